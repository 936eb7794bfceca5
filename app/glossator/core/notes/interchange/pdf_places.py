"""Where the notes of a review stand on the pages of a PDF that Glossator made of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from glossator.core.errors import GlossatorError, Problem


@dataclass(frozen=True, slots=True)
class PlaceInPdf:
    """A highlight on one page."""

    name: str
    """Of the annotation (NM): a note's id, with `/N` behind it for its target N (from 1)."""
    page: int
    """Counted from 0."""
    rectangle: tuple[float, ...]
    """Left, bottom, right and top, in points from the lower left corner."""
    corners: tuple[float, ...]
    """Of the marked lines: x and y of four corners each."""
    colour: tuple[float, ...]
    """Red, green and blue, from 0 to 1."""
    subject: str


def places_in(pdf: bytes, name: str) -> tuple[PlaceInPdf, ...]:
    """The named highlights of a PDF, in the order of its pages; `name` is the file's.

    Raises GlossatorError where it is no PDF, damaged, or protected by a password.
    """
    from pikepdf import PasswordError, Pdf, PdfError

    try:
        with Pdf.open(BytesIO(pdf)) as document:
            return tuple(place for nth, page in enumerate(document.pages) for place in _on_page(page.obj, nth))
    except PasswordError as error:
        raise GlossatorError(Problem.PROTECTED, name=name) from error
    except (PdfError, ValueError, TypeError, AttributeError, KeyError) as error:  # objects are not what they should be
        raise GlossatorError(Problem.DAMAGED, name=name) from error


def _on_page(page: Any, nth: int) -> Iterator[PlaceInPdf]:
    for annotation in page.get("/Annots", ()):
        if annotation.get("/Subtype") == "/Highlight" and "/NM" in annotation:
            yield PlaceInPdf(
                name=str(annotation.NM),
                page=nth,
                rectangle=_numbers(annotation.get("/Rect", ())),
                corners=_numbers(annotation.get("/QuadPoints", ())),
                colour=_numbers(annotation.get("/C", ())),
                subject=str(annotation.get("/Subj", "")),
            )


def _numbers(found: Any) -> tuple[float, ...]:
    return tuple(float(each) for each in found)
