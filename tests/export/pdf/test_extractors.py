"""Three extractors that share no code find every quotation and every note: poppler, PDFium, and playa by the tags."""

import re
from collections.abc import Callable
from pathlib import Path

import playa
import pypdfium2
import pytest
from playa.structure import Element

from glossator.core.text.direction import Direction, majority_direction
from glossator.export.pdf.read_back import is_found, letters_of
from glossator.export.pdf.sought import sought_in
from tests.export.pdf.conftest import Long
from tests.support.pdf_reading import pages_text


def by_poppler(file: Path) -> list[str]:
    return pages_text(file)


def by_pdfium(file: Path) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file)]


def by_tags(file: Path) -> list[str]:
    """Each paragraph as the structure tree says it, one after the other."""
    with playa.open(file) as document:
        assert document.structure is not None
        return [" ".join(_spoken(each) for each in document.structure.find_all())]


def _spoken(element: Element) -> str:
    return element.actual_text or element.text or ""


@pytest.mark.parametrize("extract", [by_poppler, by_pdfium, by_tags])
def test_every_quotation_and_note_is_found(long: Long, extract: Callable[[Path], list[str]]) -> None:
    pages = [letters_of(each) for each in extract(long.file)]
    texts = [piece for each in sought_in(long.report, long.options) for piece in each.pieces]
    wanted = [run for text in texts for run in runs_of(text)] if extract is by_poppler else texts
    assert [each for each in wanted if not is_found(each, pages)] == []


def runs_of(text: str) -> list[str]:
    """What poppler keeps together: it takes one direction for a page, and turns lines of the other one about at points.

    An Arabic licence in an English report it gives back with every twentieth clause out of order, whoever writes the
    file; so it is asked for one in an Arabic report alone.
    """
    if majority_direction(text) is not Direction.RTL:
        return [text]
    return [run for run in re.split(r"[^\w\s\u064b-\u0652]+|[\w]*[0-9A-Za-z][\w]*", text) if run.strip()]
