from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.library.model import Licence
from glossator.core.notes.anchoring.model import Hold
from glossator.core.notes.model import Anchor, FormerTarget, Note, NoteFields, Scope, Severity, Status, Target
from glossator.core.notes.placement import selector_for
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.session.model import Review
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import strip_isolates
from glossator.ui.annotation_pane import AnnotationPane
from glossator.ui.annotation_pane.actions import Action
from glossator.ui.annotation_pane.card import CardMaker
from glossator.ui.annotation_pane.cards_model import CardsModel
from glossator.ui.annotation_pane.listing.listing import Listing
from tests.support.notes import write_note
from tests.ui.annotation_pane.conftest import compared

Words = Callable[[str], Span]


@pytest.fixture
def notes(workspace: Workspace, words: Words) -> list[Note]:
    """Written in another order than they are read in."""
    return [
        write_note(workspace, words("700 million"), "third to read", "Huda", Severity.BLOCKING),
        write_note(workspace, words("يجوز الاستعمال"), "second to read", "Huda"),
        write_note(workspace, words("Llama 4"), "first to read", "Huda"),
    ]


def shown(pane: AnnotationPane) -> list[tuple[int, str]]:
    return [(each.number, each.note.body) for each in pane.deck.model.notes]


def spoken(pane: AnnotationPane, row: int) -> str:
    return str(pane.deck.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def tabs(pane: AnnotationPane) -> list[str]:
    return [pane.head.tabs.tabText(nth) for nth in range(pane.head.tabs.count())]


def click(pane: AnnotationPane, place: QPoint) -> None:
    QTest.mouseClick(pane.deck.cards.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_cards_are_numbered_in_the_order_of_reading(pane: AnnotationPane, notes: list[Note]) -> None:
    assert shown(pane) == [(1, "first to read"), (2, "second to read"), (3, "third to read")]
    assert "3" in pane.head.count.text()


def test_a_card_names_its_clause_words_and_topics(pane: AnnotationPane, notes: list[Note]) -> None:
    text = spoken(pane, 2)
    for expected in ("\u2068Llama, 2.a\u2069", "700 million", "Blocking", "Open", "Scale threshold", "Huda"):
        assert expected in text
    assert "\u2068Nasr، 1\u2069" in spoken(pane, 1)


def test_words_that_are_gone_are_told_and_shown_on_a_tab_of_their_own(
    pane: AnnotationPane, workspace: Workspace, notes: list[Note], english: Licence, arabic: Licence
) -> None:
    workspace.show(
        compared(replace(english, text=english.text.replace("You may use Llama 4", "Nothing is granted")), arabic)
    )
    assert "first to read" not in dict(shown(pane)).values()
    pane.show_note(notes[2].id)
    assert shown(pane) == [(3, "first to read")]
    assert "no longer" in spoken(pane, 0)
    assert "Orphans (1)" in tabs(pane)


def test_words_that_changed_are_told_with_what_they_read_now(
    pane: AnnotationPane, workspace: Workspace, notes: list[Note], english: Licence, arabic: Licence
) -> None:
    workspace.show(compared(replace(english, text=english.text.replace("Llama 4", "Llama 5")), arabic))
    assert shown(pane)[0] == (1, "first to read")
    assert "changed since: Llama [−4] {+5}" in spoken(pane, 0).replace(".", "")


def test_words_found_elsewhere_are_told(
    pane: AnnotationPane, workspace: Workspace, notes: list[Note], english: Licence, arabic: Licence
) -> None:
    longer = english.text.replace("You may use", "You may freely use", 1)
    workspace.show(compared(replace(english, text=longer), arabic))
    assert "found elsewhere" in spoken(pane, 0)


def test_a_note_on_a_licence_that_is_closed_is_kept_and_told(
    pane: AnnotationPane, workspace: Workspace, notes: list[Note], english: Licence
) -> None:
    workspace.show(compared(english))
    assert [number for number, _ in shown(pane)] == [1, 2]
    pane.show_note(notes[1].id)
    assert shown(pane) == [(3, "second to read")]
    assert "not open" in spoken(pane, 0)
    assert "Not open (1)" in tabs(pane)


def test_the_arrow_keys_walk_through_the_notes_and_tell_the_window(
    pane: AnnotationPane, notes: list[Note], qtbot: QtBot
) -> None:
    pane.deck.cards.setFocus()
    pane.show_note(notes[2].id)
    with qtbot.waitSignal(pane.note_activated) as heard:
        QTest.keyClick(pane.deck.cards, Qt.Key.Key_Down)
    assert heard.args == [notes[1].id]


def test_being_shown_a_note_is_not_told_back(pane: AnnotationPane, notes: list[Note], qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.note_activated):
        pane.show_note(notes[0].id)
        pane.show_note("no such note")
    card = pane.deck.cards.card()
    assert card is not None
    assert card.note == notes[0]


def test_a_click_on_a_card_tells_the_window(pane: AnnotationPane, notes: list[Note], qtbot: QtBot) -> None:
    place = pane.deck.cards.visualRect(pane.deck.model.index(1)).center()
    with qtbot.waitSignal(pane.note_activated) as heard:
        click(pane, place)
    assert heard.args == [notes[1].id]


def test_the_buttons_of_a_card_edit_and_delete(pane: AnnotationPane, notes: list[Note], workspace: Workspace) -> None:
    click(pane, pane.deck.cards.button_centre(1, Action.EDIT))
    assert pane.writing.editor.text.body() == "second to read"
    pane.finish_editing()
    click(pane, pane.deck.cards.button_centre(1, Action.DELETE))
    assert shown(pane) == [(1, "first to read"), (2, "third to read")]
    workspace.undo()
    assert shown(pane) == [(1, "first to read"), (2, "second to read"), (3, "third to read")]


def test_after_deleting_the_card_that_follows_is_chosen(pane: AnnotationPane, notes: list[Note]) -> None:
    pane.deck.cards.setFocus()
    pane.show_note(notes[1].id)
    QTest.keyClick(pane.deck.cards, Qt.Key.Key_Delete)
    card = pane.deck.cards.card()
    assert card is not None
    assert card.note.body == "third to read"
    for _ in range(2):
        QTest.keyClick(pane.deck.cards, Qt.Key.Key_Delete)
    assert shown(pane) == []
    QTest.keyClick(pane.deck.cards, Qt.Key.Key_Delete)


def test_the_chosen_note_stays_chosen_when_others_come(
    pane: AnnotationPane, notes: list[Note], workspace: Workspace, words: Words
) -> None:
    pane.show_note(notes[0].id)
    write_note(workspace, words("1. Grant"), "before all", "Huda")
    card = pane.deck.cards.card()
    assert card is not None
    assert (card.number, card.note) == (4, notes[0])


def test_ctrl_c_copies_the_note_as_it_was_written(pane: AnnotationPane, notes: list[Note]) -> None:
    pane.show_note(notes[1].id)
    QTest.keyClick(pane.deck.cards, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "second to read"


def test_without_notes_the_pane_says_how_to_write_one(pane: AnnotationPane, workspace: Workspace, words: Words) -> None:
    assert pane.deck.empty.isVisible()
    note = write_note(workspace, words("Llama 4"), "first", "Huda")
    assert not pane.deck.empty.isVisible()
    workspace.notes.delete(note.id)
    assert pane.deck.empty.isVisible()


def show_all(model: CardsModel, workspace: Workspace) -> None:
    listing = Listing()
    listing.read(workspace.state)
    model.show(listing.all_notes, CardMaker(workspace.state, load_taxonomy(), str))


def test_the_model_keeps_the_rules_of_qt(workspace: Workspace, words: Words) -> None:
    model = CardsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    note = write_note(workspace, words("Llama 4"), "one", "Huda")
    show_all(model, workspace)
    workspace.notes.edit(note.id, NoteFields("two", severity=Severity.MAJOR, status=Status.OPEN))
    show_all(model, workspace)
    workspace.open(Review(), workspace.state.comparison, None)
    show_all(model, workspace)
    assert model.rowCount() == 0
    del tester


def test_licences_that_are_not_open_are_called_by_their_names(
    pane: AnnotationPane, workspace: Workspace, english: Licence, arabic: Licence
) -> None:
    target = Target("llama+llama-aup", selector_for(english, 0, 5))
    other = Target("unseen+annex", selector_for(english, 0, 5))
    workspace.notes.add(Anchor(Scope.ROW, (target, other)), NoteFields("x"), "Huda")
    unseen = replace(english.metadata, id="unseen", short="Unseen 2")
    workspace.show(compared(arabic, replace(arabic, metadata=replace(arabic.metadata, id="other"))))
    pane.set_library([unseen])
    pane.show_note(pane.listing.all_notes[0].note.id)
    assert "Llama" in spoken(pane, 0)
    assert "Unseen 2" in spoken(pane, 0)
    assert "+" not in spoken(pane, 0)


def test_the_tip_tells_what_a_note_was_about_before(
    pane: AnnotationPane, workspace: Workspace, notes: list[Note], english: Licence
) -> None:
    before = FormerTarget(Target("llama", selector_for(english, 0, 8)), Hold.MOVED, "2026-03-04T10:00:00+03:00")
    review = replace(workspace.review, notes=(replace(notes[0], former=(before,)),))
    workspace.open(review, workspace.state.comparison, None)
    tip = strip_isolates(str(pane.deck.model.index(0).data(Qt.ItemDataRole.ToolTipRole)))
    assert "Until" in tip
    assert "Llama" in tip
    assert "1. Grant" in tip
