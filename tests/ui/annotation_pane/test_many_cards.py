"""Thousands of cards: only those in sight are measured, and the reader's place holds."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from glossator.core.session.model import Review
from glossator.core.session.workspace import Workspace
from glossator.ui.annotation_pane import AnnotationPane
from glossator.ui.annotation_pane.cards_view import CardsView
from tests.support.notes import make_note

MANY = 2000


@pytest.fixture
def many(workspace: Workspace, pane: AnnotationPane) -> list[str]:
    licence = workspace.state.comparison.licences[0]
    bodies = ("short", "a long one " * 60, "- a\n- b\n- c")
    notes = tuple(
        make_note(licence, nth % 60, nth % 60 + 8, f"n{nth}", f"{nth} {bodies[nth % 3]}") for nth in range(MANY)
    )
    workspace.open(replace(Review(), notes=notes), workspace.state.comparison, None)
    return [each.note.id for each in pane.deck.model.notes]


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> set[int]:
    rows: set[int] = set()
    measure = CardsView.measure

    def watched(view: CardsView, row: int) -> int:
        rows.add(row)
        return measure(view, row)

    monkeypatch.setattr(CardsView, "measure", watched)
    return rows


def test_only_cards_in_sight_are_measured(measured: set[int], pane: AnnotationPane, many: list[str]) -> None:
    pane.deck.cards.grab()
    assert 0 < len(measured) < 20
    pane.head.words.setText("1999")
    pane.head.words.setText("")
    pane.deck.cards.scrollToBottom()
    pane.deck.cards.grab()
    assert len(measured) < 60


def test_cards_in_sight_stand_one_below_the_other(pane: AnnotationPane, many: list[str]) -> None:
    pane.show_note(many[1000])
    rects = [pane.deck.cards.visualRect(pane.deck.model.index(row)) for row in range(995, 1006)]
    assert all(upper.bottom() + 1 == lower.top() for upper, lower in pairwise(rects))
    assert pane.deck.cards.viewport().rect().intersects(rects[5])


def test_scrolling_back_and_forth_comes_to_the_same_place(pane: AnnotationPane, many: list[str]) -> None:
    pane.show_note(many[1000])
    bar = pane.deck.cards.verticalScrollBar()
    for step in (*(-40,) * 30, *(40,) * 30):
        bar.setValue(bar.value() + step)
    assert pane.deck.cards.viewport().rect().intersects(pane.deck.cards.visualRect(pane.deck.model.index(1000)))


def test_keys_reach_the_ends_and_go_by_windows(pane: AnnotationPane, many: list[str]) -> None:
    pane.deck.cards.setFocus()
    QTest.keyClick(pane.deck.cards, Qt.Key.Key_End)
    assert pane.chosen_note() == many[-1]
    assert pane.deck.cards.viewport().rect().contains(pane.deck.cards.visualRect(pane.deck.cards.currentIndex()))
    QTest.keyClick(pane.deck.cards, Qt.Key.Key_PageUp)
    assert 0 < pane.deck.cards.currentIndex().row() < MANY - 1
    QTest.keyClick(pane.deck.cards, Qt.Key.Key_Home)
    assert pane.chosen_note() == many[0]
