"""Buttons and keys of formatting act on the Markdown that was typed, around names that display isolates."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.notes.markdown_edits import Emphasis, LineKind
from glossator.core.text.direction import RIGHT_TO_LEFT_MARK, Direction
from glossator.ui.annotation_pane.note_document import editable
from glossator.ui.annotation_pane.note_edit import NoteEdit
from glossator.ui.annotation_pane.shift_keys import ShiftKeys
from tests.ui.annotation_pane.conftest import Typing

CONTROL = Qt.KeyboardModifier.ControlModifier
_RIGHT_SHIFT, _LEFT_SHIFT = 0xFFE2, 0xFFE1


@pytest.fixture
def edit(qtbot: QtBot) -> NoteEdit:
    edit = NoteEdit()
    edit.resize(500, 300)
    qtbot.addWidget(edit)
    edit.show()
    return edit


def select(edit: NoteEdit, words: str) -> None:
    cursor = edit.document().find(words)
    assert cursor.hasSelection()
    edit.setTextCursor(cursor)


def test_ctrl_b_and_ctrl_i_mark_the_selected_words_and_take_it_back(edit: NoteEdit) -> None:
    edit.set_body("لا يجوز البيع وفق Llama 4 هنا")
    select(edit, "البيع")
    QTest.keyClick(edit, Qt.Key.Key_B, CONTROL)
    assert edit.body() == "لا يجوز **البيع** وفق Llama 4 هنا"
    QTest.keyClick(edit, Qt.Key.Key_I, CONTROL)
    assert edit.body() == "لا يجوز ***البيع*** وفق Llama 4 هنا"
    QTest.keyClick(edit, Qt.Key.Key_B, CONTROL)
    QTest.keyClick(edit, Qt.Key.Key_I, CONTROL)
    assert edit.body() == "لا يجوز البيع وفق Llama 4 هنا"


def test_a_name_that_display_isolates_is_marked_as_a_whole(edit: NoteEdit) -> None:
    edit.set_body("وفق Llama 4 لا يجوز 😀 البيع")
    select(edit, "Llama 4")
    edit.formatting.emphasise(Emphasis.BOLD)
    assert edit.body() == "وفق **Llama 4** لا يجوز 😀 البيع"
    assert edit.textCursor().selectedText().strip("\u2066\u2069") == "Llama 4"


def test_formatting_is_one_step_to_undo(edit: NoteEdit) -> None:
    edit.set_body("one\ntwo")
    edit.selectAll()
    edit.formatting.set_lines(LineKind.NUMBER)
    assert edit.body() == "1. one\n2. two"
    edit.undo()
    assert edit.body() == "one\ntwo"


def test_a_fixed_direction_survives_formatting(edit: NoteEdit) -> None:
    edit.set_body(f"{RIGHT_TO_LEFT_MARK}Apache License")
    edit.selectAll()
    edit.formatting.set_lines(LineKind.QUOTE)
    edit.formatting.emphasise(Emphasis.ITALIC)
    assert edit.body() == f"{RIGHT_TO_LEFT_MARK}> *Apache License*"


def test_ctrl_k_links_to_the_address_in_the_clipboard(edit: NoteEdit) -> None:
    edit.set_body("see terms")
    select(edit, "terms")
    QGuiApplication.clipboard().setText("https://e.org/x")
    QTest.keyClick(edit, Qt.Key.Key_K, CONTROL)
    assert edit.body() == "see [terms](https://e.org/x)"


def test_keys_that_the_window_uses_otherwise_are_the_fields_own(edit: NoteEdit) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_I, CONTROL, "")
    event.ignore()
    QApplication.sendEvent(edit, event)
    assert event.isAccepted()


def test_enter_goes_on_with_a_list_and_ends_it(edit: NoteEdit, typing: Typing) -> None:
    edit.set_body("١. أولًا")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    typing(edit, "ثانيًا")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.body() == "١. أولًا\n٢. ثانيًا\n"


def test_enter_amid_words_parts_them_and_no_more(edit: NoteEdit) -> None:
    edit.set_body("- one two")
    edit.moveCursor(QTextCursor.MoveOperation.PreviousWord)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.body() == "- one \ntwo"


def test_pasted_html_becomes_markdown_in_its_direction(edit: NoteEdit) -> None:
    data = QMimeData()
    data.setHtml('<p dir="rtl" style="font-family:Arial"><b>Apache</b> License</p><ul><li>واحد</li></ul>')
    data.setText("Apache License\nواحد")
    edit.insertFromMimeData(data)
    assert edit.body() == f"{RIGHT_TO_LEFT_MARK}**Apache** License\n\n- واحد"


@given(text=st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Cn")), max_size=60))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_pasted_text_comes_back_but_for_isolates(edit: NoteEdit, text: str) -> None:
    edit.set_body("")
    data = QMimeData()
    data.setText(text)
    edit.insertFromMimeData(data)
    isolates = dict.fromkeys(range(0x2066, 0x206A))
    assert edit.body() == editable(text.translate(isolates))


def shift_key(edit: NoteEdit, kind: QEvent.Type, key: int, modifiers: Qt.KeyboardModifier) -> None:
    QApplication.sendEvent(edit, QKeyEvent(kind, Qt.Key.Key_Shift, modifiers, 0, key, 0))


@pytest.mark.parametrize(("key", "direction"), [(_RIGHT_SHIFT, Direction.RTL), (_LEFT_SHIFT, Direction.LTR)])
def test_ctrl_with_a_shift_key_alone_turns_the_paragraph(edit: NoteEdit, key: int, direction: Direction) -> None:
    ShiftKeys(edit, "linux").chosen.connect(edit.fix_direction)
    shift_key(edit, QEvent.Type.KeyPress, key, CONTROL)
    shift_key(edit, QEvent.Type.KeyRelease, key, CONTROL)
    assert edit.fixed_direction() is direction


def test_shift_as_a_part_of_other_keys_turns_nothing(edit: NoteEdit) -> None:
    ShiftKeys(edit, "linux").chosen.connect(edit.fix_direction)
    shift_key(edit, QEvent.Type.KeyPress, _RIGHT_SHIFT, CONTROL)
    QTest.keyClick(edit, Qt.Key.Key_Left, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    shift_key(edit, QEvent.Type.KeyRelease, _RIGHT_SHIFT, CONTROL)
    shift_key(edit, QEvent.Type.KeyPress, _RIGHT_SHIFT, Qt.KeyboardModifier.NoModifier)
    shift_key(edit, QEvent.Type.KeyRelease, _RIGHT_SHIFT, Qt.KeyboardModifier.NoModifier)
    assert edit.fixed_direction() is None
