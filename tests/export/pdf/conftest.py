"""The sample review's PDF, made once for all tests that only read it."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Array, Page, Pdf

from glossator.export.model import Report
from glossator.export.options import Options
from glossator.export.pdf.render import render
from glossator.export.report import build_report
from glossator.export.report.labels import load_labels
from tests.support.sample_review import sample_state
from tests.support.thirty_notes import LICENCES, thirty_notes

REVIEW = "glossator: 2\n"
COMPARED = {"en": LICENCES, "ar": ("llama-4", "llama-3.1", "specimen-proprietary-ar")}


@dataclass(frozen=True)
class Printed:
    """A report's PDF as a file, as bytes and opened."""

    file: Path
    data: bytes
    pdf: Pdf


def page_with(printed: Printed, part: str) -> int:
    """The page (from 1) on which a part begins, by the label of its heading."""
    heading = load_labels(printed.file.stem)[part]
    with printed.pdf.open_outline() as outline:
        item = next(each for each in outline.root if each.title == heading)
        assert isinstance(item.destination, Array)
        return printed.pdf.pages.index(Page(item.destination[0])) + 1


@dataclass(frozen=True)
class Long:
    """A long report and its PDF: in English in colour, in Arabic upright without."""

    report: Report
    options: Options
    file: Path


@pytest.fixture(scope="session", params=["en", "ar"])
def long(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Long:
    """Thirty notes in two directions on three licences, with a review attached; one is Arabic in the Arabic report."""
    report = build_report(thirty_notes(COMPARED[request.param]), request.param)
    options = Options(is_landscape=request.param == "en", is_grey=request.param == "ar")
    file = tmp_path_factory.mktemp("long") / f"{request.param}.pdf"
    file.write_bytes(render(report, options, REVIEW).pdf)
    return Long(report, options, file)


@pytest.fixture(scope="session", params=["en", "ar"])
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Printed]:
    """The sample review's PDF in either language."""
    data = render(build_report(sample_state(), request.param)).pdf
    file = tmp_path_factory.mktemp("printed") / f"{request.param}.pdf"
    file.write_bytes(data)
    with Pdf.open(BytesIO(data)) as pdf:
        yield Printed(file, data, pdf)
