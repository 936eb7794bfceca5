"""Notes as data for the template."""

from collections.abc import Sequence
from dataclasses import asdict

from glossator.core.notes.isolated_runs import isolated_runs
from glossator.core.notes.markup_model import Block
from glossator.core.notes.redline import Stretch
from glossator.core.notes.tables import Table, parts
from glossator.core.text.direction import Direction, majority_direction
from glossator.export.languages import language_of
from glossator.export.model_notes import ReportNote, ReportReply, Suggestion
from glossator.export.options import Options, Part
from glossator.export.pdf.payload.sentinels import Json, Sentinels, shown
from glossator.export.shortening import shortened

_LONGEST_WHOLE = 1500
"""Characters of a note and its thread up to which it stands on one page."""
_LINE = 70


class NoteWriter:
    """Writes notes; `margin` has the numbers of those that the comparison prints."""

    def __init__(self, margin: frozenset[int], options: Options, sentinels: Sentinels) -> None:
        self._margin = margin if options.has(Part.COMPARISON) else frozenset()
        self._options = options
        self._sentinels = sentinels

    def note(self, note: ReportNote) -> Json:
        """The note with all that belongs to it."""
        return {
            "number": note.number,
            "licence": note.licence,
            "clause": note.clause,
            "quote": shown(note.quote, note.quote_direction),
            "quote_direction": note.quote_direction,
            "author": note.author,
            "date": note.date,
            "severity": note.severity,
            "severity_id": note.severity_id,
            "status": note.status,
            "kind": note.kind,
            "tags": note.tags,
            "remark": note.remark,
            "direction": note.direction,
            "short": _length(note) <= _LONGEST_WHOLE,
            "words_at": f"words-{note.number}" if note.placed and note.number in self._margin else None,
            "blocks": self._blocks(note.blocks),
            "suggestion": self._suggestion(note.suggestion) if note.suggestion else None,
            "replies": [self._reply(reply) for reply in note.replies],
        }

    def gist(self, note: ReportNote) -> Json:
        """The note in a line, and where all of it stands."""
        text = shortened(" · ".join(block.text for block in note.blocks))
        direction = majority_direction(text) or note.direction
        language = language_of(text, direction, "en")
        return {
            "number": note.number,
            "at": self._place(note.number),
            "licence": note.licence,
            "clause": note.clause,
            "severity": note.severity,
            "severity_id": note.severity_id,
            "author": note.author,
            "direction": direction,
            "language": language,
            "text": shown(text, direction),
            "spoken": self._sentinels.for_speech(text, language),
        }

    def _place(self, number: int) -> str | None:
        if number in self._margin:
            return f"note-{number}"
        return f"register-{number}" if self._options.has(Part.REGISTER) else None

    def _suggestion(self, suggestion: Suggestion) -> Json:
        return {"direction": suggestion.direction, **self.redline(suggestion.stretches, suggestion.direction)}

    def _reply(self, reply: ReportReply) -> Json:
        blocks = self._blocks(reply.blocks)
        return {"author": reply.author, "date": reply.date, "direction": reply.direction, "blocks": blocks}

    def redline(self, stretches: Sequence[Stretch], direction: Direction) -> Json:
        """A paragraph of words that stay, go and come."""
        text = "".join(each.text for each in stretches)
        language = language_of(text, direction, "en")
        return {
            "language": language,
            "spoken": self._sentinels.for_speech(text, language),
            "stretches": [{"change": each.change, "text": shown(each.text, direction)} for each in stretches],
        }

    def _blocks(self, blocks: Sequence[Block]) -> list[Json]:
        return [self._part(part) for part in parts(blocks)]

    def _part(self, part: Block | Table) -> Json:
        if isinstance(part, Block):
            return self._block(part)
        rows = [[self._block(cell) if cell else None for cell in row] for row in part.rows]
        return {"kind": "table", "direction": part.direction, "columns": len(rows[0]), "rows": rows}

    def _block(self, block: Block) -> Json:
        language = language_of(block.text, block.direction, "en")
        return {
            "kind": block.kind,
            "direction": block.direction,
            "language": language,
            "level": block.level,
            "label": block.label,
            "continues": block.continues,
            "spoken": self._sentinels.for_speech(f"{block.label} {block.text}".lstrip(), language),
            "runs": [asdict(run) for run in isolated_runs(block)],
        }


def _length(note: ReportNote) -> int:
    """The characters of a note, its thread and its suggestion; a block takes a line, however little it says."""
    blocks = [*note.blocks, *(block for reply in note.replies for block in reply.blocks)]
    suggested = sum(len(each.text) for each in note.suggestion.stretches) if note.suggestion else 0
    return suggested + sum(_LINE + len(each.text) for each in blocks)
