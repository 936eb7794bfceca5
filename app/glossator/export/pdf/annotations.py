"""The sentinel links of the typeset report turned into real highlight annotations (ISO 32000-1, 12.5.6.10)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pikepdf import Dictionary, Object, Pdf

from glossator.export.model import Passage
from glossator.export.pdf.annotated import Annotated
from glossator.export.pdf.appearances import Appearances
from glossator.export.pdf.highlight import highlight
from glossator.export.pdf.quads import Box, boxes_of, merged
from glossator.export.pdf.sentinels import Sentinel
from glossator.export.pdf.structure import Structure, block_around
from glossator.export.pdf.thread import thread_of


class NotPlacedError(Exception):
    """A passage of the report that no page shows."""


@dataclass(slots=True)
class _Stand:
    """Where a passage stands on one page: the sentinel of its first words, their paragraph, and all its boxes."""

    first: Sentinel
    block: Object
    boxes: list[Box] = field(default_factory=list)


def annotate(
    pdf: Pdf, structure: Structure, sentinels: Sequence[Sentinel], marks: Mapping[str, tuple[str, ...]], of: Annotated
) -> dict[str, Sentinel]:
    """Put a highlight for each passage on each page that shows it in place of the sentinels.

    `marks` has the passages of each key. Gives back the sentinel of the first words of each passage. Raises
    NotPlacedError where a passage is on no page.
    """
    firsts: dict[str, Sentinel] = {}
    appearances = Appearances(pdf)
    for (_, passage), stand in _stands(structure, sentinels, marks).items():
        page = stand.first.page
        made = highlight(page, of.passages[passage], merged(stand.boxes), of.palette, appearances)
        annotations: list[Object] = [pdf.make_indirect(made)]
        if passage not in firsts:
            firsts[passage] = stand.first
            answers = _thread(annotations[0], of.passages[passage], of, appearances)
            annotations += map(pdf.make_indirect, answers)
        for each in annotations:
            page.obj.Annots.append(each)
            structure.attach_after(stand.block, each, page)
    if lost := of.passages.keys() - firsts.keys():
        raise NotPlacedError(", ".join(sorted(lost)))
    return firsts


def _stands(
    structure: Structure, sentinels: Sequence[Sentinel], marks: Mapping[str, tuple[str, ...]]
) -> dict[tuple[int, str], _Stand]:
    """Where each passage stands on each page; nothing is left of the sentinels."""
    stands: dict[tuple[int, str], _Stand] = {}
    for each in sentinels:
        block = block_around(structure.element_of(each.annotation))
        structure.detach(each.annotation)
        for passage in marks[each.key]:
            stand = stands.setdefault((each.number, passage), _Stand(each, block))
            stand.boxes.extend(boxes_of(each.annotation))
    return stands


def _thread(highlighted: Object, passage: Passage, of: Annotated, appearances: Appearances) -> list[Dictionary]:
    """What was answered, for the first words of a note."""
    note = of.notes.get(passage.name)
    return list(thread_of(note, of.reply, highlighted, appearances)) if note else []
