"""Three extractors that share no code find every quotation and every note: poppler, PDFium, and playa by the tags."""

from collections.abc import Callable
from pathlib import Path

import playa
import pypdfium2
import pytest
from playa.structure import Element

from glossator.export.pdf.read_back import is_found, letters_of, texts_of
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
    lost = [piece for pieces in texts_of(long.report, long.options) for piece in pieces if not is_found(piece, pages)]
    assert lost == []
