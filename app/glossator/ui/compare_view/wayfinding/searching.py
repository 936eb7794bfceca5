"""Words searched for in all columns: marked, counted and gone to."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from operator import itemgetter

from PySide6.QtCore import QObject, Signal

from glossator.core.compare.model import Span
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.wayfinding.finder import Finder, Wanted
from glossator.ui.compare_view.wayfinding.going import Going
from glossator.ui.slices import Slices

MOST_MARKED = 5000
"""How many finds are marked, the first in reading order; all are counted, and nobody walks through more."""


class Searching(QObject):
    """Marks on `canvas` what the reader searches for; a long search goes on between her keystrokes."""

    marked = Signal()
    """Other finds are marked."""
    finished = Signal()
    """A search came to its end."""
    recounted = Signal()
    """Rows with finds were shown or left out."""

    def __init__(self, canvas: Canvas, going: Going) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._going = going
        self._finder = Finder(canvas.content)
        self._slices = Slices(self)
        self._slices.done.connect(self._finish)
        self._found: list[tuple[tuple[int, int, int], Span]] = []
        self._counted: Counter[int] = Counter()
        self.counts: tuple[int, ...] = ()
        """How often the words occur in each column."""
        canvas.arranged.connect(self.recounted)

    @property
    def marked_count(self) -> int:
        """How many finds can be gone to."""
        return len(self._canvas.marks.hits)

    @property
    def first_ahead(self) -> int:
        """The index of the first find in the clauses that are read or further on; how many there are if none is."""
        focus, stage = self._canvas.attention.focus, self._canvas.stage
        row = focus.row if focus and stage.is_in_sight(focus.row, focus.column) else stage.place.row
        return bisect_left(self._found, (row, 0, 0), key=itemgetter(0))

    @property
    def left_out(self) -> int:
        """How many of these are in rows that are left out; to go to one brings its row back."""
        content, arrangement = self._canvas.content, self._canvas.grid.arrangement
        spans = (hit.span for hit in self._canvas.marks.hits) if arrangement.rows is not None else ()
        return sum(not arrangement.shows(content.row_at(span.column, span.start)) for span in spans)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names."""
        return tuple(licence.metadata.short for licence in self._canvas.content.comparison.licences)

    def read(self) -> None:
        """Search the clauses that are shown now."""
        self._slices.stop()
        self._finder = Finder(self._canvas.content)

    def search(self, wanted: Wanted) -> int:
        """Mark `wanted` wherever it occurs and return how often; nothing is marked for empty words."""
        self._slices.begin(self._look(wanted))
        self._slices.finish()
        return sum(self.counts)

    def begin(self, wanted: Wanted) -> None:
        """Do the same without keeping anybody waiting; `finished` tells when it is done, at once in most texts."""
        self._slices.begin(self._look(wanted))
        self._slices.go_on()

    def go_to_hit(self, index: int) -> None:
        """Make the find of this index (from 0, in reading order) the current one; raises IndexError beyond them."""
        hit = self._canvas.marks.hits[index]
        self._canvas.attention.hit = hit.index
        self._going.to_find(hit.span)

    def _look(self, wanted: Wanted) -> Iterator[None]:
        """Go through the texts, and keep of what is found no more than can be marked."""
        order = self._canvas.content.order
        self._found, self._counted = [], Counter()
        for found in self._finder.look(wanted):
            self._counted.update(span.column for span in found)
            self._found = sorted([*self._found, *((order(span), span) for span in found)], key=itemgetter(0))
            del self._found[MOST_MARKED:]
            yield

    def _finish(self) -> None:
        self.counts = tuple(self._counted[column] for column in range(self._canvas.content.column_count))
        self._canvas.marks.show_hits([span for _, span in self._found])
        self._canvas.attention.hit = -1
        self._canvas.viewport().update()
        self.marked.emit()
        self.finished.emit()
