"""A comparison as the view walks it: clauses in rows and columns, each found by its place in the text."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from glossator.core.clauses.model import Clause
from glossator.core.compare.model import Comparison, Span
from glossator.core.library.model import Metadata
from glossator.core.text.direction import Direction, direction_of_language


@dataclass(frozen=True, slots=True)
class Entry:
    """A clause as it stands in a cell: with its own words, those of its sub-clauses left to their own entries."""

    row: int
    column: int
    index: int
    """Its place among the entries of its column, in the order shown."""
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
    def key(self) -> tuple[int, int]:
        """Column and index, which name it in the whole comparison."""
        return self.column, self.index


class Content:
    """The entries of a comparison: `columns` in the order shown, and `cells` by row and column."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.directions = tuple(direction_of_language(each.metadata.language) for each in comparison.licences)
        self.columns = tuple(tuple(_entries(comparison, nth)) for nth in range(len(comparison.licences)))
        self.cells = _cells(self.columns, len(comparison.rows))
        self._in_text = [sorted(column, key=lambda entry: entry.clause.start) for column in self.columns]
        self._starts = [[entry.clause.start for entry in column] for column in self._in_text]

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return len(self.cells)

    @property
    def column_count(self) -> int:
        """How many licences stand side by side."""
        return len(self.columns)

    def text(self, column: int) -> str:
        """The document of `column`."""
        return self.comparison.licences[column].text

    def direction(self, column: int) -> Direction:
        """The way that the language of `column` runs."""
        return self.directions[column]

    def entry_at(self, column: int, offset: int) -> Entry:
        """The entry that shows character `offset`: the last to begin there or before.

        Raises LookupError for a column that has no entries.
        """
        return self._in_text[column][self._nth(column, offset)]

    def is_whole(self, span: Span) -> bool:
        """Whether `span` holds all own words of the clause in which it begins, but for its label."""
        clause, text = self.entry_at(span.column, span.start).clause, self.text(span.column)
        rest = text[clause.body : span.start] + text[span.end : clause.own_end]
        return not any(map(str.isalnum, rest))

    def is_incorporated(self, entry: Entry) -> bool:
        """Whether `entry` belongs to a document that the licence of its column incorporates."""
        return entry.document is not self.comparison.licences[entry.column].metadata

    def beside(self, entry: Entry, step: int) -> Entry | None:
        """The entry `step` places after `entry` in the text; None beyond its ends."""
        nth = self._nth(entry.column, entry.clause.start) + step
        entries = self._in_text[entry.column]
        return entries[nth] if 0 <= nth < len(entries) else None

    def entries_of(self, span: Span) -> Iterator[Entry]:
        """The entries that show any of the words of `span`, in the order of the text."""
        entries = self._in_text[span.column]
        for entry in entries[self._nth(span.column, span.start) :]:
            if entry.clause.start >= max(span.end, span.start + 1):
                return
            if entry.clause.own_end > span.start:
                yield entry

    def order(self, span: Span) -> tuple[int, int, int]:
        """Where `span` comes in reading: by row, then column, then place in the text."""
        return self.entry_at(span.column, span.start).row, span.column, span.start

    def _nth(self, column: int, offset: int) -> int:
        return max(bisect_right(self._starts[column], offset) - 1, 0)


def _entries(comparison: Comparison, column: int) -> Iterator[Entry]:
    licence = comparison.licences[column]
    clauses = {clause.id: clause for clause in licence.clauses}
    parts = {card.id: card for card in licence.parts}
    document = licence.metadata
    index = 0
    for nth, row in enumerate(comparison.rows):
        before = 0
        for clause_id in row.cells[column]:
            document_before, document = document, parts.get(clause_id.partition("/")[0], licence.metadata)
            entry = Entry(nth, column, index, clauses[clause_id], before, document, document is not document_before)
            yield entry
            before += entry.length
            index += 1


def _cells(columns: tuple[tuple[Entry, ...], ...], rows: int) -> tuple[tuple[tuple[Entry, ...], ...], ...]:
    grid: list[list[list[Entry]]] = [[[] for _ in columns] for _ in range(rows)]
    for column in columns:
        for entry in column:
            grid[entry.row][entry.column].append(entry)
    return tuple(tuple(tuple(cell) for cell in row) for row in grid)
