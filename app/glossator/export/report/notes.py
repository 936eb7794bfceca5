"""Notes as the report prints them."""

from collections.abc import Sequence
from pathlib import PurePath

from glossator.core.library.model import Licence
from glossator.core.notes.markup import Block, blocks
from glossator.core.notes.placement import Hold, Placement
from glossator.core.text.direction import Direction, direction_of_language, majority_direction
from glossator.export.model import RegisterPart, ReportNote
from glossator.export.report.labels import Labels
from glossator.export.report.marks import Numbered

_LONGEST_QUOTE = 160


def report_note(numbered: Numbered, licences: Sequence[Licence], labels: Labels, *, placed: bool) -> ReportNote:
    """The note with everything in the report's language but its own words and the words it holds to."""
    placement, note = numbered.first, numbered.note
    page = direction_of_language(labels.language)
    read = blocks(note.body, page)
    quote = " ".join(placement.target.quote.split())
    return ReportNote(
        number=numbered.number,
        licence=labels.join([_licence_name(each, licences) for each in _each_licence(numbered)]),
        clause=_clause_title(placement, licences, labels),
        quote=quote if len(quote) <= _LONGEST_QUOTE else quote[: _LONGEST_QUOTE - 1].rstrip() + "…",
        quote_direction=majority_direction(quote) or page,
        author=note.author or labels["no-author"],
        date=labels.day(note.modified),
        severity=labels[f"severity-{note.severity}"],
        severity_id=note.severity.value,
        status=labels[f"status-{note.status}"],
        remark=_remark(numbered, labels),
        direction=_direction(read, page),
        blocks=read,
        placed=placed,
    )


def _each_licence(numbered: Numbered) -> list[Placement]:
    """The note's first placement in each of its licences."""
    first: dict[str, Placement] = {}
    for placement in numbered.placed.placements:
        first.setdefault(placement.target.licence, placement)
    return list(first.values())


def _licence_name(placement: Placement, licences: Sequence[Licence]) -> str:
    if placement.column < 0:
        return PurePath(placement.target.licence).name
    return licences[placement.column].metadata.short


def _clause_title(placement: Placement, licences: Sequence[Licence], labels: Labels) -> str:
    if placement.target.selector is None:
        return labels["whole-licence"]
    clause_id = placement.target.clause
    if placement.column < 0 or not clause_id:
        return ""
    clauses = licences[placement.column].clauses
    return next((clause.title for clause in clauses if clause.id == clause_id), "")


def _remark(numbered: Numbered, labels: Labels) -> str:
    """What is to be said of how the note is held, where one of its targets is not as it was."""
    for placement in numbered.placed.placements:
        if placement.hold is not Hold.HELD:
            return labels[f"hold-{placement.hold}"]
    return ""


def _direction(read: Sequence[Block], page: Direction) -> Direction:
    """The direction in which most of the note's letters run."""
    length = {direction: sum(len(each.text) for each in read if each.direction is direction) for direction in Direction}
    if length[Direction.RTL] == length[Direction.LTR]:
        return page
    return Direction.RTL if length[Direction.RTL] > length[Direction.LTR] else Direction.LTR


def register_of(notes: Sequence[ReportNote], page: Direction, labels: Labels) -> tuple[RegisterPart, ...]:
    """The notes by number in parts of one direction, the one of the `page` first."""
    directions = sorted({note.direction for note in notes}, key=lambda direction: direction is not page)
    return tuple(
        RegisterPart(
            title=labels[f"register-{direction}"] if len(directions) > 1 else "",
            direction=direction,
            notes=tuple(note for note in notes if note.direction is direction),
        )
        for direction in directions
    )
