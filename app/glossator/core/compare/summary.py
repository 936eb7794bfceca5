"""What a comparison comes to: which rows differ, and how."""

from bisect import bisect_right
from collections.abc import Iterable
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


def summary(comparison: Comparison) -> Summary:
    """What `comparison` comes to; changes that say the same count for nothing."""
    finder = RowFinder(comparison)
    substantive = [change for change in comparison.changes if change.is_substantive]
    moves = [change for change in comparison.changes if change.kind is ChangeKind.MOVE]
    moved = {nth for nth, row in enumerate(comparison.rows) if row.moved}
    return Summary(
        rows=len(comparison.rows),
        changed=len(finder.rows_of(substantive)),
        reworded=sum(bool(row.reworded) for row in comparison.rows),
        moved=len(moved | finder.rows_of(moves)),
        alone=sum(is_alone(row) for row in comparison.rows),
    )


def is_alone(row: Row) -> bool:
    """Whether only one licence has a clause in `row`."""
    return sum(map(bool, row.cells)) == 1


class RowFinder:
    """Finds the row of any place in the licences of a comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._in_text = [_beginnings(comparison, column) for column in range(len(comparison.licences))]

    def row_at(self, place: Span) -> int:
        """The row of the clause in which `place` begins."""
        beginnings = self._in_text[place.column]
        return beginnings[max(bisect_right(beginnings, place.start, key=_offset) - 1, 0)][1]

    def row_of(self, change: Change) -> int:
        """The row in which `change` is read: where the words are that were added, else where some were left out."""
        return self.row_at(change.before if change.kind is ChangeKind.DELETE else change.after)

    def rows_of(self, changes: Iterable[Change]) -> set[int]:
        """The rows in which `changes` are read."""
        return {self.row_of(change) for change in changes}


def _beginnings(comparison: Comparison, column: int) -> list[tuple[int, int]]:
    """Where each clause of `column` begins, and its row, in the order of the text."""
    starts = {clause.id: clause.start for clause in comparison.licences[column].clauses}
    return sorted((starts[each], nth) for nth, row in enumerate(comparison.rows) for each in row.cells[column])


def _offset(beginning: tuple[int, int]) -> int:
    return beginning[0]
