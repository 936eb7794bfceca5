"""One highlight annotation: who marked which words, when and why."""

from collections.abc import Sequence

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, String

from glossator.export.model import Passage
from glossator.export.pdf.colours import Colour, Palette
from glossator.export.pdf.dates import pdf_date
from glossator.export.pdf.quads import Box, quad_points

_PRINTED = 4
"""The flag that an annotation is printed, and neither hidden nor kept from being seen (table 165)."""


def highlight(pdf: Pdf, page: Page, passage: Passage, boxes: Sequence[Box], palette: Palette) -> Dictionary:
    """The annotation of `passage` on the words in `boxes`; it has no popup, which PDF/UA-1 forbids."""
    rect = boxes[0]
    for box in boxes[1:]:
        rect = rect.union(box)
    tint = palette.tint(passage.hue)
    annotation = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Highlight,
        P=page.obj,
        Rect=_rectangle(rect),
        QuadPoints=quad_points(boxes),
        C=Array(tint),
        F=_PRINTED,
        NM=String(passage.name),
        T=String(passage.author),
        Subj=String(passage.subject),
        Contents=String(passage.contents),
        AP=Dictionary(N=_appearance(pdf, _tinted(_halved(tint), boxes) if passage.hue == "note" else b"", rect)),
    )
    for key, written in (("/CreationDate", passage.created), ("/M", passage.modified)):
        if date := pdf_date(written):
            annotation[key] = String(date)
    return annotation


def _appearance(pdf: Pdf, painting: bytes, rect: Box) -> Object:
    """What is painted over the page: a tint for a note; nothing for a kind, whose tint the page has itself."""
    multiply = Dictionary(Type=Name.ExtGState, BM=Name.Multiply)
    return pdf.make_stream(
        painting,
        Dictionary(
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=_rectangle(rect),
            Resources=Dictionary(ExtGState=Dictionary(Multiply=multiply)),
        ),
    )


def _tinted(colour: Colour, boxes: Sequence[Box]) -> bytes:
    fills = [
        f"{box.left:.3f} {box.bottom:.3f} {box.right - box.left:.3f} {box.top - box.bottom:.3f} re f" for box in boxes
    ]
    return "\n".join(["/Multiply gs", "{:.3f} {:.3f} {:.3f} rg".format(*colour), *fills]).encode("ascii")


def _halved(colour: Colour) -> Colour:
    """`colour` half-way to white, for it is multiplied with the tint of a kind that the words may have as well."""
    red, green, blue = ((1 + each) / 2 for each in colour)
    return red, green, blue


def _rectangle(box: Box) -> Array:
    return Array([round(number, 3) for number in (box.left, box.bottom, box.right, box.top)])
