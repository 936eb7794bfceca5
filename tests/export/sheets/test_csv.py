"""Comma-separated values that no spreadsheet takes for anything but words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.export.report import build_report
from glossator.export.sheets.csv import make_csv
from glossator.export.sheets.tables import Cell, Table, notes_table
from tests.support.report_files import csv_records
from tests.support.sample_thread import threaded_state


def one_cell(words: str) -> str:
    return csv_records(make_csv(Table("", ("head",), ((Cell(words),),))))[1][0]


@pytest.mark.parametrize(
    "words",
    ["=1+1", "+1", "-1", "@SUM", "\t=1", " =1", "\n=1", "\ufeff=1", "\u200e=1", "\u202e-1", "＝1", "＋1", "\r@a"],
)
def test_what_might_be_a_formula_begins_with_an_apostrophe(words: str) -> None:
    assert one_cell(words) == f"'{words}"


@pytest.mark.parametrize("words", ["", "a=1", "1+1", "“quoted”", 'a "b", c', "two\nlines", "– dash", "المادة 2", "'x"])
def test_everything_else_stays_as_it_is(words: str) -> None:
    assert one_cell(words) == words


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=50))
def test_every_word_comes_back(words: str) -> None:
    assert one_cell(words) in (words, f"'{words}")


def test_spreadsheets_are_told_the_encoding_and_lines_end_as_the_standard_says() -> None:
    data = make_csv(notes_table(build_report(threaded_state(), "ar")))
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b'"\r\n')
    lengths = {len(record) for record in csv_records(data)}
    assert lengths == {17}
