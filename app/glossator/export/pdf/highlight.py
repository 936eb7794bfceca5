"""One highlight annotation: who marked which words, when and why."""

from collections.abc import Sequence
from functools import reduce

from pikepdf import Array, Dictionary, Name, Page, String

from glossator.core.notes.interchange.pdf_dates import pdf_date
from glossator.export.model import Passage
from glossator.export.pdf.appearances import Appearances
from glossator.export.pdf.colours import Colour, Palette
from glossator.export.pdf.quads import Box, quad_points

_PRINTED = 4
"""The flag that an annotation is printed, and neither hidden nor kept from being seen (table 165)."""


def highlight(
    page: Page, passage: Passage, boxes: Sequence[Box], palette: Palette, appearances: Appearances
) -> Dictionary:
    """The annotation of `passage` on the words in `boxes`; it has no popup, which PDF/UA-1 forbids.

    A note tints its words; a kind does not, for the page has its tint itself.
    """
    bounds = _rectangle(reduce(Box.union, boxes))
    tint = palette.tint(passage.hue)
    is_note = passage.hue == "note"
    annotation = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Highlight,
        P=page.obj,
        Rect=bounds,
        QuadPoints=quad_points(boxes),
        C=Array(tint),
        F=_PRINTED,
        NM=String(passage.name),
        T=String(passage.author),
        Subj=String(passage.subject),
        Contents=String(passage.contents),
        AP=Dictionary(N=appearances.tint(_halved(tint), boxes, bounds) if is_note else appearances.nothing),
    )
    for key, written in (("/CreationDate", passage.created), ("/M", passage.modified)):
        if date := pdf_date(written):
            annotation[key] = String(date)
    return annotation


def _halved(colour: Colour) -> Colour:
    """`colour` half-way to white, for it is multiplied with the tint of a kind that the words may have as well."""
    red, green, blue = ((1 + each) / 2 for each in colour)
    return red, green, blue


def _rectangle(box: Box) -> Array:
    return Array([round(number, 3) for number in (box.left, box.bottom, box.right, box.top)])
