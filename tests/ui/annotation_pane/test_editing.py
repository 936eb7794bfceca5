from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.library.model import Licence
from glossator.core.notes.model import NoteFields, Severity, Status
from glossator.core.notes.placement import selector_for
from glossator.core.session.model import Review
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import LEFT_TO_RIGHT_MARK, Direction
from glossator.ui.annotation_pane import AnnotationPane
from tests.support.notes import write_note
from tests.ui.annotation_pane.conftest import Typing, compared

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Words = Callable[[str], Span]


def bodies(workspace: Workspace) -> list[str]:
    return [note.body for note in workspace.state.review.notes]


def test_a_note_is_written_by_keyboard_alone(
    pane: AnnotationPane, workspace: Workspace, words: Words, typing: Typing
) -> None:
    pane.begin_note(words("Llama 4"))
    editor = QApplication.focusWidget()
    assert pane.is_editing()
    assert isinstance(editor, type(pane.writing.editor.text))
    typing(editor, "لا يجوز (1.b.iii)")
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    (note,) = workspace.state.review.notes
    assert (note.body, note.author, note.quote) == ("لا يجوز (1.b.iii)", "Huda", "Llama 4")
    assert not pane.is_editing()
    card = pane.deck.cards.card()
    assert card is not None
    assert card.note.id == note.id
    assert QApplication.focusWidget() is pane.deck.cards


def test_the_editor_shows_which_words_the_note_is_on(pane: AnnotationPane, words: Words) -> None:
    pane.begin_note(words("700 million users"))
    shown = " ".join(label.text() for label in pane.writing.editor.findChildren(QLabel))
    assert "700 million users" in shown
    assert "Llama, 2.a" in shown


def test_an_empty_note_cannot_be_saved(
    pane: AnnotationPane, workspace: Workspace, words: Words, typing: Typing
) -> None:
    pane.begin_note(words("Llama 4"))
    typing(pane.writing.editor.text, " \n ")
    QTest.keyClick(pane.writing.editor.text, Qt.Key.Key_Return, CONTROL)
    assert pane.is_editing()
    assert not pane.writing.editor.save.isEnabled()
    typing(pane.writing.editor.text, "x")
    assert pane.writing.editor.save.isEnabled()
    assert bodies(workspace) == []


def test_escape_closes_an_untouched_editor_at_once(pane: AnnotationPane, workspace: Workspace, words: Words) -> None:
    pane.begin_note(words("Llama 4"))
    QTest.keyClick(pane.writing.editor.text, Qt.Key.Key_Escape)
    assert not pane.is_editing()
    assert bodies(workspace) == []


def test_escape_asks_before_typed_words_go(
    pane: AnnotationPane, workspace: Workspace, words: Words, typing: Typing
) -> None:
    pane.begin_note(words("Llama 4"))
    typing(pane.writing.editor.text, "half a thought")
    QTest.keyClick(pane.writing.editor.text, Qt.Key.Key_Escape)
    assert pane.writing.editor.question.isVisible()
    QTest.keyClick(pane.writing.editor.question.keep, Qt.Key.Key_Escape)
    assert pane.writing.editor.text.body() == "half a thought"
    assert QApplication.focusWidget() is pane.writing.editor.text
    QTest.keyClick(pane.writing.editor.text, Qt.Key.Key_Escape)
    pane.writing.editor.question.discard.click()
    assert not pane.is_editing()
    assert bodies(workspace) == []


def test_finishing_keeps_what_was_typed_and_drops_what_was_not(
    pane: AnnotationPane, workspace: Workspace, words: Words, typing: Typing
) -> None:
    pane.begin_note(words("Llama 4"))
    pane.finish_editing()
    assert bodies(workspace) == []
    pane.begin_note(words("Llama 4"))
    typing(pane.writing.editor.text, "half a thought")
    pane.finish_editing()
    assert not pane.is_editing()
    assert bodies(workspace) == ["half a thought"]


def test_beginning_another_note_keeps_the_unfinished_one(
    pane: AnnotationPane, workspace: Workspace, words: Words, typing: Typing
) -> None:
    pane.begin_note(words("Llama 4"))
    typing(pane.writing.editor.text, "first")
    pane.begin_note(words("700 million"))
    assert pane.writing.editor.text.body() == ""
    typing(pane.writing.editor.text, "second")
    pane.show_note(workspace.state.review.notes[0].id)
    assert pane.writing.editor.text.body() == "second"
    pane.finish_editing()
    assert bodies(workspace) == ["first", "second"]


def test_a_note_is_edited_with_its_severity_and_status_and_undone(
    pane: AnnotationPane, workspace: Workspace, words: Words, typing: Typing
) -> None:
    note = write_note(workspace, words("Llama 4"), "نعم", "Huda")
    pane.show_note(note.id)
    pane.deck.cards.setFocus()
    QTest.keyClick(pane.deck.cards, Qt.Key.Key_Return)
    typing(pane.writing.editor.text, " ولا")
    QTest.keyClick(pane.writing.editor.severity, Qt.Key.Key_End)
    QTest.keyClick(pane.writing.editor.status, Qt.Key.Key_Down)
    pane.writing.editor.save.click()
    edited = workspace.notes.note(note.id)
    assert (edited.body, edited.severity, edited.status) == ("نعم ولا", Severity.BLOCKING, Status.ACCEPTED)
    workspace.undo()
    assert workspace.notes.note(note.id) == note


def test_a_fixed_direction_is_there_when_the_note_is_opened_again(
    pane: AnnotationPane, workspace: Workspace, words: Words, typing: Typing
) -> None:
    pane.begin_note(words("Llama 4"))
    QTest.keyClick(pane.writing.editor.text, Qt.Key.Key_L, CONTROL | SHIFT)
    typing(pane.writing.editor.text, "لا يجوز")
    pane.finish_editing()
    (note,) = workspace.state.review.notes
    assert note.body == LEFT_TO_RIGHT_MARK + "لا يجوز"
    QTest.keyClick(pane.deck.cards, Qt.Key.Key_Return)
    assert pane.writing.editor.text.direction() is Direction.LTR
    assert pane.writing.editor.directions.choice() is Direction.LTR
    assert not pane.writing.editor.is_changed()


@pytest.mark.parametrize(("key", "choice"), [(Qt.Key.Key_R, Direction.RTL), (Qt.Key.Key_A, None)])
def test_keys_and_buttons_agree_on_the_direction(
    pane: AnnotationPane, words: Words, typing: Typing, key: Qt.Key, choice: Direction | None
) -> None:
    pane.begin_note(words("Llama 4"))
    typing(pane.writing.editor.text, "yes")
    pane.writing.editor.directions.button(Direction.LTR).click()
    assert pane.writing.editor.text.fixed_direction() is Direction.LTR
    QTest.keyClick(pane.writing.editor.text, key, CONTROL | SHIFT)
    assert pane.writing.editor.text.fixed_direction() is choice
    assert pane.writing.editor.directions.choice() is choice
    assert QApplication.focusWidget() is pane.writing.editor.text


def test_tab_goes_from_the_text_through_the_choices_to_the_buttons(
    pane: AnnotationPane, words: Words, typing: Typing
) -> None:
    pane.begin_note(words("Llama 4"))
    typing(pane.writing.editor.text, "x")
    reached = []
    for _ in range(4):
        QTest.keyClick(pane, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    editor = pane.writing.editor
    assert reached == [editor.severity, editor.details.more, editor.save, editor.cancel]
    assert pane.writing.editor.text.body() == "x"


def test_typed_words_survive_the_note_being_taken_away_elsewhere(
    pane: AnnotationPane, workspace: Workspace, words: Words, typing: Typing
) -> None:
    write_note(workspace, words("Llama 4"), "old", "Huda")
    pane.deck.cards.setFocus()
    QTest.keyClick(pane.deck.cards, Qt.Key.Key_Return)
    typing(pane.writing.editor.text, " and new")
    workspace.undo()
    assert pane.is_editing()
    pane.finish_editing()
    (note,) = workspace.state.review.notes
    assert (note.body, note.quote) == ("old and new", "Llama 4")


def test_typed_words_survive_their_licence_being_closed(
    pane: AnnotationPane, workspace: Workspace, words: Words, typing: Typing, arabic: Licence, english: Licence
) -> None:
    pane.begin_note(words("Llama 4"))
    typing(pane.writing.editor.text, "kept")
    workspace.show(compared(arabic))
    pane.finish_editing()
    (note,) = workspace.state.review.notes
    start = english.text.index("Llama 4")
    assert (note.licence, note.target) == ("llama", selector_for(english, start, start + 7))


def test_an_untouched_editor_follows_the_review(pane: AnnotationPane, workspace: Workspace, words: Words) -> None:
    note = write_note(workspace, words("Llama 4"), "old", "Huda")
    pane.deck.cards.setFocus()
    QTest.keyClick(pane.deck.cards, Qt.Key.Key_Return)
    workspace.notes.edit(note.id, NoteFields("newer", severity=Severity.MAJOR, status=Status.OPEN))
    assert pane.writing.editor.text.body() == "newer"
    workspace.open(Review(), workspace.state.comparison, None)
    assert not pane.is_editing()


def test_deleting_the_note_in_the_editor_can_be_undone_with_what_was_typed(
    pane: AnnotationPane, workspace: Workspace, words: Words, typing: Typing, qtbot: QtBot
) -> None:
    write_note(workspace, words("Llama 4"), "old", "Huda")
    pane.deck.cards.setFocus()
    QTest.keyClick(pane.deck.cards, Qt.Key.Key_Return)
    typing(pane.writing.editor.text, " and new")
    QTest.keyClick(pane.deck.cards, Qt.Key.Key_Delete)
    assert bodies(workspace) == []
    assert not pane.is_editing()
    workspace.undo()
    assert bodies(workspace) == ["old and new"]
