"""The order in which notes are read and numbered: as the compared clauses stand on the page."""

from bisect import bisect_right
from collections.abc import Sequence

from glossator.core.compare.model import Comparison
from glossator.core.notes.placement import Hold, Placement


def in_reading_order(placements: Sequence[Placement], comparison: Comparison) -> tuple[Placement, ...]:
    """`placements` by row of `comparison`, then column, then place in the text.

    Notes whose words are gone come after all others, and after them those whose licence is not open. A note's
    number, wherever it is shown, is its index in this order, counted from 1.
    """
    columns = [_RowsOfColumn(comparison, column) for column in range(len(comparison.licences))]
    return tuple(sorted(placements, key=lambda placement: _key(placement, columns)))


def _key(placement: Placement, columns: Sequence["_RowsOfColumn"]) -> tuple[int, ...]:
    target = placement.note.target
    if placement.column < 0:
        return 2, 0, 0, target.start, target.end
    if placement.hold is Hold.ORPHANED:
        return 1, 0, placement.column, target.start, target.end
    row = columns[placement.column].row_at(placement.start)
    return 0, row, placement.column, placement.start, placement.end


class _RowsOfColumn:
    """Finds the row that shows a character of one licence."""

    def __init__(self, comparison: Comparison, column: int) -> None:
        row_of = {clause: row for row, each in enumerate(comparison.rows) for clause in each.cells[column]}
        shown = [clause for clause in comparison.licences[column].clauses if clause.id in row_of]
        self._starts = [clause.start for clause in shown]
        self._rows = [row_of[clause.id] for clause in shown]

    def row_at(self, offset: int) -> int:
        """The row of the last clause that begins at or before `offset`; the first row for what precedes them all."""
        nth = bisect_right(self._starts, offset) - 1
        return self._rows[nth] if nth >= 0 else 0
