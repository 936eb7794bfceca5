"""Clauses are paired, and kept apart, by dragging the number of one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from glossator.core.session.model import PinnedPair
from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.content import Entry
from tests.ui.compare_view.conftest import Desk

LEFT = Qt.MouseButton.LeftButton


def entry(desk: Desk, column: int, clause: str) -> Entry:
    return next(each for each in desk.canvas.content.columns[column] if each.clause.id == clause)


def handle(desk: Desk, each: Entry) -> QPoint:
    """The middle of a clause's number in the window."""
    stage = desk.canvas.stage
    number = stage.grid.cell(each.row, each.column).entry(each).number
    return number.translated(stage.cell_origin(each.row, each.column)).center()


def words_of(desk: Desk, each: Entry) -> QPoint:
    return desk.point_of(each.span)


def hold(desk: Desk, start: QPoint, end: QPoint) -> None:
    """Press at `start` and move to `end` without letting go."""
    viewport = desk.canvas.viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)


@pytest.fixture
def pins(desk: Desk) -> list[PinnedPair]:
    found: list[PinnedPair] = []
    desk.view.pairing.pinned.connect(found.append)
    return found


def test_a_number_dragged_onto_a_clause_pairs_the_two(desk: Desk, pins: list[PinnedPair]) -> None:
    one, other = entry(desk, 0, "1"), entry(desk, 1, "3.a")
    hold(desk, handle(desk, one), words_of(desk, other))
    assert strip_isolates(desk.view.pairing.dragging.words) == "Pair with Second 2.0, 3.a"
    assert (desk.canvas.attention.origin, desk.canvas.attention.candidate) == (one, other)
    QTest.mouseRelease(desk.canvas.viewport(), LEFT, pos=words_of(desk, other))
    assert [(pin.one.clause, pin.other.clause, pin.together) for pin in pins] == [("1", "3.a", True)]
    assert desk.canvas.attention.origin is None
    assert desk.view.pairing.dragging.words == ""


def test_escape_pairs_nothing(desk: Desk, pins: list[PinnedPair]) -> None:
    one, other = entry(desk, 0, "1"), entry(desk, 1, "3.a")
    hold(desk, handle(desk, one), words_of(desk, other))
    desk.press(Qt.Key.Key_Escape)
    assert desk.view.pairing.dragging.words == ""
    QTest.mouseRelease(desk.canvas.viewport(), LEFT, pos=words_of(desk, other))
    assert pins == []


def test_a_press_without_movement_selects_the_clause_as_ever(desk: Desk, pins: list[PinnedPair]) -> None:
    one = entry(desk, 0, "2")
    desk.click(handle(desk, one))
    selection = desk.view.selection()
    assert selection is not None
    assert selection.start == one.clause.start
    assert pins == []


def test_within_its_own_column_a_clause_is_paired_with_nothing(desk: Desk, pins: list[PinnedPair]) -> None:
    one, below = entry(desk, 0, "1"), entry(desk, 0, "2")
    desk.drag(handle(desk, one), words_of(desk, below))
    assert pins == []


def test_let_go_where_a_column_has_no_counterpart_it_is_kept_apart(
    desk: Desk, pins: list[PinnedPair], empty_cell: Callable[[int, int], QPoint]
) -> None:
    lonely = entry(desk, 0, "8")
    desk.view.going.to_words(lonely.span)
    desk.drag(handle(desk, lonely), empty_cell(lonely.row, 1))
    assert [(pin.one.clause, pin.together) for pin in pins] == [("8", False)]


@pytest.fixture
def empty_cell(desk: Desk) -> Callable[[int, int], QPoint]:
    return lambda row, column: desk.canvas.stage.cell_rect(row, column).center()


def test_words_are_still_selected_by_dragging_over_them(desk: Desk, pins: list[PinnedPair]) -> None:
    desk.drag(*desk.edges(desk.span(0, "1: The Licensee shall not use")))
    assert desk.view.selection() is not None
    assert pins == []
