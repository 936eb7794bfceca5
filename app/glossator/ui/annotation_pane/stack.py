"""Items one below the other: where each of them begins, and which of them is where."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Stack:
    """Heights in pixels, each measured or estimated."""

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._tops: list[int] = [0]

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def height(self) -> int:
        """Of all items together."""
        return self._tops[-1]

    def fill(self, heights: Iterable[int]) -> None:
        """Hold items of these heights and no others."""
        self._heights = list(heights)
        self._add_up()

    def correct(self, heights: dict[int, int]) -> None:
        """Items of these indices have these heights."""
        for nth, height in heights.items():
            self._heights[nth] = height
        self._add_up()

    def top(self, nth: int) -> int:
        """Where an item begins."""
        return self._tops[nth]

    def height_of(self, nth: int) -> int:
        """How high an item is."""
        return self._heights[nth]

    def at(self, y: int) -> int | None:
        """The index of the item at `y`; None where there is none."""
        nth = bisect_right(self._tops, y) - 1
        return nth if 0 <= nth < len(self._heights) else None

    def between(self, top: int, bottom: int) -> range:
        """The indices of the items of which anything lies from `top` up to `bottom`."""
        first = max(bisect_right(self._tops, top) - 1, 0)
        last = bisect_right(self._tops, max(bottom - 1, top)) if bottom > top else first
        return range(first, min(last, len(self._heights)))

    def _add_up(self) -> None:
        self._tops = list(accumulate(self._heights, initial=0))
