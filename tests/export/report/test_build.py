"""The report is what every exporter sets; what it leaves out, no reader of the file will ever see."""

import pytest

from glossator.core.compare.model import Comparison, Row
from glossator.core.notes.model import Severity
from glossator.core.notes.targets import on_licences, on_row
from glossator.core.text.direction import Direction
from glossator.export.model import Report
from glossator.export.report import build_report
from tests.support.licence_builder import Part, beside, build
from tests.support.sample_review import (
    ARABIC_NOTE,
    USERS,
    arabic,
    compared,
    held_to,
    leading,
    note,
    sample_state,
    second,
    state_of,
)


@pytest.fixture(scope="module")
def report() -> Report:
    return build_report(sample_state(), "en")


def test_every_clause_of_every_licence_is_there_in_its_column(report: Report) -> None:
    shown = [
        "\n".join(
            paragraph.text for row in report.rows for clause in row.cells[column] for paragraph in clause.paragraphs
        )
        for column in range(3)
    ]
    for licence, words in zip((leading(), second(), arabic()), shown, strict=True):
        for clause in licence.clauses:
            assert " ".join(licence.text[clause.body : clause.own_end].split()) in words


@pytest.mark.parametrize(("confidence", "tentative"), [(0.2, True), (0.8, False)])
def test_a_pairing_on_weak_grounds_is_called_tentative(confidence: float, tentative: bool) -> None:
    pairing = Comparison((leading(), second()), (Row("", confidence, (("1",), ("1",))),), ())
    (row,) = build_report(state_of(comparison=pairing), "en").rows
    assert row.tentative is tentative


def test_a_licence_without_counterpart_has_an_empty_cell(report: Report) -> None:
    assert [bool(cell) for cell in report.rows[2].cells] == [True, False, False]


def test_rows_are_titled_by_topic_else_heading_and_numbered(report: Report) -> None:
    assert [(row.number, row.title) for row in report.rows] == [(1, "Grant"), (2, "Scale threshold"), (3, "End")]


def test_a_row_without_topic_and_heading_is_titled_by_its_first_words() -> None:
    licence = build(
        "plain", [Part("", "", "Agreement means the terms and conditions for use, reproduction and so on.")]
    )
    (row,) = build_report(state_of(comparison=beside(licence, licence)), "en").rows
    assert row.title == "Agreement means the terms and conditions for use…"


def test_notes_are_numbered_as_they_stand_on_the_page(report: Report) -> None:
    assert [(each.number, each.clause, each.author) for each in report.notes] == [
        (1, "1 Grant", "J. Smith"),
        (2, "2 Scale", "ليلى حداد"),
    ]
    assert [[each.number for each in row.notes] for row in report.rows] == [[1], [2], []]


def test_a_note_says_all_that_is_known_of_it(report: Report) -> None:
    second_note = report.notes[1]
    assert (second_note.severity, second_note.status, second_note.date) == ("Blocking", "Open", "21 November 2026")
    assert (second_note.quote, second_note.direction) == (USERS, Direction.RTL)
    assert [block.text for block in second_note.blocks] == [ARABIC_NOTE]


def test_the_register_keeps_directions_apart(report: Report) -> None:
    assert [(part.direction, [each.number for each in part.notes]) for part in report.register] == [
        (Direction.LTR, [1]),
        (Direction.RTL, [2]),
    ]


def test_a_register_of_one_direction_is_not_subdivided() -> None:
    (part,) = build_report(state_of(note(leading(), USERS, ARABIC_NOTE)), "en").register
    assert (part.title, part.direction) == ("", Direction.RTL)


def test_a_note_whose_words_are_gone_is_in_the_register_and_says_so() -> None:
    lost = note(build("leading", [Part("1", "", "Other words altogether.")]), "Other words altogether", "Gone?")
    report = build_report(state_of(lost), "en")
    assert [(each.placed, each.remark) for each in report.notes] == [
        (False, "The words do not occur in the text any more.")
    ]
    assert not any(row.notes for row in report.rows)
    assert report.register[0].notes == report.notes


def test_a_note_on_a_licence_that_is_not_open_says_so() -> None:
    closed = note(build("elsewhere", [Part("1", "", "Some words.")]), "Some words", "Kept.")
    (shown,) = build_report(state_of(closed), "en").notes
    assert (shown.licence, shown.remark) == ("elsewhere", "This licence is not part of the comparison.")


def test_a_note_on_a_row_is_numbered_once_and_marked_in_each_of_its_clauses() -> None:
    comparison = compared()
    shared = held_to(note(leading(), USERS, "Both."), on_row(comparison.rows[0], comparison))
    report = build_report(state_of(shared, note(leading(), USERS, "One.", nth=2), comparison=comparison), "en")
    assert [[each.number for each in row.notes] for row in report.rows] == [[1], [2], []]
    marked = [
        any(1 in run.closes for clause in cell for paragraph in clause.paragraphs for run in paragraph.runs)
        for cell in report.rows[0].cells
    ]
    assert marked == [True, True, True]
    assert report.notes[0].licence == "leading · second · arabic"
    names = [each.name for each in report.passages if each.contents == "Both."]
    assert names == ["note-id-0", "note-id-0/1", "note-id-0/2"]


def test_a_note_on_a_whole_licence_heads_its_column() -> None:
    comparison = compared()
    whole = held_to(note(leading(), USERS, "Too long."), on_licences([comparison.licences[1]]))
    report = build_report(state_of(whole, note(leading(), USERS, "One.", nth=2), comparison=comparison), "en")
    assert [[each.number for each in notes] for notes in report.heads] == [[], [1], []]
    (shown, other) = report.notes
    assert (shown.licence, shown.clause, shown.quote, shown.placed) == ("second", "The whole licence", "", False)
    assert other.number == 2


def test_only_the_kinds_that_are_shown_are_marked_and_explained() -> None:
    report = build_report(state_of(shown=("non-commercial",)), "en")
    assert [entry.kind for group in report.legend for entry in group.entries] == ["non-commercial"]
    assert [passage.subject for passage in report.passages] == ["Non-commercial only"]


def test_an_arabic_report_is_arabic_but_for_what_others_wrote() -> None:
    report = build_report(sample_state(), "ar")
    assert (report.title, report.direction, report.changed_on) == ("مقارنة التراخيص", Direction.RTL, "22 نوفمبر 2026")
    assert {each.severity for each in report.notes} == {"مانعة", "جوهرية"}
    assert report.rows[1].title.strip("\u2068\u2069") == "عتبة الحجم"


def test_passages_say_who_when_and_why(report: Report) -> None:
    of_note = next(passage for passage in report.passages if passage.name == "note-id-1")
    assert (of_note.author, of_note.modified, of_note.contents) == (
        "ليلى حداد",
        "2026-11-21T09:30:00+02:00",
        ARABIC_NOTE,
    )
    of_kind = next(passage for passage in report.passages if passage.subject == "Scale threshold")
    assert of_kind.contents == "Scale threshold: Summary of scale-threshold.\nMarked by "


def test_the_report_is_dated_by_its_latest_note(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (report.moment, report.changed_on) == ("2026-11-22T09:30:00+02:00", "22 November 2026")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert build_report(sample_state(), "en").moment == "1970-01-02T00:00:00+00:00"


def test_without_notes_there_is_no_date_of_change() -> None:
    assert build_report(state_of(), "en").changed_on == ""


@pytest.mark.parametrize("severity", Severity)
def test_every_severity_has_a_name_in_both_languages(severity: Severity) -> None:
    state = state_of(note(leading(), USERS, "x", severity=severity), comparison=compared())
    english, arabic_name = (build_report(state, language).notes[0].severity for language in ("en", "ar"))
    assert english != arabic_name
