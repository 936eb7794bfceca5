"""How much is set in type before the reader sees the first page: little more than that page."""

from pytestqt.qtbot import QtBot

from tests.ui.compare_view.conftest import Desk, open_desk, three_licences


def seen(desk: Desk) -> int:
    return len(desk.canvas.stage.places())


def test_only_what_is_seen_is_set_for_the_first_paint(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(clauses=400))
    assert seen(desk) > 0
    assert desk.canvas.grid.layouts_built <= 1.5 * seen(desk)


def test_as_little_is_set_anew_for_another_width(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(clauses=400))
    desk.view.resize(900, 700)
    assert desk.canvas.grid.layouts_built <= 1.5 * seen(desk)


def test_a_jump_to_the_end_sets_only_what_is_seen_there(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(clauses=400))
    before = desk.canvas.grid.layouts_built
    desk.canvas.go_to_end()
    assert desk.canvas.grid.layouts_built - before <= 1.5 * seen(desk)
