"""The workbook in the hands of another program: words stay words, links lead to clauses."""

import re
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from glossator.export.options import Options, Paper, Part
from glossator.export.report import build_report
from glossator.export.sheets.xlsx import make_xlsx
from tests.support.licence_builder import Part as Clause
from tests.support.licence_builder import beside, build, marked
from tests.support.sample_review import USERS, leading, note, state_of
from tests.support.sample_thread import threaded_state


def opened(language: str = "en", options: Options | None = None) -> Workbook:
    return load_workbook(BytesIO(make_xlsx(build_report(threaded_state(), language), options or Options())))


def test_no_word_of_others_is_a_formula() -> None:
    bodies = ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(1)", "http://example.org/", "{=1}"]
    noted = [
        replace(note(leading(), USERS, body, nth), author=body, tags=(body,), suggestion=body)
        for nth, body in enumerate(bodies)
    ]
    data = make_xlsx(build_report(state_of(*noted), "en"), Options())
    with ZipFile(BytesIO(data)) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if "worksheets/sheet" in name]
    assert len(sheets) == 3
    formulas = [each for sheet in sheets for each in re.findall(rb"<f[^>]*>(.*?)</f>", sheet)]
    assert formulas
    assert all(each.startswith(b"HYPERLINK(") for each in formulas)
    cells = {cell.value for row in load_workbook(BytesIO(data)).worksheets[1].iter_rows() for cell in row}
    assert set(bodies) <= cells


def test_the_number_of_a_clause_is_no_number() -> None:
    cell = opened(options=Options(parts=frozenset({Part.MATRIX}))).worksheets[0]["C3"]
    assert (cell.value, cell.data_type) == ("2", "s")


def target(formula: object) -> tuple[str, str]:
    """The sheet and the cell that a link leads to."""
    found = re.match("=HYPERLINK\\(\"#'([^']+)'!([A-Z]+[0-9]+)\",", str(formula))
    assert found
    return found[1], found[2]


def test_clauses_lead_to_their_row() -> None:
    workbook = opened()
    sheet, cell = target(workbook.worksheets[0]["C3"].value)
    assert workbook[sheet][cell].value == 2


def test_clauses_lead_to_their_row_also_behind_one_that_is_too_long_for_a_cell() -> None:
    long = build("long", [Clause("1", "First", "word " * 8_000), Clause("2", "Second", "You must not use it.")])
    banned = marked(long, ("field-of-use", "You must not use it."))
    workbook = load_workbook(BytesIO(make_xlsx(build_report(state_of(comparison=beside(banned)), "en"), Options())))
    sheet, cell = target(workbook.worksheets[0]["C2"].value)
    assert workbook[sheet][cell].value == 2


def test_without_the_clauses_there_is_nothing_to_lead_to() -> None:
    workbook = opened(options=Options(parts=frozenset({Part.MATRIX})))
    assert len(workbook.worksheets) == 1
    assert workbook.worksheets[0]["C3"].value == "2"


@pytest.mark.parametrize(("language", "from_right"), [("en", False), ("ar", True)])
def test_an_arabic_workbook_stands_from_the_right(language: str, from_right: bool) -> None:
    workbook = opened(language)
    assert {bool(sheet.sheet_view.rightToLeft) for sheet in workbook.worksheets} == {from_right}
    notes = workbook.worksheets[1]
    cells = [cell for row in notes.iter_rows(min_row=2) for cell in row if cell.value == "ليلى حداد"]
    assert {cell.alignment.readingOrder for cell in cells} == {2}


def test_in_an_arabic_workbook_clauses_stand_at_the_right_whatever_their_numbers_are_made_of() -> None:
    cells = [cell for row in opened("ar").worksheets[0].iter_rows() for cell in row if "HYPERLINK" in str(cell.value)]
    assert len({cell.value for cell in cells}) > 1
    assert {cell.alignment.horizontal for cell in cells} == {"right"}
    assert {cell.alignment.horizontal for cell in opened("ar").worksheets[0][1]} == {"right"}


def test_days_are_days() -> None:
    days = [cell.value for cell in opened().worksheets[1]["M"][1:]]
    assert isinstance(days[0], datetime)
    assert days[0].isoformat() == "2026-11-20T10:00:00"


def test_a_date_that_is_none_stays_as_it_was_written() -> None:
    noted = replace(note(leading(), USERS, "x"), created="yesterday")
    workbook = load_workbook(BytesIO(make_xlsx(build_report(state_of(noted), "en"), Options())))
    assert workbook.worksheets[1]["M2"].value == "yesterday"


def test_what_is_too_long_for_a_cell_goes_on_below() -> None:
    body = "😀" * 40_000
    workbook = load_workbook(BytesIO(make_xlsx(build_report(state_of(note(leading(), USERS, body)), "en"), Options())))
    cells = [str(cell.value) for cell in workbook.worksheets[1]["E"][1:]]
    assert "".join(cells) == body
    assert all(len(each.encode("utf-16-le")) // 2 <= 32_767 for each in cells)


def test_it_is_dated_by_the_review_and_prints_with_its_head() -> None:
    workbook = opened(options=Options(paper=Paper.A3, is_landscape=False))
    created = workbook.properties.created
    assert created is not None
    assert created.isoformat() == "2026-11-24T10:00:00"
    sheet = workbook.worksheets[0]
    assert (sheet.print_title_rows, sheet.page_setup.paperSize, sheet.page_setup.orientation) == (
        "$1:$1",
        8,
        "portrait",
    )
    assert sheet.freeze_panes == "A2"
