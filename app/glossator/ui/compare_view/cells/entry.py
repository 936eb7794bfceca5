"""A clause as it stands in a cell."""

from dataclasses import dataclass

from glossator.core.clauses.model import Clause
from glossator.core.compare.model import Span
from glossator.core.library.model import Metadata

EntryKey = tuple[int, int]
Cell = tuple["Entry", ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A clause as it stands in a cell: with its own words, those of its sub-clauses left to their own entries."""

    row: int
    column: int
    index: int
    """Its place among the clauses of its licence."""
    clause: Clause
    before: int
    """How many characters the entries before it in its cell have."""
    document: Metadata
    """The card of the document that it belongs to: the licence's, or that of one that it incorporates."""
    opens: bool = False
    """Whether it is the first of that document for a reader who goes down the column; not told of the first entry."""

    @property
    def length(self) -> int:
        """How many characters it has."""
        return self.clause.own_end - self.clause.start

    @property
    def span(self) -> Span:
        """Its label, heading and own words."""
        return Span(self.column, self.clause.start, self.clause.own_end)

    @property
    def key(self) -> EntryKey:
        """Column and index, which name it in the whole comparison."""
        return self.column, self.index


Stretch = tuple[int, float, float]
"""A row, and from where to where words reach in a cell of it: 0 to 1, counted by letters."""
