"""Templates chosen from the menu or found by typing, and a note kept as one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.notes.model import Severity
from glossator.core.notes.own_templates import FOLDER_VARIABLE
from glossator.core.notes.templates import shipped_templates
from glossator.ui.annotation_pane import AnnotationPane
from tests.ui.annotation_pane.conftest import Typing

Words = Callable[[str], Span]


@pytest.fixture(autouse=True)
def own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "templates"))
    return tmp_path / "templates"


def menu_names(pane: AnnotationPane) -> list[str]:
    menu = pane.writing.editor.page.templates.templates
    menu.aboutToShow.emit()
    return [action.text().strip("\u2068\u2069") for action in menu.actions()]


def choose(pane: AnnotationPane, name: str) -> None:
    at = menu_names(pane).index(name)
    pane.writing.editor.page.templates.templates.actions()[at].trigger()


def test_a_template_is_filled_with_what_the_note_is_on(pane: AnnotationPane, words: Words) -> None:
    pane.begin_note(words("700 million users"))
    choose(pane, "Conflicts with our policy")
    assert pane.writing.editor.text.body().startswith("“700 million users” (Llama, clause 2.a) **conflicts")
    assert pane.writing.editor.severity.severity() is Severity.BLOCKING


def test_a_template_goes_where_the_caret_is_and_leaves_choices_alone(pane: AnnotationPane, words: Words) -> None:
    pane.begin_note(words("700 million users"))
    pane.writing.editor.text.set_body("Before. ")
    pane.writing.editor.severity.choose(Severity.MINOR)
    choose(pane, "Needs the licensor's consent")
    assert pane.writing.editor.text.body().startswith("Before. Under clause 2.a of Llama")
    assert pane.writing.editor.severity.severity() is Severity.MINOR
    assert pane.writing.editor.details.kind.kind() == "scale-threshold"


def test_a_slash_and_letters_find_a_template(pane: AnnotationPane, words: Words, typing: Typing) -> None:
    pane.begin_note(words("700 million users"))
    text, completer = pane.writing.editor.text, pane.writing.editor.templating.completer
    typing(text, "قارن /conse")
    assert completer.popup.isVisible()
    QTest.keyClick(completer.popup, Qt.Key.Key_Return)
    assert text.body().startswith("قارن Under clause 2.a of Llama")
    assert not completer.popup.isVisible()


def test_a_slash_within_a_word_calls_nothing(pane: AnnotationPane, words: Words, typing: Typing) -> None:
    pane.begin_note(words("700 million users"))
    typing(pane.writing.editor.text, "and/or")
    assert not pane.writing.editor.templating.completer.popup.isVisible()


def test_a_note_becomes_a_template_and_is_renamed_and_deleted(
    pane: AnnotationPane, words: Words, monkeypatch: pytest.MonkeyPatch, own_folder: Path, qtbot: QtBot
) -> None:
    shelf = pane.writing.editor.templating.shelf
    pane.begin_note(words("Llama 4"))
    pane.writing.editor.text.set_body("لا يجوز {clause}")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("  Mine ", True))
    pane.writing.editor.page.templates.kept.emit()
    (mine,) = shelf.own.all()[0]
    assert (mine.name.en, mine.text.ar) == ("Mine", "لا يجوز {clause}")
    assert menu_names(pane)[0] == "Mine"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Ours", True))
    pane.writing.editor.page.templates.renamed.emit(mine)
    assert menu_names(pane)[0] == "Ours"
    monkeypatch.setattr(QMessageBox, "question", lambda *_, **__: QMessageBox.StandardButton.Yes)
    pane.writing.editor.page.templates.deleted.emit(shelf.own.all()[0][0])
    assert shelf.own.all()[0] == ()


def test_a_folder_that_cannot_be_written_is_told(
    pane: AnnotationPane, words: Words, monkeypatch: pytest.MonkeyPatch, own_folder: Path
) -> None:
    own_folder.write_text("a file in its place", encoding="utf-8")
    told: list[str] = []
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Mine", True))
    monkeypatch.setattr(QMessageBox, "warning", lambda *words: told.append(words[-1]))
    pane.begin_note(words("Llama 4"))
    pane.writing.editor.text.set_body("x")
    pane.writing.editor.page.templates.kept.emit()
    assert len(told) == 1


def test_every_shipped_template_is_in_the_menu(pane: AnnotationPane) -> None:
    assert {template.name.en for template in shipped_templates()} <= set(menu_names(pane))
