"""Reads PDF files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.child import LONGEST_TEXT
from glossator.core.importing.document import Content, Reader, Tell
from glossator.core.importing.pdf.furniture import without_furniture
from glossator.core.importing.pdf.letters import REPLACEMENT
from glossator.core.importing.pdf.line import Line
from glossator.core.importing.pdf.lines import lines_of
from glossator.core.importing.pdf.opening import open_pdf
from glossator.core.importing.pdf.paragraphs import paragraphs_of

_BETWEEN_WORDS = 25
"""Pages between two words on how far the reading is."""
_FEWEST_LETTERS = 20
"""Letters below which a page with a picture on it is taken for a scanned one."""
_PICTURE = 0.4
"""The part of a page that the picture of it covers at least."""
_FEWEST_UNKNOWN = 3
_MOST_NAMED = 20
"""Pages named in a warning."""


@dataclass(frozen=True, slots=True)
class _Page:
    """What is needed of a page."""

    lines: Sequence[Line]
    height: float
    """In points."""
    is_picture: bool


def read(data: bytes, name: str, tell: Tell) -> Content:
    """The text of the PDF file `data`, the file `name`; raises GlossatorError."""
    document = open_pdf(data, name)
    pages = list(_pages(document, name, tell))
    scanned = [number for number, page in enumerate(pages, start=1) if page.is_picture]
    if len(scanned) == len(pages) or not any(page.lines for page in pages):
        raise GlossatorError(Problem.SCANNED if scanned else Problem.EMPTY, name=name)
    lines = [page.lines for page in pages]
    text = "\n\n".join(paragraphs_of(without_furniture(lines, [page.height for page in pages])))
    return Content(text, _title(document), _warnings(name, scanned, lines))


def _pages(document: pypdfium2.PdfDocument, name: str, tell: Tell) -> Iterator[_Page]:
    """The pages one by one; raises GlossatorError where they hold more than `LONGEST_TEXT` characters together."""
    length = 0
    for number in range(len(document)):
        page = document[number]
        lines = lines_of(page, number)
        length += sum(len(line.text) for line in lines)
        if length > LONGEST_TEXT:
            raise GlossatorError(Problem.UNPACKS_TOO_LARGE, name=name, limit=LONGEST_TEXT // 1_000_000)
        yield _Page(lines, page.get_height(), _is_picture(page, lines))
        page.close()
        if number % _BETWEEN_WORDS == 0:
            tell(number / len(document))


def _is_picture(page: pypdfium2.PdfPage, lines: Sequence[Line]) -> bool:
    """Whether `page` is a picture of a page: next to no letters, and an image that covers much of it."""
    if sum(len(line.text) for line in lines) >= _FEWEST_LETTERS:
        return False
    whole = page.get_width() * page.get_height()
    for image in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=3):
        left, bottom, right, top = image.get_bounds()
        if (right - left) * (top - bottom) >= _PICTURE * whole:
            return True
    return False


def _title(document: pypdfium2.PdfDocument) -> str:
    return " ".join(document.get_metadata_value("Title").split())


def _warnings(name: str, scanned: Sequence[int], pages: Sequence[Sequence[Line]]) -> tuple[GlossatorError, ...]:
    unknown = [
        number
        for number, lines in enumerate(pages, start=1)
        if sum(line.text.count(REPLACEMENT) for line in lines) >= _FEWEST_UNKNOWN
    ]
    found = ((Problem.PARTLY_SCANNED, scanned), (Problem.UNKNOWN_LETTERS, unknown))
    return tuple(GlossatorError(problem, name=name, pages=_named(numbers)) for problem, numbers in found if numbers)


def _named(numbers: Sequence[int]) -> str:
    named = ", ".join(str(number) for number in numbers[:_MOST_NAMED])
    return named if len(numbers) <= _MOST_NAMED else f"{named}, …"


READER = Reader(read)
