"""The result of a comparison: immutable values."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from glossator.core.library.model import Licence


class ChangeKind(StrEnum):
    """How words of one licence became words of another."""

    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"
    MOVE = "move"


class Cosmetic(StrEnum):
    """Why words that differ say the same."""

    CASE = "case"
    """A capital begins one of the words: "Licensee", which may be a defined term, and "licensee"."""
    CAPITALS = "capitals"
    """One of the words is printed in capitals throughout, as disclaimers are."""
    TYPOGRAPHY = "typography"
    """Other quotation marks, dashes, hyphens, vowel signs."""
    WHITE_SPACE = "white-space"
    """ "sub license" and "sublicense"."""
    NUMBERING = "numbering"
    """Another number for the clause that answers the one referred to, or for an item within a sentence."""
    NAMES = "names"
    """Terms that are defined alike: "Llama 3.1" and "Llama 4"."""
    VALUES = "values"
    """The same number, sum, percentage or date: "700 million" and "700,000,000"."""
    PLACE = "place"
    """The same words elsewhere; what was changed in them is a change of its own."""


IGNORED = frozenset((Cosmetic.CAPITALS, Cosmetic.TYPOGRAPHY, Cosmetic.WHITE_SPACE))
"""What a reader is not shown unless she asks for it."""


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
    cosmetic: frozenset[Cosmetic] = frozenset()
    """Why both say the same; nothing where they do not, and the change is one of substance."""

    @property
    def is_substantive(self) -> bool:
        """Whether the two say something different."""
        return not self.cosmetic


@dataclass(frozen=True, slots=True)
class Row:
    """Clauses that answer each other.

    `cells` has a tuple of clause ids for each licence, in reading order; an empty one means "no counterpart".
    """

    topic: str
    """A kind of provision that the cells share, else the first heading, else empty."""
    confidence: float
    """0 to 1; 1 where only one licence has a clause in this row, or where the reader put them together."""
    cells: tuple[tuple[str, ...], ...]
    moved: frozenset[int] = frozenset()
    """Columns whose clause stands elsewhere in its licence than the order of the leading one suggests."""
    is_pinned: bool = False
    """Whether the reader put clauses of it together."""
    reworded: frozenset[int] = frozenset()
    """Columns whose clause says it, in the same language, so unlike the leading licence's that no change is told."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two to four licences, their rows in reading order, and the words that differ from the leading one."""

    licences: tuple[Licence, ...]
    rows: tuple[Row, ...]
    changes: tuple[Change, ...]
    leading: int = 0
    """The column that the others are measured by."""

    def shown_changes(self, ignored: Collection[Cosmetic] = IGNORED) -> tuple[Change, ...]:
        """The changes without those that are cosmetic for ignored reasons alone."""
        reasons = frozenset(ignored)
        return tuple(change for change in self.changes if not change.cosmetic or change.cosmetic - reasons)
