"""The heights of rows: estimated from the length of their texts, corrected once they were laid out."""

from collections.abc import Iterator, Sequence
from itertools import accumulate


class RowHeights:
    """Heights of rows in pixels, with their running sums in logarithmic time (a Fenwick tree)."""

    def __init__(self, estimates: Sequence[int]) -> None:
        self._heights = list(estimates)
        self._measured = bytearray(len(self._heights))
        tops = [0, *accumulate(self._heights)]
        self._sums = [top - tops[nth & (nth - 1)] for nth, top in enumerate(tops)]
        self.total = tops[-1]

    def __len__(self) -> int:
        return len(self._heights)

    def __iter__(self) -> Iterator[int]:
        """The heights from the first row on."""
        return iter(self._heights)

    def __getitem__(self, row: int) -> int:
        """The height of `row` as far as it is known."""
        return self._heights[row]

    def is_measured(self, row: int) -> bool:
        """Whether the height of `row` is more than an estimate."""
        return bool(self._measured[row])

    @property
    def all_measured(self) -> bool:
        """Whether no height is an estimate."""
        return all(self._measured)

    def doubt(self) -> None:
        """Take all heights for estimates again."""
        self._measured = bytearray(len(self._heights))

    def correct(self, row: int, height: int) -> int:
        """Set the height that `row` was found to have; returns by how much it differs from the one before."""
        self._measured[row] = True
        change = height - self._heights[row]
        if change:
            self._heights[row] = height
            self.total += change
            nth = row + 1
            while nth < len(self._sums):
                self._sums[nth] += change
                nth += nth & -nth
        return change

    def top(self, row: int) -> int:
        """Where `row` begins below the first row's top; `row` may be one past the last."""
        height, nth = 0, row
        while nth:
            height += self._sums[nth]
            nth &= nth - 1
        return height

    def row_at(self, y: int) -> int:
        """The row that covers `y` pixels below the first row's top, the first or last one for what lies outside."""
        nth, rest = 0, y
        step = 1 << len(self._sums).bit_length()
        while step:
            if nth + step < len(self._sums) and self._sums[nth + step] <= rest:
                nth += step
                rest -= self._sums[nth]
            step >>= 1
        return max(min(nth, len(self._heights) - 1), 0)
