"""Rows that scroll together: which of them are shown, in which order, and how high they are as far as is known."""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from glossator.ui.compare_view.table.rows import RowHeights

Height = Callable[[int], int]
"""From a row to its height in pixels."""


class Track:
    """Rows of the comparison by their places in the order shown, which are counted from 0.

    All columns of a table share one track; a column that scrolls on its own has one to itself.
    """

    def __init__(self, rows: Sequence[int], estimates: Sequence[int], find: Height) -> None:
        """`estimates` guesses the heights of `rows`, `find` sets one in type."""
        self.rows = rows
        self.heights = RowHeights(estimates)
        self._find = find
        self.places = {row: nth for nth, row in enumerate(rows)}
        """The place of each row that is shown."""
        self._sorted = sorted(rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __contains__(self, row: int) -> bool:
        return row in self.places

    def nearest(self, row: int) -> int:
        """`row`, or where it is not shown the next one that is, or the last; 0 where no row is shown."""
        if row in self.places or not self._sorted:
            return row if self._sorted else 0
        return self._sorted[min(bisect_left(self._sorted, row), len(self._sorted) - 1)]

    def nth(self, row: int) -> int:
        """The place of `row` in the order shown, or that of the nearest one."""
        return self.places.get(self.nearest(row), 0)

    def top(self, row: int) -> int:
        """Where `row`, or the nearest that is shown, begins below the top of the track."""
        return self.heights.top(self.nth(row))

    @property
    def total(self) -> int:
        """How high all rows are together, as far as is known."""
        return self.heights.total

    def measure_nth(self, nth: int) -> int:
        """The height of the row at place `nth`, set in type if nobody did so before."""
        if not self.heights.is_measured(nth):
            self.heights.correct(nth, self._find(self.rows[nth]))
        return self.heights[nth]

    def measure(self, row: int) -> int:
        """The height of `row`; 0 where it is not shown."""
        return self.measure_nth(self.places[row]) if row in self.places else 0

    def correct(self, nth: int, height: int) -> None:
        """Take `height` for what the row at place `nth` was found to have."""
        self.heights.correct(nth, height)
