"""The result of a comparison: immutable values."""

from dataclasses import dataclass
from enum import StrEnum

from glossator.core.library.model import Licence


class ChangeKind(StrEnum):
    """How words of one licence became words of another."""

    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (code points, end exclusive) of column `column` (counted from 0)."""

    column: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Change:
    """`before` in the leading licence became `after` in another.

    An insertion has an empty `before`, a deletion an empty `after`.
    """

    kind: ChangeKind
    before: Span
    after: Span


@dataclass(frozen=True, slots=True)
class Row:
    """Clauses that answer each other.

    `cells` has a tuple of clause ids for each licence, in reading order; an empty one means "no counterpart".
    """

    topic: str
    """A kind of provision that the cells share, else the first heading, else empty."""
    confidence: float
    """0 to 1; 1 where only one licence has a clause in this row."""
    cells: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two to four licences, their rows in reading order, and the words that differ from the leading (first) one."""

    licences: tuple[Licence, ...]
    rows: tuple[Row, ...]
    changes: tuple[Change, ...]
