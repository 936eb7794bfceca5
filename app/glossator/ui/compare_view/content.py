"""A comparison as the view walks it: clauses in rows and columns, each found by its place in the text."""

from collections.abc import Iterator
from functools import cached_property

from glossator.core.compare.model import Comparison, Span
from glossator.core.text.direction import Direction, direction_of_language
from glossator.ui.compare_view.cells.entry import Cell, Entry, EntryKey
from glossator.ui.compare_view.column_entries import ColumnEntries

__all__ = ["Content", "Entry"]


class Content:
    """The entries of a comparison: `columns` in the order shown, and `cells` by row and column."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.directions = tuple(direction_of_language(each.metadata.language) for each in comparison.licences)
        self._columns = [ColumnEntries(comparison, nth) for nth in range(len(comparison.licences))]
        self.cells = _Cells(self._columns, len(comparison.rows))
        self._stretches: dict[Span, tuple[int, float, float]] = {}

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return len(self.comparison.rows)

    @property
    def column_count(self) -> int:
        """How many licences stand side by side."""
        return len(self._columns)

    @cached_property
    def columns(self) -> tuple[Cell, ...]:
        """All entries of each column."""
        return tuple(
            tuple(entry for row in range(self.row_count) for entry in column.cell(row)) for column in self._columns
        )

    def text(self, column: int) -> str:
        """The document of `column`."""
        return self.comparison.licences[column].text

    def direction(self, column: int) -> Direction:
        """The way that the language of `column` runs."""
        return self.directions[column]

    def letters(self, column: int) -> list[int]:
        """How many characters each cell of `column` has, row by row."""
        return self._columns[column].letters

    def rows_of(self, column: int) -> list[int]:
        """The rows in which `column` has a clause, in the order of its text."""
        return self._columns[column].rows_in_text

    def first_words(self, row: int, column: int) -> Span:
        """The words of the first clause of a cell, which must have one, found without making its entry."""
        return self._columns[column].first_words(row)

    def row_at(self, column: int, offset: int) -> int:
        """The row of the entry that shows character `offset`, found without making the entry."""
        return self._columns[column].row_at(offset)

    def entry(self, key: EntryKey) -> Entry:
        """The entry that `key` names; raises KeyError for a clause that stands in no row."""
        column, index = key
        return self._columns[column].entry(index)

    def entry_at(self, column: int, offset: int) -> Entry:
        """The entry that shows character `offset`: the last to begin there or before.

        Raises LookupError for a column that has no entries.
        """
        return self._columns[column].entry_in_text(self._nth(column, offset))

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
        column = self._columns[entry.column]
        return column.entry_in_text(nth) if 0 <= nth < column.count else None

    def entries_of(self, span: Span) -> Iterator[Entry]:
        """The entries that show any of the words of `span`, in the order of the text."""
        column = self._columns[span.column]
        for nth in range(self._nth(span.column, span.start), column.count):
            entry = column.entry_in_text(nth)
            if entry.clause.start >= max(span.end, span.start + 1):
                return
            if entry.clause.own_end > span.start:
                yield entry

    def rows_showing(self, span: Span) -> Iterator[int]:
        """The rows of these entries, found without making them."""
        return self._columns[span.column].rows_of(span.start, span.end)

    def order(self, span: Span) -> tuple[int, int, int]:
        """Where `span` comes in reading: by row, then column, then place in the text."""
        return self.row_at(span.column, span.start), span.column, span.start

    def stretch(self, span: Span) -> tuple[int, float, float]:
        """The row of the clause in which `span` begins, and where in that cell its words begin and end.

        That is told in shares of the cell's letters, from 0 to 1; words beyond the clause do not count.
        """
        if span not in self._stretches:
            entry = self.entry_at(span.column, span.start)
            letters = max(self.letters(span.column)[entry.row], 1)
            above, end = entry.before - entry.clause.start, min(span.end, entry.clause.own_end)
            self._stretches[span] = entry.row, (above + span.start) / letters, (above + end) / letters
        return self._stretches[span]

    def _nth(self, column: int, offset: int) -> int:
        return self._columns[column].nth_in_text(offset)


class _Cells:
    """The rows, each with a cell for each column."""

    def __init__(self, columns: list[ColumnEntries], rows: int) -> None:
        self._columns = columns
        self._rows = rows

    def __len__(self) -> int:
        return self._rows

    def __getitem__(self, row: int) -> tuple[Cell, ...]:
        return tuple([column.cell(row) for column in self._columns])

    def __iter__(self) -> Iterator[tuple[Cell, ...]]:
        return map(self.__getitem__, range(self._rows))
