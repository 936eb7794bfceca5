"""Markdown is styled lightly while it is typed; the styles are no part of the text."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QTextLayout
from pytestqt.qtbot import QtBot

from glossator.ui.annotation_pane.note_edit import NoteEdit

FAINT = QColor("#777777")


@pytest.fixture
def edit(qtbot: QtBot) -> NoteEdit:
    edit = NoteEdit()
    qtbot.addWidget(edit)
    edit.syntax.set_faint(FAINT)
    return edit


def styled(edit: NoteEdit) -> Iterator[tuple[str, QTextLayout.FormatRange]]:
    """Each styled stretch of the first paragraph, by Qt's own units."""
    block = edit.document().firstBlock()
    text = block.text().encode("utf-16-le")
    for each in block.layout().formats():
        yield text[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le"), each


def bold_words(edit: NoteEdit) -> list[str]:
    return [words for words, each in styled(edit) if each.format.fontWeight() > 500]


def faint_signs(edit: NoteEdit) -> list[str]:
    return [words for words, each in styled(edit) if each.format.foreground().color() == FAINT]


def test_bold_words_are_bold_between_faint_signs(edit: NoteEdit) -> None:
    edit.set_body("لا 😀 يجوز **البيع** هنا")
    assert bold_words(edit) == ["البيع"]
    assert faint_signs(edit) == ["**", "**"]


def test_a_heading_is_bold_and_its_sign_faint(edit: NoteEdit) -> None:
    edit.set_body("# القيود")
    assert "القيود" in bold_words(edit)[0]
    assert faint_signs(edit) == ["#"]


def test_styles_leave_the_body_as_typed(edit: NoteEdit) -> None:
    body = "1. **a** *b* `c` [d](https://e.org)\n> # \n**"
    edit.set_body(body)
    assert edit.body() == body


def test_a_note_of_nothing_but_signs_is_styled_in_a_moment(edit: NoteEdit) -> None:
    edit.set_body("*a " * 30_000)
    assert edit.body() == "*a " * 30_000
