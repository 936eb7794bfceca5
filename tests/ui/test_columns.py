"""Columns on their way: what the reader decides meanwhile is not lost, and she may call them off."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.session.file import load_review
from glossator.core.session.model import PinnedPair
from glossator.core.session.step import Step
from glossator.core.text.direction import strip_isolates
from glossator.ui import rearranging
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.pairing.pinned import reference_to
from glossator.ui.main_window import MainWindow

OTHERS = ("llama-4+llama-4-aup", "apache-2.0", "mit")


@contextmanager
def held_up(library: Library) -> Iterator[threading.Event]:
    """No licence is read until the event is set."""
    may_go_on = threading.Event()
    read = library.resolve

    def resolve(reference: str) -> Licence:
        may_go_on.wait()
        return read(reference)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(library, "resolve", resolve)
        yield may_go_on
        may_go_on.set()


def canvas(window: MainWindow) -> Canvas:
    found = window.findChild(Canvas)
    assert found is not None
    return found


def pair(window: MainWindow) -> tuple[Entry, Entry]:
    """Pair two clauses that stand in other rows."""
    content = canvas(window).content
    one = content.columns[0][6]
    other = next(each for each in content.columns[1] if each.row > one.row + 2)
    window.content.parts.view.pairing.pinned.emit(PinnedPair(reference_to(one, content), reference_to(other, content)))
    return one, other


def rows_of(window: MainWindow, *entries: Entry) -> set[int]:
    content = canvas(window).content
    return {content.entry_at(each.column, each.clause.start).row for each in entries}


def finish(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)


def references(window: MainWindow) -> tuple[str, ...]:
    return window.content.files.columns.references


def test_clauses_paired_while_other_columns_are_loading_stay_paired(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    with held_up(library) as may_go_on:
        window.content.files.columns.change(OTHERS)
        one, other = pair(window)
        may_go_on.set()
        finish(window, qtbot)
    assert references(window) == OTHERS
    assert len(rows_of(window, one, other)) == 1
    assert len(window.content.workspace.state.review.pins) == 1


def test_clauses_of_long_texts_are_paired_though_other_columns_come_first(
    window: MainWindow, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rearranging, "LONG", 0)
    one, other = pair(window)
    with window.content.files.work.in_place():
        window.content.files.columns.change(OTHERS)
    finish(window, qtbot)
    assert references(window) == OTHERS
    assert len(rows_of(window, one, other)) == 1


def test_clauses_of_a_review_that_was_left_are_not_paired_in_the_next_one(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rearranging, "LONG", 0)
    pair(window)
    window.content.files.columns.begin_again()
    finish(window, qtbot)
    assert window.content.workspace.state.review.pins == ()


def test_another_leading_licence_does_not_keep_the_columns_from_coming(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    with held_up(library) as may_go_on:
        window.content.files.columns.change(OTHERS)
        window.content.parts.view.lead_wanted.emit(1)
        may_go_on.set()
        finish(window, qtbot)
    assert references(window) == OTHERS
    assert window.content.workspace.state.comparison.leading == 1


def test_columns_that_the_reader_called_off_do_not_come(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    before = references(window)
    with held_up(library) as may_go_on:
        window.content.files.columns.change(OTHERS)
        window.content.files.work.cancel()
        may_go_on.set()
        finish(window, qtbot)
    assert references(window) == before


def move(window: MainWindow, column: int, step: int) -> None:
    window.content.parts.view.header.move_wanted.emit(column, step)


def test_a_column_that_moves_takes_along_what_was_said_of_it_and_the_place(window: MainWindow) -> None:
    view = canvas(window)
    one, other = pair(window)
    first, second, third = references(window)
    window.content.parts.view.going.to_words(one.span)
    top = view.stage.entry_rect(focused(window)).top()
    move(window, 0, 2)
    assert references(window) == (second, third, first)
    assert window.content.workspace.state.comparison.leading == 2
    entry = focused(window)
    assert (entry.column, entry.clause) == (2, one.clause)
    assert view.stage.entry_rect(entry).top() == top
    beside = view.content.entry_at(0, other.clause.start)
    assert beside.row == entry.row
    assert window.content.parts.actions["undo"].text() == "&Undo move of column"
    assert "column 3" in window.statusBar().currentMessage()


def test_a_move_is_undone_in_one_step(window: MainWindow) -> None:
    before, leading = references(window), window.content.workspace.state.comparison.leading
    move(window, 1, -1)
    assert references(window) != before
    window.content.workspace.undo()
    assert references(window) == before
    assert window.content.workspace.state.comparison.leading == leading


def test_the_order_is_saved(window: MainWindow, library: Library, tmp_path: Path) -> None:
    move(window, 0, 1)
    file = tmp_path / "review.gloss"
    window.content.workspace.path = file
    assert window.content.files.saving.save()
    opened = load_review(file, library)
    assert tuple(each.reference for each in opened.comparison.licences) == references(window)
    assert opened.comparison.leading == 1


def test_a_column_moves_by_key_as_often_as_it_is_pressed(window: MainWindow) -> None:
    first, second, third = references(window)
    later = window.content.parts.actions["column-later"]
    later.trigger()
    assert "Click a clause" in window.statusBar().currentMessage()
    window.content.parts.view.going.to_words(canvas(window).content.columns[0][3].span)
    later.trigger()
    later.trigger()
    assert references(window) == (second, third, first)
    later.trigger()
    assert "any further" in window.statusBar().currentMessage()
    window.content.parts.actions["column-earlier"].trigger()
    assert references(window) == (second, first, third)


def test_a_head_that_is_dropped_elsewhere_moves_its_column(window: MainWindow) -> None:
    first, second, third = references(window)
    window.content.parts.view.licence_dropped.emit(first, 3, False)
    assert references(window) == (second, third, first)
    assert window.content.workspace.undo_name == Step.MOVE_COLUMN


def test_what_is_read_stays_when_a_fourth_column_comes_into_sight(window: MainWindow, qtbot: QtBot) -> None:
    view = canvas(window)
    with qtbot.waitSignal(view.stage_changed):
        window.resize(900, 600)
    one = view.content.columns[0][12]
    window.content.parts.view.going.to_words(one.span)
    top = view.stage.entry_rect(focused(window)).top()
    window.content.files.columns.add(["mit"])
    finish(window, qtbot)
    boxes = view.grid.columns.boxes
    qtbot.waitUntil(lambda: view.stage.column_left(3) + boxes[3].width == view.stage.width)
    assert view.stage.entry_rect(view.content.entry_at(0, one.clause.start)).top() == top
    assert "MIT is column 4 now" in strip_isolates(window.statusBar().currentMessage())


def focused(window: MainWindow) -> Entry:
    focus = canvas(window).attention.focus
    assert focus is not None
    return focus
