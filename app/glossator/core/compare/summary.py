"""What a comparison comes to: which rows differ, and how."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.core.compare.model import Change, ChangeKind, Comparison, Row, Span


@dataclass(frozen=True, slots=True)
class Summary:
    """How many rows there are and how many differ; a row may count in several ways."""

    rows: int
    changed: int
    """Some words differ in substance."""
    reworded: int
    """A clause is worded so differently from the leading licence's that the two are not compared word by word."""
    moved: int
    """A clause, or words of it, stand elsewhere in the leading licence."""
    alone: int
    """Only one licence has a clause."""
    licences: tuple["Figures", ...] = ()
    """The same for each licence."""

    @property
    def paired(self) -> int:
        """Rows in which several licences have a clause."""
        return self.rows - self.alone


@dataclass(frozen=True, slots=True)
class Figures:
    """How many rows a licence has clauses in, and how many of these differ from the leading licence's in which way.

    A row may count in several ways. The leading licence differs from nothing.
    """

    rows: int
    """It has a clause."""
    alone: int
    """No other licence has one."""
    missing: int
    """The leading licence has a clause, and it has none."""
    changed: int
    reworded: int
    moved: int


def summary(comparison: Comparison) -> Summary:
    """What `comparison` comes to; changes that say the same count for nothing."""
    columns = range(len(comparison.licences))
    finder = RowFinder(comparison)
    changed, moved = _changed_rows(comparison, finder), _moved_rows(comparison, finder)
    return Summary(
        rows=len(comparison.rows),
        changed=len(set[int]().union(*changed)),
        reworded=sum(bool(row.reworded) for row in comparison.rows),
        moved=len(set[int]().union(*moved)),
        alone=sum(is_alone(row) for row in comparison.rows),
        licences=tuple(_figures(comparison, column, len(changed[column]), len(moved[column])) for column in columns),
    )


def _figures(comparison: Comparison, column: int, changed: int, moved: int) -> Figures:
    rows, leading = comparison.rows, comparison.leading
    return Figures(
        rows=sum(bool(row.cells[column]) for row in rows),
        alone=sum(bool(row.cells[column]) and is_alone(row) for row in rows),
        missing=sum(bool(row.cells[leading]) and not row.cells[column] for row in rows),
        changed=changed,
        reworded=sum(column in row.reworded for row in rows),
        moved=moved,
    )


def _changed_rows(comparison: Comparison, finder: "RowFinder") -> list[set[int]]:
    """The rows in which words of each licence differ in substance."""
    substantive = [change for change in comparison.changes if change.is_substantive]
    return _rows_by_column(comparison, substantive, finder)


def _moved_rows(comparison: Comparison, finder: "RowFinder") -> list[set[int]]:
    """The rows in which a clause of each licence, or words of it, stand elsewhere in the leading one."""
    moves = [change for change in comparison.changes if change.kind is ChangeKind.MOVE]
    found = _rows_by_column(comparison, moves, finder)
    for nth, row in enumerate(comparison.rows):
        for column in row.moved:
            found[column].add(nth)
    return found


def _rows_by_column(comparison: Comparison, changes: Sequence[Change], finder: "RowFinder") -> list[set[int]]:
    found: list[set[int]] = [set() for _ in comparison.licences]
    for change in changes:
        found[change.after.column].add(finder.row_of(change))
    return found


def is_alone(row: Row) -> bool:
    """Whether only one licence has a clause in `row`."""
    return sum(map(bool, row.cells)) == 1


class RowFinder:
    """Finds the row of any place in the licences of a comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._in_text = [_beginnings(comparison, column) for column in range(len(comparison.licences))]

    def row_at(self, place: Span) -> int:
        """The row of the clause in which `place` begins."""
        return self.rows_at(place)[0]

    def rows_at(self, place: Span) -> tuple[int, ...]:
        """The rows of the clauses that `place` reaches, in their order."""
        beginnings = self._in_text[place.column]
        first = max(bisect_right(beginnings, place.start, key=_offset) - 1, 0)
        behind = max(bisect_left(beginnings, place.end, key=_offset), first + 1)
        return tuple(dict.fromkeys(row for _, row in beginnings[first:behind]))

    def row_of(self, change: Change) -> int:
        """The row in which `change` is read: where the words are that were added, else where some were left out."""
        return self.row_at(change.before if change.kind is ChangeKind.DELETE else change.after)


def _beginnings(comparison: Comparison, column: int) -> list[tuple[int, int]]:
    """Where each clause of `column` begins, and its row, in the order of the text."""
    starts = {clause.id: clause.start for clause in comparison.licences[column].clauses}
    return sorted((starts[each], nth) for nth, row in enumerate(comparison.rows) for each in row.cells[column])


def _offset(beginning: tuple[int, int]) -> int:
    return beginning[0]
