"""Notes as every exporter prints them: all names in the report's language, each text in its own direction."""

from dataclasses import dataclass

from glossator.core.notes.markup_model import Block
from glossator.core.notes.redline import Stretch
from glossator.core.text.direction import Direction


@dataclass(frozen=True, slots=True)
class ReportReply:
    """An answer in the thread of a note; `created` is ISO 8601 with offset, `date` its day in words."""

    id: str
    author: str
    created: str
    date: str
    direction: Direction
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The wording that the reviewer proposes, as changes of the words that the note is about."""

    direction: Direction
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class ReportNote:
    """A note with the number that it bears everywhere in the report."""

    id: str
    """Of the review's file."""
    number: int
    row: int
    """The number of the row that its first words stand in; 0 where the comparison does not show them."""
    licence: str
    """The short titles of its licences, or the names in the review of those that are not open."""
    clause: str
    """Number and heading, or that the note is on the whole licence; empty where neither is known."""
    quote: str
    quote_direction: Direction
    author: str
    created: str
    """ISO 8601 with offset."""
    modified: str
    date: str
    """The day of the last change in words."""
    scope: str
    scope_id: str
    kind: str
    """The name of its kind of provision, or the reviewer's own word; empty for none."""
    tags: tuple[str, ...]
    severity: str
    severity_id: str
    status: str
    status_id: str
    remark: str
    """Said where the note's words were found elsewhere or not at all; else empty."""
    direction: Direction
    """Of most of its blocks."""
    blocks: tuple[Block, ...]
    suggestion: Suggestion | None
    replies: tuple[ReportReply, ...]
    placed: bool
    """Whether its words are marked in the comparison."""


@dataclass(frozen=True, slots=True)
class RegisterPart:
    """Notes that run in one direction, which are listed together on pages that do the same.

    Readers of PDF take one direction for a page, and give Arabic back out of order from pages of mixed ones.
    """

    title: str
    """Empty where all notes run in one direction."""
    direction: Direction
    notes: tuple[ReportNote, ...]
