"""Rows that have nothing looked for are left out: which, what is told of them, and the place that is kept."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Comparison
from glossator.core.notes.model import Note, Target
from glossator.core.notes.placement import Placement, place_all, selector_for
from glossator.ui.compare_view.modes.modes import Mode
from glossator.ui.compare_view.modes.nothing_shown import NothingShown
from glossator.ui.compare_view.modes.traits import Trait
from glossator.ui.compare_view.wayfinding.finder import Wanted
from tests.support.licence_builder import Part, build, marked
from tests.ui.compare_view.conftest import Desk, open_desk

NOTICES = "The Licensee shall keep all notices of copyright in every copy of the Model that it makes or gives away."
LAW = "This Agreement is governed by the laws of California without regard to its rules on the conflict of laws."
TERM = "The term of this Agreement begins upon acceptance and lasts until it is terminated for breach by either party."
FEES = "The Licensee pays an annual fee of ten thousand dollars to the Licensor before the first day of every year."


def five_rows() -> Comparison:
    """One row that is alike, one that differs, one that differs in a capital, and a clause in each alone."""
    columns = (
        (NOTICES, LAW, TERM, "Only the first has rules on the export of encryption to embargoed states."),
        (NOTICES, LAW.replace("California", "Delaware"), TERM.replace("acceptance", "Acceptance"), FEES),
    )
    first, second = (
        build(name, [Part(str(nth), "", words) for nth, words in enumerate(clauses, start=1)])
        for name, clauses in zip(("First", "Second"), columns, strict=True)
    )
    return compare([marked(first, ("naming", "keep all notices"), ("territory", "laws of California")), second])


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = open_desk(qtbot, five_rows())
    desk.view.marking.show_kinds(frozenset({"naming", "territory"}))
    return desk


def shown(desk: Desk) -> list[int]:
    return list(desk.canvas.grid.track(0).rows)


def rows_of(desk: Desk, *places: tuple[int, str]) -> list[int]:
    spans = [desk.span(column, words) for column, words in places]
    return sorted(desk.canvas.content.entry_at(span.column, span.start).row for span in spans)


def note_on(desk: Desk, words: str) -> tuple[Placement, ...]:
    licences, span = desk.canvas.content.comparison.licences, desk.span(0, words)
    target = Target(licences[0].reference, selector_for(licences[0], span.start, span.end))
    note = Note(id="n", targets=(target,), body="", author="", created="", modified="")
    return place_all((note,), licences)


ALONE = ((0, "encryption"), (1, "annual fee"))
ROWS = {
    Trait.MARKED: ((0, "keep all"), (0, "California")),
    Trait.CHANGED: ((0, "California"), *ALONE),
    Trait.DIFFERENT: ((0, "California"), (0, "acceptance"), *ALONE),
    Trait.NOTED: ((0, "by either party"),),
    Trait.ALONE: ALONE,
}


@pytest.mark.parametrize("trait", Trait)
def test_only_rows_are_shown_that_have_what_is_looked_for(desk: Desk, trait: Trait) -> None:
    desk.view.marking.place_notes(note_on(desk, "by either party"))
    desk.view.row_filter.choose([trait])
    assert shown(desk) == rows_of(desk, *ROWS[trait])
    assert (desk.view.row_filter.shown, desk.view.row_filter.total) == (len(ROWS[trait]), 5)


def test_several_traits_are_all_wanted(desk: Desk) -> None:
    desk.view.row_filter.choose([Trait.MARKED])
    desk.view.row_filter.switch(Trait.CHANGED)
    assert shown(desk) == rows_of(desk, (0, "California"))
    desk.view.row_filter.switch(Trait.MARKED)
    desk.view.row_filter.switch(Trait.CHANGED)
    assert shown(desk) == [0, 1, 2, 3, 4]


def test_the_bar_says_how_many_rows_are_left_out(desk: Desk) -> None:
    assert desk.view.reading_bar.told == ""
    desk.view.row_filter.choose([Trait.ALONE])
    assert desk.view.reading_bar.told.startswith("2 of 5 row")
    desk.view.row_filter.choose([])
    assert desk.view.reading_bar.told == ""


def test_where_no_row_has_it_a_button_leads_back_to_all(desk: Desk) -> None:
    covering = desk.view.findChild(NothingShown)
    assert covering is not None
    desk.view.row_filter.choose([Trait.NOTED])
    assert shown(desk) == []
    assert covering.isVisible()
    button = covering.findChild(QPushButton)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown(desk) == [0, 1, 2, 3, 4]
    assert not covering.isVisible()


def test_rows_come_and_go_with_the_kinds_that_are_marked(desk: Desk) -> None:
    desk.view.row_filter.choose([Trait.MARKED])
    desk.view.marking.show_kinds(frozenset({"naming"}))
    assert shown(desk) == rows_of(desk, (0, "keep all"))


def test_the_row_that_is_attended_to_does_not_vanish_under_the_reader(desk: Desk) -> None:
    desk.view.row_filter.choose([Trait.MARKED])
    desk.view.going.to_words(desk.span(0, "California"))
    desk.view.marking.show_kinds(frozenset({"naming"}))
    assert shown(desk) == rows_of(desk, (0, "keep all"), (0, "California"))


def test_going_to_words_in_a_row_that_is_left_out_brings_it_back(desk: Desk) -> None:
    desk.view.row_filter.choose([Trait.ALONE])
    assert desk.view.searching.search(Wanted("California")) == 1
    desk.view.searching.go_to_hit(0)
    assert shown(desk) == rows_of(desk, (0, "California"), *ALONE)
    assert desk.view.row_filter.shown == 3
    assert desk.canvas.viewport().rect().contains(desk.point_of(desk.span(0, "California")))


def test_steps_and_arrows_stay_among_the_rows_shown(desk: Desk) -> None:
    desk.view.row_filter.choose([Trait.CHANGED])
    for _ in range(3):
        desk.view.going.on_to_restriction(1)
        focus = desk.canvas.attention.focus
        assert focus is not None
        assert [focus.row] == rows_of(desk, (0, "California"))
    for _ in range(4):
        desk.press(Qt.Key.Key_Down)
    assert shown(desk) == rows_of(desk, *ROWS[Trait.CHANGED])


def test_a_clause_that_stays_shown_stays_where_it_is(qtbot: QtBot) -> None:
    parts = [Part(str(nth), "", f"{nth}. {NOTICES}") for nth in range(1, 41)]
    marks = [("naming", f"{nth}. The Licensee") for nth in range(1, 41, 2)]
    desk = open_desk(qtbot, compare([marked(build("First", parts), *marks), build("Second", parts)]))
    desk.view.marking.show_kinds(frozenset({"naming"}))
    entry = desk.canvas.content.cells[20][0][0]
    desk.view.going.to_words(entry.span)
    before = desk.canvas.stage.entry_rect(entry).top()
    desk.view.row_filter.choose([Trait.MARKED])
    assert desk.canvas.stage.entry_rect(entry).top() == before
    desk.view.row_filter.choose([])
    assert desk.canvas.stage.entry_rect(entry).top() == before


def test_columns_that_are_read_freely_are_narrowed_too(desk: Desk) -> None:
    desk.view.row_filter.choose([Trait.ALONE])
    desk.view.modes.choose(Mode.FREELY)
    assert [list(track.rows) for track in desk.canvas.grid.tracks] == [rows_of(desk, place) for place in ALONE]


def test_rows_are_looked_for_anew_when_clauses_are_put_into_others(desk: Desk) -> None:
    desk.view.row_filter.choose([Trait.ALONE])
    comparison = desk.canvas.content.comparison
    together = replace(comparison.rows[0], cells=comparison.rows[0].cells)
    desk.view.rearrange(replace(comparison, rows=(together, *comparison.rows[1:])))
    assert shown(desk) == rows_of(desk, *ALONE)
