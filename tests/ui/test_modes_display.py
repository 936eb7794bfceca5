"""How the comparison is read, by actions and bar, and what of it comes back with the review."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from glossator.core.library.library import Library
from glossator.core.session.file import load_review, save_review
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.modes.modes import Mode
from glossator.ui.compare_view.modes.traits import Trait
from glossator.ui.main_window import MainWindow


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)


def canvas_of(window: MainWindow) -> Canvas:
    canvas = window.findChild(Canvas)
    assert canvas is not None
    return canvas


def mode_of(window: MainWindow) -> Mode:
    return window.content.parts.view.modes.mode


def test_a_key_reads_in_the_next_way_and_the_menu_follows(window: MainWindow) -> None:
    actions = window.content.parts.actions
    assert actions["mode-by-clause"].isChecked()
    QTest.keyClick(canvas_of(window), Qt.Key.Key_F2)
    assert mode_of(window) is Mode.AS_CHANGES
    assert actions["mode-as-changes"].isChecked()
    assert not actions["show-differences"].isEnabled()
    assert not actions["link-columns"].isEnabled()
    actions["mode-freely"].trigger()
    assert mode_of(window) is Mode.FREELY
    assert actions["link-columns"].isEnabled()
    assert actions["show-differences"].isEnabled()


def test_rows_are_chosen_by_actions_and_all_come_back(window: MainWindow) -> None:
    actions, row_filter = window.content.parts.actions, window.content.parts.view.row_filter
    actions["rows-marked"].trigger()
    actions["rows-changed"].trigger()
    assert row_filter.traits == {Trait.MARKED, Trait.CHANGED}
    assert 0 < row_filter.shown < row_filter.total
    actions["rows-all"].trigger()
    assert row_filter.shown == row_filter.total
    assert not actions["rows-marked"].isChecked()


def test_columns_that_scroll_on_their_own_are_linked_by_key_and_by_a_switch_that_stands_there_only_then(
    window: MainWindow,
) -> None:
    actions, bar = window.content.parts.actions, window.content.parts.view.reading_bar
    (switch,) = (each for each in bar.findChildren(QToolButton) if each.defaultAction() is actions["link-columns"])
    assert not switch.isVisible()
    actions["mode-freely"].trigger()
    QTest.keyClick(canvas_of(window), Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert window.content.parts.view.modes.is_linked
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert not window.content.parts.view.modes.is_linked
    actions["mode-by-clause"].trigger()
    assert not switch.isVisible()


def test_the_bar_tells_what_the_rows_that_are_shown_have(window: MainWindow) -> None:
    actions, told = window.content.parts.actions, window.findChild(QLabel, "rowsTold")
    assert told is not None
    for trait in ("rows-marked", "rows-alone"):
        actions[trait].trigger()
    assert told.toolTip() == "With marks of the chosen kinds · Without counterpart somewhere"
    actions["rows-marked"].trigger()
    assert told.toolTip() == "Without counterpart somewhere"


def test_how_one_reads_is_no_change_of_the_review(window: MainWindow) -> None:
    window.content.parts.actions["mode-freely"].trigger()
    window.content.parts.actions["rows-marked"].trigger()
    assert not window.isWindowModified()
    assert not window.content.workspace.undo_name


def test_way_rows_and_place_come_back_with_the_review(
    window: MainWindow, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    actions, view = window.content.parts.actions, window.content.parts.view
    actions["mode-as-changes"].trigger()
    actions["rows-alone"].trigger()
    row = sorted(canvas_of(window).grid.track(0).rows)[7]
    view.going.to_row(row)
    canvas_of(window).scroll_by(30)
    place = canvas_of(window).stage.place
    window.content.modes.remember()
    file = tmp_path / "review.gloss"
    save_review(window.content.workspace.state.review, file)
    assert load_review(file, library).review.view == window.content.workspace.state.review.view
    window.content.files.start(["llama-3.1", "apache-2.0"])
    idle(window, qtbot)
    assert mode_of(window) is Mode.BY_CLAUSE
    assert not view.row_filter.traits
    window.content.files.open_review(file)
    idle(window, qtbot)
    assert mode_of(window) is Mode.AS_CHANGES
    assert view.row_filter.traits == {Trait.ALONE}
    assert canvas_of(window).stage.place.row == place.row
    assert abs(canvas_of(window).stage.place.offset - place.offset) <= 1


@pytest.mark.parametrize("mode", ["mode-freely", "mode-by-clause"])
def test_each_column_comes_back_to_its_own_place(
    window: MainWindow, library: Library, tmp_path: Path, qtbot: QtBot, mode: str
) -> None:
    actions, canvas = window.content.parts.actions, canvas_of(window)
    actions["mode-freely"].trigger()
    for column, pixels in enumerate((2000, 900, 400)):
        canvas.scroll_by(pixels, column)
    before = [canvas.stage.place_of(column) for column in range(3)]
    actions[mode].trigger()
    window.content.modes.remember()
    file = tmp_path / "review.gloss"
    save_review(window.content.workspace.state.review, file)
    window.content.files.start(["llama-3.1", "apache-2.0"])
    idle(window, qtbot)
    assert window.content.parts.view.modes.places == ()
    window.content.files.open_review(file)
    idle(window, qtbot)
    actions["mode-freely"].trigger()
    after = [canvas.stage.place_of(column) for column in range(3)]
    assert [place.row for place in after] == [place.row for place in before]
    assert all(abs(one.offset - other.offset) <= 1 for one, other in zip(before, after, strict=True))


def test_places_of_clauses_that_are_gone_are_passed_over(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "review.gloss"
    columns = "".join(f"- licence: {licence}\n" for licence in ("llama-4", "apache-2.0"))
    view = "view: {mode: freely, places: [{clause: no-such}, {clause: '4', offset: 500, x-other: 1}, {clause: '1'}]}"
    file.write_text(f"glossator: 2\ncolumns:\n{columns}{view}\n", encoding="utf-8")
    window.content.files.open_review(file)
    idle(window, qtbot)
    stage = canvas_of(window).stage
    assert stage.grid.content.cells[stage.place_of(1).row][1][0].clause.id == "4"
    assert stage.place_of(0).row == 0


def test_what_a_newer_program_looked_for_is_left_aside_and_kept(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "review.gloss"
    columns = "".join(f"- licence: {licence}\n" for licence in ("llama-4", "apache-2.0"))
    view = "view: {mode: by-magic, rows: [alone, enchanted], wand: oak}"
    file.write_text(f"glossator: 1\ncolumns:\n{columns}{view}\n", encoding="utf-8")
    window.content.files.open_review(file)
    idle(window, qtbot)
    assert mode_of(window) is Mode.BY_CLAUSE
    assert window.content.parts.view.row_filter.traits == {Trait.ALONE}
    window.content.modes.remember()
    kept = window.content.workspace.state.review.view
    assert (kept.mode, kept.rows, dict(kept.unknown)) == ("by-magic", ("alone", "enchanted"), {"wand": "oak"})


def test_adding_and_closing_a_column_keeps_the_place(window: MainWindow, qtbot: QtBot) -> None:
    canvas = canvas_of(window)
    entry = canvas.content.columns[0][12]
    window.content.parts.view.going.to_words(entry.span)
    before = canvas.stage.entry_rect(entry).top()
    window.content.files.columns.close(2)
    idle(window, qtbot)
    kept = canvas.content.entry_at(0, entry.clause.start)
    a_line = canvas.grid.frames[0].pitch  # lines of other widths break at other fractions
    assert abs(canvas.stage.entry_rect(kept).top() - before) < a_line
