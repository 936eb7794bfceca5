"""Searching all columns without keeping the reader waiting."""

from pytestqt.qtbot import QtBot

from glossator.ui.compare_view.table.arrangement import Arrangement
from glossator.ui.compare_view.wayfinding.finder import Wanted
from tests.ui.compare_view.conftest import Desk, open_desk, three_licences


def test_a_search_counts_by_column_and_marks_in_reading_order(desk: Desk) -> None:
    searching = desk.view.searching
    with desk.qtbot.waitSignal(searching.finished):
        searching.begin(Wanted("notices"))
    assert searching.counts == (12, 6, 0)
    assert searching.names == ("First 1.0", "Second 2.0", "Third 3.0")
    assert searching.marked_count == 18
    assert searching.left_out == 0


def test_a_long_search_goes_on_between_events_and_the_next_one_ends_it(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(clauses=1500))
    searching, ends = desk.view.searching, []
    searching.finished.connect(lambda: ends.append(searching.counts))
    searching.begin(Wanted("the"))
    searching.begin(Wanted("notices"))
    qtbot.waitUntil(lambda: bool(ends))
    assert ends[-1] == (1500, 750, 0)
    assert searching.marked_count == 2250


def test_finds_in_rows_left_out_are_told_and_can_be_gone_to(desk: Desk) -> None:
    searching, canvas = desk.view.searching, desk.canvas
    searching.search(Wanted("notices"))
    assert searching.left_out == 0
    with desk.qtbot.waitSignal(searching.recounted):
        canvas.arrange(Arrangement(rows=frozenset(range(3))))
    assert searching.left_out == 18 - 3 * 2
    assert searching.marked_count == 18


def test_the_first_find_is_looked_for_from_the_clause_that_is_read(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(40))
    searching = desk.view.searching

    def row_ahead() -> int:
        hit = desk.canvas.marks.hits[searching.first_ahead]
        return desk.canvas.content.row_at(hit.span.column, hit.span.start)

    desk.view.going.to_row(20)
    searching.search(Wanted("clause"))
    assert row_ahead() == 20
    searching.go_to_hit(searching.first_ahead + 2)
    focus = desk.canvas.attention.focus
    searching.search(Wanted("notices"))
    assert focus is not None
    assert row_ahead() == focus.row > 20
    desk.canvas.go_to_end()
    searching.search(Wanted("Clause 1."))
    assert searching.first_ahead == searching.marked_count
