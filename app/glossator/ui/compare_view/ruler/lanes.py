"""Where the lanes of the overview ruler lie: for each column one of marks, and beside it one of what differs."""

from dataclasses import dataclass

MARKS, CHANGES = 9, 5
"""The widths of a lane of marks and of one of differences."""
_APART, _BETWEEN, _EDGE = 1, 3, 2


@dataclass(frozen=True, slots=True)
class Lanes:
    """The lanes of `count` columns; `mirrored` says that the interface runs right to left."""

    count: int
    mirrored: bool

    @property
    def width(self) -> int:
        """The width of all of them, with the space between them."""
        return 2 * _EDGE + self.count * (MARKS + _APART + CHANGES) + max(self.count - 1, 0) * _BETWEEN

    def of_marks(self, column: int) -> int:
        """The left edge of the lane of marks of `column`; the first column's lies where that column lies."""
        return self._left(column) + (0 if self.mirrored else CHANGES + _APART)

    def of_changes(self, column: int) -> int:
        """The left edge of the lane of what differs in `column`, on the outer side of its other lane."""
        return self._left(column) + (MARKS + _APART if self.mirrored else 0)

    def both(self, column: int) -> tuple[int, int]:
        """The left edge and the width of both lanes of `column`, with a pixel on either side."""
        return self._left(column) - 1, MARKS + _APART + CHANGES + 2

    def column_at(self, x: float) -> int:
        """The column whose lanes are nearest to `x`."""
        return min(range(self.count), key=lambda column: abs(self._middle(column) - x), default=0)

    def _middle(self, column: int) -> float:
        left, width = self.both(column)
        return left + width / 2

    def _left(self, column: int) -> int:
        nth = self.count - 1 - column if self.mirrored else column
        return _EDGE + nth * (MARKS + _APART + CHANGES + _BETWEEN)
