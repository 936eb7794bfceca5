"""The sentinel links of the typeset report turned into real highlight annotations (ISO 32000-1, 12.5.6.10)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pikepdf import Array, Object, Page, Pdf, String

from glossator.core.text.direction import strip_isolates
from glossator.export.model import Passage, Report
from glossator.export.model_notes import ReportNote
from glossator.export.options import Options, Part
from glossator.export.pdf.colours import Palette
from glossator.export.pdf.highlight import highlight
from glossator.export.pdf.quads import Box, boxes_of, merged
from glossator.export.pdf.speech import Speech, speech_of
from glossator.export.pdf.structure import Structure, block_around
from glossator.export.pdf.thread import thread_of

_MARKS, _TEXT, _SAID = "glossator:marks/", "glossator:text/", "glossator:said/"


class NotPlacedError(Exception):
    """A passage of the report that no page shows."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """What annotations are made of."""

    passages: Mapping[str, Passage]
    """By id: those that the report sets."""
    notes: Mapping[str, ReportNote]
    """By id: whose threads go with the first highlight of their words."""
    reply: str
    """What an answer is called."""
    palette: Palette


def annotated(report: Report, options: Options) -> Annotated:
    """What the annotations of `report` are made of; without the comparison there are none."""
    passages = report.passages if options.has(Part.COMPARISON) else ()
    return Annotated(
        passages={each.id: each for each in passages},
        notes={each.id: each for each in report.notes},
        reply=report.labels["reply"],
        palette=Palette(options.is_grey),
    )


@dataclass(slots=True)
class _Place:
    """Where a passage stands on one page: the paragraph in which it begins, and its boxes."""

    block: Object
    boxes: list[Box] = field(default_factory=list)


def annotate(pdf: Pdf, marks: Mapping[str, tuple[str, ...]], of: Annotated) -> None:
    """Put a highlight for each passage on each page that shows it in place of the sentinels `glossator:marks/KEY`.

    `marks` has the passages of each key. Raises NotPlacedError where a passage is on no page.
    """
    structure = Structure(pdf)
    placed: set[str] = set()
    for page in pdf.pages:
        places = _take_marks(page, structure, marks)
        for passage, place in places.items():
            made = highlight(pdf, page, of.passages[passage], merged(place.boxes), of.palette)
            annotations: list[Object] = [pdf.make_indirect(made)]
            if passage not in placed:
                annotations += _thread(pdf, annotations[0], of.passages[passage], of)
            for each in annotations:
                page.obj.Annots.append(each)
                structure.attach_after(place.block, each, page)
        placed.update(places)
    if lost := of.passages.keys() - placed:
        raise NotPlacedError(", ".join(sorted(lost)))


def _thread(pdf: Pdf, highlighted: Object, passage: Passage, of: Annotated) -> list[Object]:
    """What was answered, for the first words of a note."""
    note = of.notes.get(passage.name)
    return list(thread_of(note, of.reply, highlighted, pdf)) if note else []


def speak(pdf: Pdf, spoken: Mapping[str, Speech]) -> None:
    """Give right-to-left text its words in logical order (ActualText), for it stands in the order of painting.

    A paragraph that holds a sentinel `glossator:text/KEY` gets those of KEY, what lies under a sentinel
    `glossator:said/WORDS` gets WORDS.
    """
    structure = Structure(pdf)
    for page in pdf.pages:
        for annotation, key in _take_sentinels(page, _TEXT):
            element = structure.element_of(annotation)
            _give(block_around(element), spoken[key])
            structure.detach(annotation)
            structure.remove(element)
        for annotation, words in _take_sentinels(page, _SAID):
            _give(structure.element_of(annotation), speech_of(strip_isolates(words)))
            structure.detach(annotation)


def _give(element: Object, speech: Speech) -> None:
    element.ActualText = String(speech.words)
    element.Lang = String(speech.language)


def _take_marks(page: Page, structure: Structure, marks: Mapping[str, tuple[str, ...]]) -> dict[str, _Place]:
    """Where each passage stands on `page`, whose sentinels are gone then."""
    places: dict[str, _Place] = {}
    for annotation, key in _take_sentinels(page, _MARKS):
        block = block_around(structure.element_of(annotation))
        structure.detach(annotation)
        for passage in marks[key]:
            places.setdefault(passage, _Place(block)).boxes.extend(boxes_of(annotation))
    return places


def _take_sentinels(page: Page, prefix: str) -> list[tuple[Object, str]]:
    """The links of `page` whose address begins with `prefix`, and the rest of it; they are on the page no more."""
    annotations = list(page.obj.get("/Annots", Array()).as_list())
    addresses = [_address(annotation) for annotation in annotations]
    kept = [each for each, address in zip(annotations, addresses, strict=True) if not address.startswith(prefix)]
    if len(kept) < len(annotations):
        page.obj.Annots = Array(kept)
    return list(_with_keys(annotations, addresses, prefix))


def _with_keys(annotations: list[Object], addresses: list[str], prefix: str) -> Iterator[tuple[Object, str]]:
    for annotation, address in zip(annotations, addresses, strict=True):
        if address.startswith(prefix):
            yield annotation, address.removeprefix(prefix)


def _address(annotation: Object) -> str:
    action = annotation.get("/A")
    return bytes(action.URI).decode("utf-8", "replace") if action is not None and "/URI" in action else ""
