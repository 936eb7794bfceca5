"""`glossator notes --import` of a report: the notes of the review that it carries, and what was written on it."""

from dataclasses import replace
from pathlib import Path

import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from glossator.core.library.library import Library
from glossator.core.notes.model import Severity, Status
from glossator.core.notes.targets import on_row
from glossator.core.session.file import load_review, read_review, save_review
from glossator.core.session.model import Review
from tests.support.shell import Shell

QUOTES = ("sublicense, and/or sell", "The above copyright notice")


def notes_in(path: Path) -> Review:
    return read_review(path, Library.standard())


@pytest.fixture
def session(tmp_path: Path, shell: Shell) -> Path:
    """A review with a grave note on words, and one on a row of MIT and ISC."""
    path = tmp_path / "review.gloss"
    assert shell.run("compare", "mit", "isc", "--session", path) == 0, shell.error
    told = ("--severity", "blocking", "--author", "Huda", "--note", "حدّ **ضيّق**")
    for quote in QUOTES:
        assert shell.run("annotate", path, "--licence", "mit", "--quote", quote, *told) == 0, shell.error
    return path


@pytest.fixture
def report(session: Path, shell: Shell) -> Path:
    opened = load_review(session, Library.standard())
    row = next(each for each in opened.comparison.rows if all(each.cells))
    first, second = opened.review.notes
    rich = replace(first, tags=("users", "مهم"), suggestion="one billion", kind="scale-threshold")
    wide = on_row(row, opened.comparison)
    save_review(replace(opened.review, notes=(rich, replace(second, scope=wide.scope, targets=wide.targets))), session)
    pdf = session.with_name("report.pdf")
    assert shell.run("compare", "--session", session, "--pdf", pdf) == 0, shell.error
    return pdf


def write_on(pdf: Path, note_id: str, **said: String) -> None:
    """Answer our highlight of a note, or set its state, in the PDF itself."""
    with Pdf.open(pdf, allow_overwriting_input=True) as opened:
        for page in opened.pages:
            for each in list(page.obj.get("/Annots", [])):
                if each.get("/NM") == note_id:
                    answer = Dictionary(Type=Name.Annot, Subtype=Name.Text, IRT=each, Rect=Array([0, 0, 9, 9]))
                    for key, value in said.items():
                        answer[f"/{key}"] = value
                    page.obj.Annots.append(opened.make_indirect(answer))
        opened.save(pdf)


def test_notes_that_a_review_lacks_come_whole(shell: Shell, session: Path, report: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.gloss"
    assert shell.run("compare", "mit", "isc", "--session", other) == 0
    assert shell.run("notes", other, "--import", report) == 0, shell.error
    assert (shell.output, shell.error) == ("2 added, 0 updated, 0 skipped\n", "")
    assert notes_in(other).notes == notes_in(session).notes
    assert notes_in(other).notes[0].severity is Severity.BLOCKING
    assert shell.run("notes", other, "--import", report) == 0, shell.error
    assert shell.output == "0 added, 0 updated, 0 skipped\n"


def test_what_was_written_on_the_pages_comes_on_top(shell: Shell, session: Path, report: Path, tmp_path: Path) -> None:
    first, second = notes_in(session).notes
    write_on(report, first.id, Contents=String("أوافق"), M=String("D:20261201090000Z"), T=String("Omar"))
    write_on(report, second.id, StateModel=String("Review"), State=String("Completed"), M=String("D:20261201090000Z"))
    other = tmp_path / "other.gloss"
    assert shell.run("compare", "mit", "isc", "--session", other) == 0
    assert shell.run("notes", other, "--import", report) == 0, shell.error
    assert shell.output == "2 added, 0 updated, 0 skipped\n"
    answered, settled = notes_in(other).notes
    assert replace(answered, replies=()) == first
    assert [(each.author, each.body) for each in answered.replies] == [("Omar", "أوافق")]
    assert (settled.status, len(settled.targets)) == (Status.RESOLVED, len(second.targets))


def test_notes_on_other_licences_stay_out(shell: Shell, report: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.gloss"
    assert shell.run("compare", "isc", "unlicense", "--session", other) == 0
    assert shell.run("notes", other, "--import", report) == 0, shell.error
    assert shell.output == "1 added, 0 updated, 1 skipped\n"
    assert "it is about no licence of this review" in shell.error
    assert {each.licence for note in notes_in(other).notes for each in note.targets} == {"isc"}
