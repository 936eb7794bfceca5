"""Notes as XFDF (ISO 19444-1): comments that a reader of PDF puts on the pages of the PDF of the same review."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from glossator.core.notes.interchange.characters import in_xml
from glossator.core.notes.interchange.comments import REVIEW, STATES, names_of
from glossator.core.notes.interchange.model import Skipped, Why
from glossator.core.notes.interchange.pdf_dates import pdf_date
from glossator.core.notes.interchange.pdf_places import PlaceInPdf, places_in
from glossator.core.notes.interchange.taking_in import beginning
from glossator.core.notes.model import Note, Reply, Status

if TYPE_CHECKING:
    from lxml.etree import _Element

NAMESPACE = "http://ns.adobe.com/xfdf/"


@dataclass(frozen=True, slots=True)
class Written:
    """A file of notes, and those that no page of the PDF shows."""

    data: bytes
    left_out: tuple[Skipped, ...]


def write(notes: Iterable[Note], pdf: bytes, pdf_name: str) -> Written:
    """`notes` where the PDF `pdf_name`, made of the same review, shows them.

    Characters that XML holds in no form are U+FFFD. Raises GlossatorError where the PDF cannot be read.
    """
    from lxml import etree

    places: dict[str, list[PlaceInPdf]] = {}
    for place in places_in(pdf, pdf_name):
        places.setdefault(place.name, []).append(place)
    root = etree.fromstring(f'<xfdf xmlns="{NAMESPACE}" xml:space="preserve"/>')
    annotations = etree.SubElement(root, _tag("annots"))
    left_out = []
    for note in notes:
        shown = [place for name in names_of(note) for place in places.get(in_xml(name), ())]
        if shown:
            annotations.extend(_elements(note, shown))
        else:
            left_out.append(Skipped(beginning(note.body) or note.id, Why.NO_PAGE))
    etree.SubElement(root, _tag("f"), {"href": in_xml(pdf_name)})
    return Written(etree.tostring(root, encoding="UTF-8", xml_declaration=True), tuple(left_out))


def _elements(note: Note, shown: Sequence[PlaceInPdf]) -> Iterator["_Element"]:
    """A highlight for each place, and on the first of them the note's state and what was answered."""
    for place in shown:
        colour = "".join(f"{round(255 * part):02x}" for part in place.colour)
        corners = ",".join(f"{corner:g}" for corner in place.corners)
        described = {"color": f"#{colour}", "coords": corners, "subject": place.subject}
        yield _element("highlight", place, {"name": place.name, **described, **_signed(note)}, note.body)
    first = shown[0]
    if note.status is not Status.OPEN:
        state = {"statemodel": REVIEW, "state": STATES[note.status], "flags": "hidden,nozoom,norotate,print"}
        signed = {"name": f"{note.id}/status", "title": note.author, "date": pdf_date(note.modified)}
        yield _element("text", first, {"inreplyto": first.name, **signed, **state}, STATES[note.status])
    for reply in note.replies:
        answering = {"name": reply.id, "inreplyto": first.name, "replyType": "reply"}
        yield _element("text", first, {**answering, **_signed(reply)}, reply.body)


def _signed(written: Note | Reply) -> dict[str, str]:
    dates = {"date": pdf_date(written.modified), "creationdate": pdf_date(written.created)}
    return {"title": written.author, **dates}


def _element(kind: str, place: PlaceInPdf, attributes: Mapping[str, str], contents: str) -> "_Element":
    from lxml import etree

    rectangle = ",".join(f"{each:g}" for each in place.rectangle)
    on_page = {"page": str(place.page), "rect": rectangle, "flags": "print"}
    said = {key: in_xml(value) for key, value in {**on_page, **attributes}.items() if value}
    element = etree.Element(_tag(kind), said)
    etree.SubElement(element, _tag("contents")).text = in_xml(contents)
    return element


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
