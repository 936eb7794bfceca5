"""Where marks lie on the overview ruler."""

from itertools import accumulate

from glossator.core.compare.model import Span
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.rows import RowHeights

LEAST_HEIGHT = 3


class RulerScale:
    """The table shrunk to the ruler: `scale` is the ruler's height by that of the table."""

    def __init__(self, content: Content, heights: RowHeights, scale: float) -> None:
        self._content = content
        self._heights = heights
        self._scale = scale
        self._tops = [0, *accumulate(heights)]

    def y_of(self, span: Span) -> tuple[int, int]:
        """The top and the height of the mark of `span`, in pixels, never lower than `LEAST_HEIGHT`."""
        entry = self._content.entry_at(span.column, span.start)
        top = self._y(entry, span.start)
        return round(top), max(round(self._y(entry, min(span.end, entry.clause.own_end)) - top), LEAST_HEIGHT)

    def _y(self, entry: Entry, offset: int) -> float:
        """Where character `offset` of `entry` would be, if all letters of its cell were equally high."""
        last = self._content.cells[entry.row][entry.column][-1]
        part = (entry.before + offset - entry.clause.start) / max(last.before + last.length, 1)
        return (self._tops[entry.row] + part * self._heights[entry.row]) * self._scale
