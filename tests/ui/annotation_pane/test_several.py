"""Several cards at once: chosen by mouse and keys, changed in one step."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu

from glossator.core.compare.model import Span
from glossator.core.notes.model import Note, Status
from glossator.core.session.step import Step
from glossator.core.session.workspace import Workspace
from glossator.ui.annotation_pane import AnnotationPane
from glossator.ui.messages import undo_text
from tests.support.notes import write_note

Words = Callable[[str], Span]
_Key, _Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def notes(workspace: Workspace, words: Words) -> list[Note]:
    quotes = ("1. Grant", "Llama 4", "2. Limits", "700 million")
    return [write_note(workspace, words(quote), quote, "Huda") for quote in quotes]


def bodies(workspace: Workspace) -> list[str]:
    return [note.body for note in workspace.review.notes]


def entry(menu: QMenu, *path: str) -> QAction:
    for step in path[:-1]:
        inner = next(each for action in menu.actions() if step in action.text() and (each := action.menu()) is not None)
        assert isinstance(inner, QMenu)
        menu = inner
    return next(action for action in menu.actions() if path[-1] in action.text())


def click(pane: AnnotationPane, row: int, modifier: Qt.KeyboardModifier = _Modifier.NoModifier) -> None:
    place = pane.deck.cards.visualRect(pane.deck.model.index(row)).center()
    QTest.mouseClick(pane.deck.cards.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_cards_are_chosen_one_by_one_and_in_rows(pane: AnnotationPane, notes: list[Note]) -> None:
    pane.resize(320, 1400)
    click(pane, 0)
    click(pane, 2, _Modifier.ShiftModifier)
    assert pane.deck.cards.selected() == tuple(note.id for note in notes[:3])
    click(pane, 1, _Modifier.ControlModifier)
    assert pane.deck.cards.selected() == (notes[0].id, notes[2].id)
    click(pane, 3)
    assert pane.deck.cards.selected() == (notes[3].id,)
    QTest.keyClick(pane.deck.cards, _Key.Key_Up, _Modifier.ShiftModifier)
    assert pane.deck.cards.selected() == (notes[2].id, notes[3].id)
    QTest.keyClick(pane.deck.cards, _Key.Key_A, _Modifier.ControlModifier)
    assert len(pane.deck.cards.selected()) == 4


def test_the_status_of_all_changes_in_one_step(pane: AnnotationPane, notes: list[Note], workspace: Workspace) -> None:
    pane.deck.cards.selectAll()
    entry(pane.deck.several.build_menu(), "Status", "Resolved").trigger()
    assert {note.status for note in workspace.review.notes} == {Status.RESOLVED}
    assert "4 note" in undo_text(workspace.undo_name, workspace.undo_size)
    assert len(pane.deck.cards.selected()) == 4
    assert entry(pane.deck.several.build_menu(), "Status", "Resolved").isChecked()
    workspace.undo()
    assert {note.status for note in workspace.review.notes} == {Status.OPEN}


def test_a_tag_is_put_on_all_and_taken_from_all(pane: AnnotationPane, notes: list[Note], workspace: Workspace) -> None:
    click(pane, 0)
    type_tag(pane, "#client a")
    assert workspace.notes.note(notes[0].id).tags == ("client a",)
    pane.deck.cards.selectAll()
    entry(pane.deck.several.build_menu(), "Tags", "#client a").trigger()
    assert {note.tags for note in workspace.review.notes} == {("client a",)}
    entry(pane.deck.several.build_menu(), "Tags", "#client a").trigger()
    assert {note.tags for note in workspace.review.notes} == {()}
    assert workspace.undo_name == Step.CHANGE_TAGS


def type_tag(pane: AnnotationPane, tag: str) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue(tag)
        dialog.accept()

    QTimer.singleShot(0, answer)
    entry(pane.deck.several.build_menu(), "Tags", "New tag").trigger()


def test_all_are_deleted_in_one_step_and_come_back(
    pane: AnnotationPane, notes: list[Note], workspace: Workspace
) -> None:
    pane.deck.cards.setFocus()
    pane.deck.cards.selectAll()
    QTest.keyClick(pane.deck.cards, _Key.Key_Delete)
    assert bodies(workspace) == []
    workspace.undo()
    assert bodies(workspace) == ["1. Grant", "Llama 4", "2. Limits", "700 million"]


def test_what_is_being_typed_is_not_lost_to_a_change_of_many(
    pane: AnnotationPane, notes: list[Note], workspace: Workspace
) -> None:
    pane.edit_note(notes[0].id)
    pane.writing.editor.text.setPlainText("typed")
    pane.deck.cards.selectAll()
    entry(pane.deck.several.build_menu(), "Status", "Accepted").trigger()
    assert workspace.notes.note(notes[0].id).body == "typed"
    assert workspace.notes.note(notes[0].id).status is Status.ACCEPTED


@pytest.mark.parametrize("key", [_Key.Key_S, 0x633])
def test_a_letter_opens_the_menu_of_the_status(pane: AnnotationPane, notes: list[Note], key: int) -> None:
    click(pane, 0)
    # QTest knows the keys of Latin letters only
    QApplication.sendEvent(pane.deck.cards, QKeyEvent(QEvent.Type.KeyPress, key, _Modifier.NoModifier))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Open", "Accepted", "Rejected", "Resolved"]
    menu.close()


def test_notes_are_copied_with_what_they_are_on(pane: AnnotationPane, notes: list[Note], workspace: Workspace) -> None:
    workspace.notes.reply(notes[0].id, "agreed", "Omar")
    click(pane, 0)
    click(pane, 1, _Modifier.ControlModifier)
    entry(pane.deck.several.build_menu(), "Markdown").trigger()
    copied = QGuiApplication.clipboard().text()
    for expected in ("**1. Llama, 1** (Information, Open)", "> Llama 4", "- Omar: agreed", "**2. "):
        assert expected in copied
    assert "\u2068" not in copied


def test_r_replies_and_space_unfolds_the_thread(pane: AnnotationPane, notes: list[Note], workspace: Workspace) -> None:
    workspace.notes.reply(notes[0].id, "agreed", "Omar")
    pane.deck.cards.setFocus()
    click(pane, 0)
    before = pane.deck.cards.visualRect(pane.deck.model.index(0)).height()
    QTest.keyClick(pane.deck.cards, _Key.Key_Space)
    assert pane.deck.cards.visualRect(pane.deck.model.index(0)).height() > before
    QTest.keyClick(pane.deck.cards, _Key.Key_Space)
    assert pane.deck.cards.visualRect(pane.deck.model.index(0)).height() == before
    QTest.keyClick(pane.deck.cards, _Key.Key_R)
    assert QApplication.focusWidget() is pane.writing.editor.replies.text
