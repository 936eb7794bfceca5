"""The entries of one column, by their row and by their place in the text."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from glossator.core.compare.model import Comparison, Span
from glossator.core.library.model import Metadata
from glossator.ui.compare_view.cells.entry import Cell, Entry


class ColumnEntries:
    """Makes entries of the clauses of the licence in column `nth` of `comparison` when somebody asks for them.

    A reader sees a few dozen of what may be a hundred thousand.
    """

    def __init__(self, comparison: Comparison, nth: int) -> None:
        self._column = nth
        self._rows = comparison.rows
        self._licence = comparison.licences[nth]
        self._clauses = self._licence.clauses
        self._parts = {card.id: card for card in self._licence.parts}
        self._made: dict[int, Cell] = {}

    def cell(self, row: int) -> Cell:
        """The entries in `row`."""
        if row not in self._made:
            self._made[row] = tuple(self._make(row))
        return self._made[row]

    def entry(self, index: int) -> Entry:
        """The entry of the clause of this index."""
        return next(entry for entry in self.cell(self._row_of[index]) if entry.index == index)

    def nth_in_text(self, offset: int) -> int:
        """The place, in the order of the text, of the last entry to begin at `offset` or before."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def entry_in_text(self, nth: int) -> Entry:
        """The entry at this place of the text."""
        return self.entry(self._in_text[nth])

    def row_at(self, offset: int) -> int:
        """The row of the last entry to begin at `offset` or before."""
        return self._row_of[self._in_text[self.nth_in_text(offset)]]

    def rows_of(self, start: int, end: int) -> Iterator[int]:
        """The rows of the entries that show any of these characters, found without making the entries."""
        for nth in range(self.nth_in_text(start), self.count):
            index = self._in_text[nth]
            clause = self._clauses[index]
            if clause.start >= max(end, start + 1):
                return
            if clause.own_end > start:
                yield self._row_of[index]

    def first_words(self, row: int) -> Span:
        """The words of the first clause in `row`, which must have one, found without making its entry."""
        clause = self._clauses[self._index_of[self._rows[row].cells[self._column][0]]]
        return Span(self._column, clause.start, clause.own_end)

    @cached_property
    def rows_in_text(self) -> list[int]:
        """The rows that have a clause, in the order of the text."""
        return list(dict.fromkeys(self._row_of[index] for index in self._in_text))

    @property
    def count(self) -> int:
        """How many entries there are."""
        return len(self._in_text)

    @cached_property
    def letters(self) -> list[int]:
        """How many characters each cell has."""
        lengths, index_of = [clause.own_end - clause.start for clause in self._clauses], self._index_of
        cells = [row.cells[self._column] for row in self._rows]
        return [sum([lengths[index_of[each]] for each in cell]) if cell else 0 for cell in cells]

    @cached_property
    def _index_of(self) -> dict[str, int]:
        return {clause.id: nth for nth, clause in enumerate(self._clauses)}

    @cached_property
    def _row_of(self) -> dict[int, int]:
        """The rows of clauses, by their indices."""
        index_of = self._index_of
        return {index_of[each]: nth for nth, row in enumerate(self._rows) for each in row.cells[self._column]}

    @cached_property
    def _in_text(self) -> list[int]:
        """The indices of the clauses that stand in rows, in the order of the text."""
        return sorted(self._row_of, key=lambda index: self._clauses[index].start)

    @cached_property
    def _starts(self) -> list[int]:
        return [self._clauses[index].start for index in self._in_text]

    def _make(self, row: int) -> Iterator[Entry]:
        before = 0
        document = self._document_above(row)
        for clause_id in self._rows[row].cells[self._column]:
            document_before, document = document, self._document(clause_id)
            index, opens = self._index_of[clause_id], document is not document_before
            entry = Entry(row, self._column, index, self._clauses[index], before, document, opens)
            yield entry
            before += entry.length

    def _document(self, clause_id: str) -> Metadata:
        """The card of the document that a clause belongs to."""
        return self._parts.get(clause_id.partition("/")[0], self._licence.metadata)

    def _document_above(self, row: int) -> Metadata:
        """That of the last clause above `row`; the licence's own where there is none."""
        for nth in range(row - 1, -1, -1) if self._parts else ():
            if cell := self._rows[nth].cells[self._column]:
                return self._document(cell[-1])
        return self._licence.metadata
