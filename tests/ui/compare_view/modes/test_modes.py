"""Three ways to read: what each shows, and that nothing jumps on the way from one to the other."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Comparison, Row
from glossator.ui.compare_view.modes.modes import Mode
from tests.support.licence_builder import Part, beside, build
from tests.ui.compare_view.conftest import WORDS, Desk, open_desk, three_licences

TOPICS = ("notices", "patents", "marks", "venue", "exports", "audits", "fees", "names", "terms", "copies")


def crossed() -> Comparison:
    """Two licences of the same clauses, the second with its last clause first."""
    parts = [Part(str(nth), "", f"Of {topic}. {WORDS} Of {topic}.") for nth, topic in enumerate(TOPICS, start=1)]
    return compare([build("First", parts), build("Second", [parts[-1], *parts[:-1]])])


def top_of(desk: Desk, column: int, nth: int) -> int:
    """Where the clause stands that is number `nth` of the column's text."""
    entry = sorted(desk.canvas.content.columns[column], key=lambda each: each.clause.start)[nth]
    return desk.canvas.stage.entry_rect(entry).top()


def turn(desk: Desk, column: int, notches: int) -> None:
    """Turn the wheel over `column`, down for positive notches."""
    viewport = desk.canvas.viewport()
    x = desk.canvas.stage.column_left(column) + 20
    point, none = QPointF(x, 200), Qt.KeyboardModifier.NoModifier
    where = QPointF(viewport.mapToGlobal(point.toPoint()))
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    turned, inverted = QPoint(0, -120 * notches), False
    event = QWheelEvent(point, where, QPoint(), turned, buttons, none, phase, inverted)
    QApplication.sendEvent(viewport, event)


def test_one_step_leads_through_all_ways_and_round(desk: Desk) -> None:
    seen = []
    for _ in Mode:
        desk.view.modes.go_on()
        seen.append(desk.view.modes.mode)
    assert seen == [Mode.AS_CHANGES, Mode.FREELY, Mode.BY_CLAUSE]


@pytest.mark.parametrize("focused", [None, 0, 1])
def test_the_clause_that_is_read_stays_where_it_is_in_every_way(qtbot: QtBot, focused: int | None) -> None:
    desk = open_desk(qtbot, three_licences(40))
    desk.view.going.to_row(10)
    desk.canvas.scroll_by(31)
    if focused is not None:
        desk.view.going.to_words(desk.canvas.content.cells[11][focused][0].span)
    entry = desk.canvas.attention.focus or desk.canvas.content.cells[10][0][0]
    before = desk.canvas.stage.entry_rect(entry).top()
    for _ in Mode:
        desk.view.modes.go_on()
        assert desk.canvas.stage.entry_rect(entry).top() == before


def test_no_column_jumps_when_they_are_released(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(40))
    desk.view.going.to_row(10)
    stage = desk.canvas.stage
    before = [stage.entry_rect(cell[0]).top() for cell in desk.canvas.content.cells[10] if cell]
    desk.view.modes.choose(Mode.FREELY)
    stage = desk.canvas.stage
    assert [stage.entry_rect(cell[0]).top() for cell in desk.canvas.content.cells[10] if cell] == before


def test_a_column_that_shows_no_clause_goes_on_with_its_next_one_when_released(qtbot: QtBot) -> None:
    first, second = (build(name, [Part(str(nth), "", WORDS) for nth in range(40)]) for name in ("First", "Second"))
    own = [Row("", 1.0, ((), (str(nth),))) for nth in range(10, 20)]
    common = [Row("", 1.0, ((str(nth),), (str(nth),))) for nth in range(40) if nth not in range(10, 20)]
    desk = open_desk(qtbot, Comparison((first, second), (*common[:10], *own, *common[10:]), ()))
    desk.press(Qt.Key.Key_Home)
    desk.view.going.to_row(13)
    desk.view.modes.choose(Mode.FREELY)
    assert desk.canvas.stage.place_of(0).row == 20
    desk.view.modes.choose(Mode.BY_CLAUSE)
    assert desk.view.going.top_row == 13


def test_the_ways_of_reading_lead_back_to_where_one_was(qtbot: QtBot) -> None:
    words = {"First": "Short.", "Second": WORDS * 4}
    desk = open_desk(
        qtbot, beside(*(build(name, [Part(str(nth), "", said) for nth in range(20)]) for name, said in words.items()))
    )
    desk.view.going.to_row(10)
    desk.canvas.scroll_by(-100)
    before = desk.canvas.stage.standing
    for _ in Mode:
        desk.view.modes.go_on()
    assert desk.canvas.stage.standing == before


def test_freely_each_column_reads_as_its_own_text_does(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, crossed(), height=2600)
    desk.view.modes.choose(Mode.FREELY)
    for column in (0, 1):
        tops = [top_of(desk, column, nth) for nth in range(len(TOPICS))]
        assert tops == sorted(tops)


def test_freely_the_wheel_moves_the_column_under_it_alone(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(40))
    desk.view.modes.choose(Mode.FREELY)
    before = [top_of(desk, column, 0) for column in range(3)]
    turn(desk, 2, 2)
    after = [top_of(desk, column, 0) for column in range(3)]
    assert after[:2] == before[:2]
    assert after[2] < before[2]


def test_freely_keys_move_the_column_of_the_focused_clause_alone(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(40))
    desk.view.modes.choose(Mode.FREELY)
    desk.view.going.to_words(desk.canvas.content.columns[1][0].span)
    before = [top_of(desk, column, 0) for column in range(3)]
    desk.press(Qt.Key.Key_PageDown)
    assert [top_of(desk, column, 0) == before[column] for column in range(3)] == [True, False, True]


def test_linked_columns_move_together_from_where_each_stands(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(40))
    desk.view.modes.choose(Mode.FREELY)
    desk.canvas.scroll_by(400, 2)
    desk.view.modes.link(True)
    before = [top_of(desk, column, 0) for column in range(3)]
    desk.canvas.scroll_by(150)
    assert [top - top_of(desk, column, 0) for column, top in enumerate(before)] == [150, 150, 150]


def test_rows_are_taken_up_again_from_where_the_focused_column_stands(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(40))
    desk.view.modes.choose(Mode.FREELY)
    desk.canvas.scroll_by(900, 2)
    entry = desk.canvas.content.cells[15][2][0]
    desk.view.going.to_words(entry.span)
    before = desk.canvas.stage.entry_rect(entry).top()
    desk.view.modes.choose(Mode.BY_CLAUSE)
    stage = desk.canvas.stage
    assert stage.entry_rect(entry).top() == before
    assert len(stage.grid.tracks) == 1


def test_columns_that_are_read_freely_again_come_back_to_where_they_stood(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(40))
    desk.view.modes.choose(Mode.FREELY)
    for column, pixels in enumerate((300, 700, 1100)):
        desk.canvas.scroll_by(pixels, column)
    before = [desk.canvas.stage.place_of(column) for column in range(3)]
    for _ in Mode:
        desk.view.modes.go_on()
    assert [desk.canvas.stage.place_of(column) for column in range(3)] == before


def test_the_column_that_was_read_meanwhile_stays_where_it_is(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(40))
    desk.view.modes.choose(Mode.FREELY)
    desk.canvas.scroll_by(1100, 2)
    parked = desk.canvas.stage.place_of(2)
    desk.view.modes.choose(Mode.BY_CLAUSE)
    entry = desk.canvas.content.cells[30][0][0]
    desk.view.going.to_words(entry.span)
    before = desk.canvas.stage.entry_rect(entry).top()
    desk.view.modes.choose(Mode.FREELY)
    assert desk.canvas.stage.entry_rect(entry).top() == before
    assert desk.canvas.stage.place_of(2) == parked


def test_a_column_that_moved_keeps_its_place(qtbot: QtBot) -> None:
    comparison = three_licences(40)
    desk = open_desk(qtbot, comparison)
    desk.view.modes.choose(Mode.FREELY)
    desk.canvas.scroll_by(1100, 2)
    parked = desk.canvas.stage.place_of(2)
    desk.view.modes.choose(Mode.BY_CLAUSE)
    first, second, third = comparison.licences
    desk.view.exchange(beside(first, third, second))
    desk.view.modes.choose(Mode.FREELY)
    assert desk.canvas.stage.place_of(1) == parked


def test_documents_of_the_same_name_keep_a_place_each(qtbot: QtBot) -> None:
    first, second, third = three_licences(40).licences
    card = replace(second.metadata, id="contract.txt")
    one, other = (replace(each, metadata=card, file=Path(f"/{each.id}/contract.txt")) for each in (second, third))
    desk = open_desk(qtbot, beside(first, one, other))
    desk.view.modes.choose(Mode.FREELY)
    for column, pixels in enumerate((0, 700, 1100)):
        desk.canvas.scroll_by(pixels, column)
    parked = [desk.canvas.stage.place_of(column) for column in (1, 2)]
    desk.view.modes.choose(Mode.BY_CLAUSE)
    desk.view.exchange(beside(first, other, one))
    desk.view.modes.choose(Mode.FREELY)
    assert [desk.canvas.stage.place_of(column) for column in (2, 1)] == parked


def test_a_column_that_scrolls_on_its_own_has_a_bar_of_its_own(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(40))
    desk.view.modes.choose(Mode.FREELY)
    bars = desk.canvas.scroll_bars
    assert len({id(bars.bar(column)) for column in range(3)}) == 3
    before = [top_of(desk, column, 0) for column in range(3)]
    bars.bar(0).setValue(300)
    assert [top_of(desk, column, 0) - top for column, top in enumerate(before)] == [-300, 0, 0]
    desk.view.modes.choose(Mode.BY_CLAUSE)
    assert {bars.bar(column) for column in range(3)} == {desk.canvas.verticalScrollBar()}


def test_switching_sets_no_more_in_type_than_is_in_sight(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(300))
    desk.view.going.to_row(150)
    for mode in (Mode.AS_CHANGES, Mode.BY_CLAUSE, Mode.FREELY):
        built = desk.canvas.grid.layouts_built
        desk.view.modes.choose(mode)
        assert desk.canvas.grid.layouts_built - built <= 1.5 * len(desk.canvas.stage.places())


def test_a_view_without_licences_can_be_read_in_every_way(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, Comparison((), (), ()))
    for _ in Mode:
        desk.view.modes.go_on()
        assert desk.canvas.stage.places() == []
