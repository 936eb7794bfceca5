"""How firmly a note is held, and where its words were found."""

from enum import StrEnum
from typing import NamedTuple


class Hold(StrEnum):
    """How the words of a note were found; the reader is told of anything but HELD."""

    HELD = "held"
    """The same words at the same place."""
    MOVED = "moved"
    """The same words at another place, perhaps printed otherwise: lines, quotation marks, hyphens, vowel signs."""
    CHANGED = "changed"
    """Words that differ, at the place that answers the old one."""
    DOUBTFUL = "doubtful"
    """Words that may be the ones meant: two places fit about equally well, or none fits well."""
    ORPHANED = "orphaned"
    """The words are not there any more."""
    NOT_OPEN = "not-open"
    """Nobody looked: the licence, or the document of it that the words are of, is not open."""

    @property
    def has_place(self) -> bool:
        """Whether the note stands somewhere in the text."""
        return self not in (Hold.ORPHANED, Hold.NOT_OPEN)


class Located(NamedTuple):
    """Characters `start` to `end` of a licence, and how firmly they are held; both 0 where there are none."""

    start: int
    end: int
    hold: Hold


NOWHERE = Located(0, 0, Hold.ORPHANED)
