"""What a review is: an immutable value, so that undo is a matter of keeping the one before."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from glossator.core.notes.model import Note

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Column:
    """A licence of the review, as its file refers to it."""

    licence: str
    """A library id, or the path of a file (relative to the review's folder where that is possible)."""
    sha256: str = ""
    """Of the text file's bytes when the review was last opened or changed."""
    unknown: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class View:
    """How the window showed the review: what comes back with it."""

    shown_kinds: tuple[str, ...] | None = None
    """Ids of the kinds that are marked; None for the taxonomy's own choice."""
    row: int = 0
    """The topmost row in sight."""
    unknown: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Review:
    """Two to four licences, the notes on them in order of creation, and the view."""

    columns: tuple[Column, ...] = ()
    notes: tuple[Note, ...] = ()
    view: View = View()
    unknown: Mapping[str, object] = field(default_factory=dict)

    def with_note(self, note: Note) -> Self:
        """The review with `note` added, or put in place of the one with its id."""
        if any(each.id == note.id for each in self.notes):
            return replace(self, notes=tuple(note if each.id == note.id else each for each in self.notes))
        return replace(self, notes=(*self.notes, note))

    def without_note(self, note_id: str) -> Self:
        """The review without the note of this id."""
        return replace(self, notes=tuple(each for each in self.notes if each.id != note_id))
