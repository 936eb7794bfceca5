"""The file in its place: whole, or the old one untouched."""

from dataclasses import replace
from multiprocessing import active_children, get_context
from pathlib import Path

import pytest
from pikepdf import Pdf

from glossator.core.errors import GlossatorError, Problem
from glossator.core.notes.targets import on_licences, on_row
from glossator.core.progress import CancelledError, Watch
from glossator.export.model import Report
from glossator.export.pdf.write import write_pdf
from glossator.export.report import build_report
from glossator.export.written import Written
from tests.support.pdf_reading import annotations
from tests.support.sample_review import USERS, compared, held_to, leading, note, sample_state, state_of


@pytest.fixture(scope="module")
def report() -> Report:
    return build_report(sample_state(), "en")


def test_a_path_in_arabic_with_spaces(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "مراجعة التراخيص 1.pdf"
    assert write_pdf(report, path) == Written((), 8, 8)
    assert path.read_bytes().startswith(b"%PDF-1.7")
    assert list(tmp_path.iterdir()) == [path]


def test_missing_glyphs_are_told(tmp_path: Path) -> None:
    report = build_report(state_of(note(leading(), USERS, "😀 中")), "en")
    (missing,) = write_pdf(report, tmp_path / "out.pdf").warnings
    assert missing.problem is Problem.NO_GLYPH
    assert missing.details["characters"] == "中 😀"


def test_a_folder_in_its_place_is_refused(report: Report, tmp_path: Path) -> None:
    with pytest.raises(GlossatorError) as caught:
        write_pdf(report, tmp_path)
    assert caught.value.problem is Problem.IS_FOLDER


def test_a_folder_that_is_not_there_is_named(report: Report, tmp_path: Path) -> None:
    with pytest.raises(GlossatorError) as caught:
        write_pdf(report, tmp_path / "nowhere" / "out.pdf")
    assert caught.value.problem is Problem.FOLDER_GONE
    assert "out.pdf" in str(caught.value)


def test_a_file_in_place_of_the_folder_is_refused_and_kept(report: Report, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.write_bytes(b"old")
    with pytest.raises(GlossatorError) as caught:
        write_pdf(report, folder / "out.pdf")
    assert caught.value.problem is Problem.FOLDER_GONE
    assert folder.read_bytes() == b"old"


@pytest.mark.parametrize("step", ["Pipe", "Process"])
@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError(13, "Permission denied"), "Permission denied"),
        (NotImplementedError("no semaphores"), "no process can be started"),
    ],
)
def test_where_no_process_can_start_the_reason_is_told(
    report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: Exception, reason: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(type(get_context("spawn")), step, fail)
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")
    with pytest.raises(GlossatorError, match=reason) as caught:
        write_pdf(report, path)
    assert caught.value.problem is Problem.PDF_FAILED
    assert path.read_bytes() == b"old"


def test_what_is_called_off_ends_its_process_and_leaves_the_old_file(report: Report, tmp_path: Path) -> None:
    path, watch = tmp_path / "out.pdf", Watch()
    path.write_bytes(b"old")
    watch.is_cancelled = True
    with pytest.raises(CancelledError):
        write_pdf(report, path, progress=watch)
    assert path.read_bytes() == b"old"
    assert not active_children()


def test_a_process_that_is_ended_from_outside_is_told(report: Report, tmp_path: Path) -> None:
    def end_it(_share: float) -> None:
        for child in active_children():
            child.kill()

    with pytest.raises(GlossatorError, match="ended early"):
        write_pdf(report, tmp_path / "out.pdf", progress=end_it)


def test_a_report_that_cannot_be_set_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")
    report = replace(build_report(state_of(), "en"), moment="no moment at all")
    with pytest.raises(GlossatorError) as caught:
        write_pdf(report, path)
    assert caught.value.problem is Problem.PDF_FAILED
    assert path.read_bytes() == b"old"


def test_notes_on_a_row_and_on_a_whole_licence_are_printed(tmp_path: Path) -> None:
    comparison = compared()
    on_its_row = held_to(note(leading(), USERS, "Both."), on_row(comparison.rows[0], comparison))
    on_all = held_to(note(leading(), USERS, "Too long.", nth=1), on_licences([comparison.licences[1]]))
    state = state_of(on_its_row, on_all, comparison=comparison)
    write_pdf(build_report(state, "en"), tmp_path / "out.pdf")
    with Pdf.open(tmp_path / "out.pdf") as pdf:
        names = {str(each.NM) for _, each in annotations(pdf, "/Highlight")}
    assert {"note-id-0", "note-id-0/1", "note-id-0/2"} <= names
    assert not any(name.startswith("note-id-1") for name in names)
