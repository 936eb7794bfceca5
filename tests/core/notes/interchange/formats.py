"""The formats in which notes go out and come back, made alike for the tests that hold of all of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Pdf, String

from glossator.core.notes.interchange import (
    csv_reading,
    csv_register,
    web_annotation,
    web_annotation_reading,
    xfdf,
    xfdf_reading,
)
from glossator.core.notes.interchange.characters import in_xml
from glossator.core.notes.interchange.comments import names_of
from glossator.core.notes.interchange.model import Known, Received
from glossator.core.notes.model import Note


@dataclass(frozen=True)
class Format:
    """Writing, reading, and what a text is once it has been both."""

    name: str
    write: Callable[[Sequence[Note]], bytes]
    read: Callable[[bytes, str, Known], Received]
    kept: Callable[[str], str] = str
    brings_replies: bool = True


def known(notes: Sequence[Note]) -> Known:
    """A review with these notes, of which no licence is open."""
    references = frozenset(target.licence for note in notes for target in note.targets)
    return Known({note.id: note for note in notes}, references)


def pdf_of(notes: Sequence[Note]) -> bytes:
    """A PDF with a highlight for every target of `notes`, a page a note."""
    pdf = Pdf.new()
    for note in notes:
        page = pdf.add_blank_page()
        page.obj.Annots = Array([pdf.make_indirect(_highlight(name)) for name in names_of(note)])
    file = BytesIO()
    pdf.save(file)
    return file.getvalue()


def xfdf_of(notes: Sequence[Note]) -> bytes:
    """XFDF on such a PDF."""
    return xfdf.write(notes, pdf_of(notes), "review.pdf").data


def _highlight(name: str) -> Dictionary:
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Highlight,
        NM=String(name),
        Rect=Array([10, 20, 110, 40]),
        QuadPoints=Array([10, 40, 110, 40, 10, 20, 110, 20]),
        C=Array([1, 1, 0]),
        Subj=String("Note 1"),
    )


def _in_xfdf(text: str) -> str:
    return in_xml(text).replace("\r\n", "\n").replace("\r", "\n")


WEB = Format("web.jsonld", web_annotation.write, web_annotation_reading.read)
CSV = Format("table.csv", csv_register.write, csv_reading.read, brings_replies=False)
XFDF = Format("comments.xfdf", xfdf_of, xfdf_reading.read, _in_xfdf)
ALL = (WEB, CSV, XFDF)
