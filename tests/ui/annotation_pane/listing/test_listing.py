"""Which cards are listed as the reader types, chooses and turns tabs."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from glossator.core.compare.model import Span
from glossator.core.library.model import Licence
from glossator.core.notes.filtering import Facet, Order
from glossator.core.notes.model import Note, Severity, Status
from glossator.core.session.workspace import Workspace
from glossator.ui.annotation_pane import AnnotationPane
from tests.support.notes import write_note
from tests.ui.annotation_pane.conftest import compared

Words = Callable[[str], Span]


@pytest.fixture
def notes(workspace: Workspace, words: Words) -> list[Note]:
    written = [
        write_note(workspace, words("Llama 4"), "hosting for a client", "Huda"),
        write_note(workspace, words("يجوز الاستعمال"), "هل تشمل الإستضافة؟", "Omar", Severity.BLOCKING),
        write_note(workspace, words("700 million"), "too low", "Huda", Severity.MAJOR),
    ]
    workspace.notes.edit_all([written[2].id], lambda fields: replace(fields, tags=("urgent",), status=Status.ACCEPTED))
    return written


def listed(pane: AnnotationPane) -> list[int]:
    return [each.number for each in pane.deck.model.notes]


def choose(menu: QMenu, *path: str) -> None:
    """Choose from `menu` as a reader does: what is offered is made when it opens."""
    menu.aboutToShow.emit()
    for step in path[:-1]:
        inner = next(each for action in menu.actions() if step in action.text() and (each := action.menu()) is not None)
        assert isinstance(inner, QMenu)
        menu = inner
    next(action for action in menu.actions() if path[-1] in action.text()).trigger()


def test_cards_follow_the_typing_and_are_counted(pane: AnnotationPane, notes: list[Note]) -> None:
    pane.head.words.setText("استضافه")
    assert listed(pane) == [2]
    assert pane.head.count.text().startswith("1 of 3 note")
    pane.head.words.setText("huda")
    assert listed(pane) == [1, 3]
    QTest.keyClick(pane.head.words, Qt.Key.Key_Escape)
    assert listed(pane) == [1, 2, 3]
    assert pane.head.count.text().startswith("3 note")


def test_a_chip_says_what_is_chosen_and_takes_it_back(pane: AnnotationPane, notes: list[Note]) -> None:
    choose(pane.head.filter_menu, "Severity", "Blocking (1)")
    choose(pane.head.filter_menu, "Severity", "Major (1)")
    choose(pane.head.filter_menu, "Tag", "#urgent")
    assert listed(pane) == [3]
    assert [chip.text() for chip in pane.head.values.chips][:2] == ["Blocking", "Major"]
    pane.head.values.chips[2].click()
    assert listed(pane) == [2, 3]
    choose(pane.head.filter_menu, "Show &all")
    assert (listed(pane), pane.head.values.isVisible()) == ([1, 2, 3], False)


def test_only_what_is_new_is_listed(pane: AnnotationPane, notes: list[Note]) -> None:
    choose(pane.head.filter_menu, "Written or changed", "Today")
    assert listed(pane) == [1, 2, 3]
    assert [chip.text() for chip in pane.head.values.chips] == ["Today"]


@pytest.mark.parametrize(
    ("order", "numbers"), [(Order.SEVERITY, [2, 3, 1]), (Order.LICENCE, [1, 3, 2]), (Order.STATUS, [1, 2, 3])]
)
def test_cards_stand_in_the_order_that_is_chosen(
    pane: AnnotationPane, notes: list[Note], order: Order, numbers: list[int]
) -> None:
    names = {Order.SEVERITY: "Gravest", Order.LICENCE: "licence", Order.STATUS: "status"}
    choose(pane.head.order_menu, names[order])
    assert listed(pane) == numbers


def test_where_nothing_is_found_the_way_back_is_offered(pane: AnnotationPane, notes: list[Note]) -> None:
    pane.head.words.setText("nobody wrote this")
    assert pane.deck.empty.isVisible()
    assert "No note is like that" in pane.deck.empty.heading.text()
    QTest.mouseClick(pane.deck.empty.show_all, Qt.MouseButton.LeftButton)
    assert (listed(pane), pane.head.words.text()) == ([1, 2, 3], "")


def test_down_leads_from_the_search_to_the_cards(pane: AnnotationPane, notes: list[Note]) -> None:
    pane.head.words.setFocus()
    QTest.keyClick(pane.head.words, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is pane.deck.cards


def test_a_note_that_is_gone_to_is_listed_whatever_was_looked_for(pane: AnnotationPane, notes: list[Note]) -> None:
    pane.head.words.setText("too low")
    pane.show_note(notes[0].id)
    assert listed(pane) == [1, 2, 3]
    assert pane.chosen_note() == notes[0].id


def test_a_new_note_is_listed_though_it_is_not_looked_for(
    pane: AnnotationPane, notes: list[Note], words: Words
) -> None:
    pane.head.words.setText("too low")
    pane.begin_note(words("1. Grant"))
    pane.writing.editor.text.setPlainText("another")
    pane.finish_editing()
    card = pane.deck.cards.card()
    assert card is not None
    assert card.note.body == "another"


def test_orphans_and_notes_of_closed_licences_have_their_tabs(
    pane: AnnotationPane, notes: list[Note], workspace: Workspace, english: Licence
) -> None:
    assert not pane.head.tabs.isVisible()
    workspace.show(compared(replace(english, text=english.text.replace("You may use Llama 4", "Nothing is granted"))))
    titles = [pane.head.tabs.tabText(nth) for nth in range(pane.head.tabs.count())]
    assert titles == ["Text (1)", "Orphans (1)", "Not open (1)"]
    pane.head.tabs.setCurrentIndex(2)
    assert [each.note for each in pane.deck.model.notes] == [workspace.notes.note(notes[1].id)]
    workspace.undo()
    assert (listed(pane), pane.head.tabs.isVisible()) == ([1, 2, 3], False)


def test_what_helps_is_offered_with_each_tab(
    pane: AnnotationPane, notes: list[Note], workspace: Workspace, english: Licence
) -> None:
    asked: list[tuple[str, str]] = []
    pane.attach_wanted.connect(lambda note_id: asked.append(("attach", note_id)))
    pane.licence_wanted.connect(lambda reference: asked.append(("open", reference)))
    workspace.show(compared(replace(english, text=english.text.replace("You may use Llama 4", "Nothing is granted"))))
    for note in (notes[0], notes[1]):
        pane.show_note(note.id)
        pane.remedy.button.click()
    assert asked == [("attach", notes[0].id), ("open", "nasr")]
    pane.head.tabs.setCurrentIndex(0)
    assert not pane.remedy.isVisible()


def test_values_that_are_looked_for_stay_on_offer_when_no_note_has_them(
    pane: AnnotationPane, notes: list[Note], workspace: Workspace
) -> None:
    choose(pane.head.filter_menu, "Tag", "#urgent")
    workspace.notes.edit_all([notes[2].id], partial(replace, tags=()))
    assert listed(pane) == []
    choose(pane.head.filter_menu, "Tag", "#urgent")
    assert listed(pane) == [1, 2, 3]
    assert not pane.listing.wanted.chosen(Facet.TAG)
