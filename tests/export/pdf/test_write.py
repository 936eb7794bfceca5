"""The file in its place: whole, or the old one untouched."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from glossator.core.errors import GlossatorError, Problem
from glossator.export.model import Report
from glossator.export.pdf import write_pdf
from glossator.export.report import build_report
from tests.support.sample_review import USERS, leading, note, sample_state, state_of


@pytest.fixture(scope="module")
def report() -> Report:
    return build_report(sample_state(), "en")


def test_a_path_in_arabic_with_spaces(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "مراجعة التراخيص 1.pdf"
    assert write_pdf(report, path) == ()
    assert path.read_bytes().startswith(b"%PDF-1.7")
    assert list(tmp_path.iterdir()) == [path]


def test_missing_glyphs_are_told(tmp_path: Path) -> None:
    report = build_report(state_of(note(leading(), USERS, "😀 中")), "en")
    assert write_pdf(report, tmp_path / "out.pdf") == ("中", "😀")


def test_a_folder_in_its_place_is_refused(report: Report, tmp_path: Path) -> None:
    with pytest.raises(GlossatorError) as caught:
        write_pdf(report, tmp_path)
    assert caught.value.problem is Problem.IS_FOLDER


def test_a_folder_that_is_not_there_is_named(report: Report, tmp_path: Path) -> None:
    with pytest.raises(GlossatorError) as caught:
        write_pdf(report, tmp_path / "nowhere" / "out.pdf")
    assert caught.value.problem is Problem.NOT_WRITABLE
    assert "out.pdf" in str(caught.value)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_leaves_the_old_file(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(GlossatorError) as caught:
            write_pdf(report, path)
    finally:
        tmp_path.chmod(0o700)
    assert caught.value.problem is Problem.NOT_WRITABLE
    assert path.read_bytes() == b"old"


def test_a_report_that_cannot_be_set_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")
    report = replace(build_report(state_of(), "en"), moment="no moment at all")
    with pytest.raises(GlossatorError) as caught:
        write_pdf(report, path)
    assert caught.value.problem is Problem.PDF_FAILED
    assert path.read_bytes() == b"old"
