"""Notes as the report prints them."""

from collections.abc import Sequence
from pathlib import PurePath

from glossator.core.library.model import Licence
from glossator.core.notes.markup import Block, blocks
from glossator.core.notes.model import Note, Reply
from glossator.core.notes.placement import Hold, Placement
from glossator.core.notes.redline import redline
from glossator.core.text.direction import Direction, direction_of_language, majority_direction
from glossator.export.model_notes import RegisterPart, ReportNote, ReportReply, Suggestion
from glossator.export.report.findings import Findings
from glossator.export.report.labels import Labels
from glossator.export.report.marks import Numbered
from glossator.export.shortening import shortened


def report_note(numbered: Numbered, findings: Findings, *, row: int) -> ReportNote:
    """The note with everything in the report's language but its own words and the words it holds to.

    `row` is the number of the row that its first words are displayed in; 0 where they are not displayed.
    """
    placement, note, labels = numbered.first, numbered.note, findings.labels
    licences = findings.comparison.licences
    page = direction_of_language(labels.language)
    read = blocks(note.body, page)
    quote = shortened(placement.target.quote)
    return ReportNote(
        id=note.id,
        number=numbered.number,
        row=row,
        licence=labels.join([_licence_name(each, licences) for each in _each_licence(numbered)]),
        clause=_clause_title(placement, licences, labels),
        quote=quote,
        quote_direction=majority_direction(quote) or page,
        author=note.author or labels["no-author"],
        created=note.created,
        modified=note.modified,
        date=labels.day(note.modified),
        scope=labels[f"scope-{note.scope}"],
        scope_id=note.scope.value,
        kind=_kind_name(note.kind, findings),
        tags=note.tags,
        severity=labels[f"severity-{note.severity}"],
        severity_id=note.severity.value,
        status=labels[f"status-{note.status}"],
        status_id=note.status.value,
        remark=_remark(numbered, labels),
        direction=_direction(read, page),
        blocks=read,
        suggestion=_suggestion(note, page),
        replies=tuple(_reply(each, page, labels) for each in note.replies),
        placed=row > 0,
    )


def _reply(reply: Reply, page: Direction, labels: Labels) -> ReportReply:
    read = blocks(reply.body, page)
    author = reply.author or labels["no-author"]
    return ReportReply(reply.id, author, reply.created, labels.day(reply.modified), _direction(read, page), read)


def _suggestion(note: Note, page: Direction) -> Suggestion | None:
    if not note.suggestion.strip():
        return None
    return Suggestion(majority_direction(note.suggestion) or page, redline(note.quote, note.suggestion))


def _kind_name(kind: str, findings: Findings) -> str:
    """The name of a kind of the taxonomy; the reviewer's own word as it is."""
    return findings.name(findings.taxonomy.kind(kind)) if kind in findings.taxonomy else kind


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
