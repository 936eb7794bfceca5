"""Notes as a table: harmless in a spreadsheet, and understood when it comes back, or was written there."""

import csv
from dataclasses import replace
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.errors import GlossatorError, Problem
from glossator.core.notes.interchange.csv_reading import read
from glossator.core.notes.interchange.csv_register import COLUMNS, write
from glossator.core.notes.interchange.model import Known, Received, Why
from glossator.core.notes.interchange.spreadsheet_words import guarded, unguarded
from glossator.core.notes.interchange.taking_in import take_in
from glossator.core.notes.model import Note, Scope, Severity, Status, Target
from tests.support.samples import licence

TEXT = "You may use the Model.\nYou may not use the Model to train.\nMeta may end this."
NOW = "2026-11-22T12:00:00+00:00"
NOTE = Note("n1", (Target("llama"),), "Narrow", "Layla", "2026-11-20T10:00:00Z", "2026-11-20T11:00:00Z", tags=("a",))
REVIEW = Known({"n1": NOTE}, frozenset({"llama", "apache"}), (licence("llama", TEXT), licence("apache", "Use it.")))


def received(text: str) -> Received:
    return read(text.encode(), "t.csv", REVIEW)


@given(st.text())
def test_words_come_back_from_a_spreadsheet_as_they_went(words: str) -> None:
    assert unguarded(guarded(words)) == words


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\u200f=cmd|' /C calc'!A0", "＝1"])
def test_no_cell_is_a_formula(formula: str) -> None:
    note = Note(
        formula, (Target(formula),), formula, formula, "", "", kind=formula, tags=(formula,), suggestion=formula
    )
    head, row = csv.reader(StringIO(write([note]).decode("utf-8-sig"), newline=""))
    assert tuple(head) == COLUMNS
    assert all(not cell or cell[0] in "'ioa" for cell in row), row


def test_cells_that_were_edited_change_the_note() -> None:
    (note,) = received('id;note;status;tags;severity\r\nn1;Wide;RESOLVED;"a\nb";grave\r\n').notes
    assert (note.body, note.status, note.tags, note.severity) == ("Wide", Status.RESOLVED, ("a", "b"), NOTE.severity)
    assert (note.author, note.targets) == (NOTE.author, NOTE.targets)


def test_columns_that_are_missing_change_nothing() -> None:
    assert received("id,note\nn1,Narrow\n").notes[0].fields == NOTE.fields


@pytest.mark.parametrize(
    ("row", "scope", "quote"),
    [
        ("llama,,not use,New,major", Scope.WORDS, "not use"),
        ("llama,2,use,New,major", Scope.WORDS, "use"),
        ("llama,3,,New,major", Scope.CLAUSE, "Meta may end this."),
        ("llama,,,New,major", Scope.LICENCE, ""),
    ],
)
def test_a_row_of_ones_own_becomes_a_note(row: str, scope: Scope, quote: str) -> None:
    table = f"licence,clause,quote,note,severity\n{row}\n"
    (note,) = received(table).notes
    assert (note.scope, note.quote, note.severity) == (scope, quote, Severity.MAJOR)
    taken = take_in((), received(table), NOW)
    assert (taken.notes[0].created, taken.notes[0].modified) == (NOW, NOW)
    again = read(table.encode(), "t.csv", replace(REVIEW, notes={note.id: taken.notes[0]}))
    assert take_in(taken.notes, again, NOW).notes == taken.notes


def test_a_row_can_be_about_clauses_of_several_licences() -> None:
    (note,) = received('licence,clause,note\n"llama\napache","1\n1",Both\n').notes
    assert note.scope is Scope.ROW
    assert [target.quote for target in note.targets] == ["You may use the Model.", "Use it."]
    assert received('licence,note\n"llama\napache",Both\n').notes[0].scope is Scope.LICENCE


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("mit,,,New", Why.NOT_HERE),
        (",,,New", Why.NOT_HERE),
        ("llama,,use,New", Why.NO_PLACE),
        ("llama,,absent words,New", Why.NO_PLACE),
        ("llama,9,,New", Why.NO_PLACE),
    ],
)
def test_a_row_that_can_stand_nowhere_is_told(row: str, why: Why) -> None:
    there = received(f"licence,clause,quote,note\n{row}\n\n,,,\n")
    assert [(each.what, each.why) for each in there.skipped] == [("New", why)]


def test_a_table_without_a_column_of_notes_is_refused() -> None:
    with pytest.raises(GlossatorError) as caught:
        received("a,b\n1,2\n")
    assert caught.value.problem is Problem.NO_NOTES
