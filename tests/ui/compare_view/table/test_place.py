"""Where one reads stays where it is, whatever is found out about heights."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.compare_view.conftest import Desk, open_desk, three_licences


def topmost_words(desk: Desk) -> tuple[int, int]:
    place = desk.canvas.stage.place
    return place.row, place.offset


def test_only_cells_in_sight_are_set_for_the_first_paint(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(clauses=300))
    assert desk.canvas.grid.layouts_built <= 1.5 * len(desk.canvas.stage.places())


def test_cells_are_not_set_again_while_one_scrolls_to_and_fro(desk: Desk) -> None:
    desk.canvas.scroll_by(200)
    built = desk.canvas.grid.layouts_built
    desk.canvas.scroll_by(-200)
    desk.canvas.scroll_by(200)
    assert desk.canvas.grid.layouts_built == built


def test_scrolling_moves_by_the_pixels_asked_for_and_no_further_than_the_ends(desk: Desk) -> None:
    desk.canvas.scroll_by(-50)
    assert topmost_words(desk) == (0, 0)
    row, top = 2, desk.canvas.stage.row_top(2)
    desk.canvas.scroll_by(37)
    assert desk.canvas.stage.row_top(row) == top - 37
    desk.canvas.scroll_by(1_000_000)
    stage = desk.canvas.stage
    assert stage.bottom() == stage.height


def test_the_bar_at_its_end_shows_the_end(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(clauses=200))
    bar = desk.canvas.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage = desk.canvas.stage
    assert stage.bottom() == stage.height
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    assert topmost_words(desk) == (0, 0)


def test_the_bar_far_away_goes_to_about_that_part(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(clauses=200))
    bar = desk.canvas.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert desk.view.going.top_row == pytest.approx(100, abs=15)


def test_the_row_at_the_top_stays_when_the_window_changes_its_width(desk: Desk) -> None:
    desk.view.going.to_row(5)
    assert desk.view.going.top_row == 5
    for width in (700, 1500, 1200):
        desk.view.resize(width, 700)
        assert topmost_words(desk) == (5, 0)


def test_a_row_scrolled_half_away_stays_half_away_when_letters_grow(desk: Desk) -> None:
    desk.view.going.to_row(5)
    desk.canvas.scroll_by(desk.canvas.grid.track(0).measure(5) // 2)
    desk.view.typesetting.zoom(3)
    row, offset = topmost_words(desk)
    assert row == 5
    assert offset / desk.canvas.grid.track(0).measure(5) == pytest.approx(0.5, abs=0.05)


def test_rest_makes_all_heights_exact_and_moves_nothing(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(clauses=120))
    desk.view.going.to_row(60)
    desk.canvas.scroll_by(11)
    before = topmost_words(desk)
    qtbot.waitUntil(lambda: desk.canvas.grid.track(0).heights.all_measured, timeout=5000)
    bar, track = desk.canvas.verticalScrollBar(), desk.canvas.grid.track(0)
    qtbot.waitUntil(lambda: bar.maximum() == track.total - desk.canvas.viewport().height())
    assert topmost_words(desk) == before


def test_narrow_windows_scroll_sideways_and_reveal_columns(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(), width=500)
    assert desk.canvas.horizontalScrollBar().maximum() > 0
    desk.view.going.to_words(desk.span(2, "نموذج"))
    left = desk.canvas.stage.column_left(2)
    assert 0 <= left <= desk.canvas.viewport().width() - desk.canvas.grid.columns.boxes[2].width


@pytest.mark.parametrize("clauses", [1, 2])
def test_a_comparison_shorter_than_the_window_does_not_scroll(qtbot: QtBot, clauses: int) -> None:
    desk = open_desk(qtbot, three_licences(clauses))
    assert desk.canvas.verticalScrollBar().maximum() == 0
    desk.canvas.scroll_by(100)
    assert topmost_words(desk) == (0, 0)


def test_a_clause_that_one_goes_to_is_shown_with_more_than_its_first_line(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(40))
    desk.view.going.to_row(10)
    entry, line = desk.canvas.content.cells[10][0][0], desk.canvas.grid.frames[0].pitch
    desk.canvas.scroll_by(desk.canvas.stage.entry_rect(entry).top() + line + 2 - desk.canvas.viewport().height())
    assert desk.canvas.stage.entry_rect(entry).bottom() > desk.canvas.viewport().height()
    desk.view.going.to_words(entry.span)
    assert desk.canvas.stage.entry_rect(entry).bottom() <= desk.canvas.viewport().height()
