"""A note is written on what the reader attended to last."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from glossator.core.compare.model import Span
from glossator.core.notes.model import Scope
from glossator.ui.compare_view.ruler.ruler import Ruler
from glossator.ui.compare_view.wayfinding.finder import Wanted
from tests.ui.compare_view.conftest import Desk


def wanted_on(desk: Desk) -> Span:
    """What a note is asked for on by the key."""
    with desk.qtbot.waitSignal(desk.view.note_requested) as asked:
        desk.press(Qt.Key.Key_N)
    assert isinstance(asked.args[0], Span)
    return asked.args[0]


def whole(desk: Desk, nth: int) -> Span:
    clause = desk.canvas.content.columns[0][nth].clause
    return Span(0, clause.start, len(desk.canvas.content.text(0)[: clause.end].rstrip()))


@pytest.fixture
def selecting(desk: Desk) -> Desk:
    """Words of the first clause are selected."""
    desk.drag(*desk.edges(desk.span(0, "all notices")))
    return desk


def test_on_the_clause_that_one_went_to_after_a_selection(selecting: Desk) -> None:
    far = selecting.canvas.content.columns[0][9]
    selecting.view.going.to_clause(0, far.clause.id)
    assert wanted_on(selecting) == whole(selecting, 9)
    assert selecting.view.selection() is None


def test_on_the_clause_that_the_arrows_led_to(selecting: Desk) -> None:
    selecting.press(Qt.Key.Key_Down)
    assert wanted_on(selecting) == whole(selecting, 1)


def test_on_the_words_of_the_mark_that_one_went_to(selecting: Desk) -> None:
    selecting.view.going.on_to_restriction(1)
    marked = selecting.canvas.marks.passage(selecting.canvas.attention.mark)
    assert marked is not None
    assert wanted_on(selecting) == marked.span


def test_on_the_words_that_were_found(selecting: Desk) -> None:
    assert selecting.view.searching.search(Wanted("9: The Licensee"))
    selecting.view.searching.go_to_hit(0)
    assert wanted_on(selecting) == selecting.span(0, "9: The Licensee")


def click_end_of_ruler(desk: Desk) -> None:
    ruler = desk.view.findChild(Ruler)
    assert ruler is not None
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=ruler.rect().center() + QPoint(0, ruler.height() // 3))


JUMPS: dict[str, Callable[[Desk], None]] = {
    "ruler": click_end_of_ruler,
    "topic": lambda desk: desk.view.going.to_row(9),
}


@pytest.mark.parametrize("jump", JUMPS.values(), ids=JUMPS)
def test_on_nothing_that_was_left_behind(selecting: Desk, jump: Callable[[Desk], None]) -> None:
    jump(selecting)
    words = wanted_on(selecting)
    assert words.start > whole(selecting, 1).end
    assert selecting.view.selection() is None


def test_on_the_selection_when_the_words_of_a_note_are_looked_at_between(selecting: Desk) -> None:
    selecting.view.going.to_note(selecting.span(0, "9: The Licensee"))
    assert selecting.view.selection() == selecting.span(0, "all notices")
    assert wanted_on(selecting) == selecting.span(0, "9: The Licensee")
    selecting.drag(*selecting.edges(selecting.span(0, "10: The Licensee")))
    assert wanted_on(selecting) == selecting.span(0, "10: The Licensee")


def test_on_the_row_of_a_cell_without_a_clause(selecting: Desk) -> None:
    lonely = selecting.canvas.content.cells[8][0][0]
    selecting.view.going.to_words(lonely.span)
    beside = selecting.canvas.stage.entry_rect(lonely)
    width = selecting.canvas.grid.columns.boxes[0].width
    with selecting.qtbot.waitSignal(selecting.view.turned_around) as turned:
        selecting.click(QPoint(beside.center().x() + width, beside.top() + 2))
    assert turned.args == [0, Scope.ROW]
    with selecting.qtbot.waitSignal(selecting.view.wider_note_requested) as asked:
        selecting.press(Qt.Key.Key_N)
    assert asked.args == [whole(selecting, 8), Scope.ROW]


def test_on_the_licence_whose_head_was_clicked(selecting: Desk) -> None:
    QTest.mouseClick(selecting.view.header.heads[1], Qt.MouseButton.LeftButton)
    with selecting.qtbot.waitSignal(selecting.view.wider_note_requested) as asked:
        selecting.press(Qt.Key.Key_N)
    words, scope = asked.args
    assert (words.column, scope) == (1, Scope.LICENCE)
    selecting.press(Qt.Key.Key_Down)
    assert wanted_on(selecting).column == 1
