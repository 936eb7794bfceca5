"""Words searched for in all columns: marked, counted and gone to."""

from collections import Counter
from collections.abc import Iterator
from operator import itemgetter

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from glossator.core.compare.model import Span
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.finder import Finder, Wanted
from glossator.ui.compare_view.going import Going

MOST_MARKED = 5000
"""How many finds are marked, the first in reading order; all are counted, and nobody walks through more."""
_SLICE_MS = 12
"""How long a search may keep the window from answering."""


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
        self._run: Iterator[list[Span]] | None = None
        self._found: list[tuple[tuple[int, int, int], Span]] = []
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(self._go_on)
        self.counts: tuple[int, ...] = ()
        """How often the words occur in each column."""
        canvas.arranged.connect(self.recounted)

    @property
    def marked_count(self) -> int:
        """How many finds can be gone to."""
        return len(self._canvas.marks.hits)

    @property
    def left_out(self) -> int:
        """How many of these are in rows that are left out; to go to one brings its row back."""
        content, shows = self._canvas.content, self._canvas.grid.arrangement.shows
        spans = (hit.span for hit in self._canvas.marks.hits)
        return sum(not shows(content.entry_at(span.column, span.start).row) for span in spans)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names."""
        return tuple(licence.metadata.short for licence in self._canvas.content.comparison.licences)

    def read(self) -> None:
        """Search the clauses that are shown now."""
        self._stop()
        self._finder = Finder(self._canvas.content)

    def search(self, wanted: Wanted) -> int:
        """Mark `wanted` wherever it occurs and return how often; nothing is marked for empty words."""
        self._start(wanted)
        while self._run is not None:
            self._work()
        return sum(self.counts)

    def begin(self, wanted: Wanted) -> None:
        """Do the same without keeping anybody waiting; `finished` tells when it is done, at once in most texts."""
        self._start(wanted)
        self._go_on()

    def go_to_hit(self, index: int) -> None:
        """Make the find of this index (from 0, in reading order) the current one; raises IndexError beyond them."""
        hit = self._canvas.marks.hits[index]
        self._canvas.attention.hit = hit.index
        self._going.to_words(hit.span)

    def _start(self, wanted: Wanted) -> None:
        self._stop()
        self._found = []
        self._run = self._finder.look(wanted)

    def _stop(self) -> None:
        self._run = None
        self._later.stop()

    def _go_on(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._run is not None and clock.elapsed() < _SLICE_MS:
            self._work()
        if self._run is not None:
            self._later.start()

    def _work(self) -> None:
        """Search the next piece, or come to the end."""
        found = next(self._run, None) if self._run else None
        if found is None:
            self._finish()
        else:
            self._found += ((self._canvas.content.order(span), span) for span in found)

    def _finish(self) -> None:
        self._stop()
        self._found.sort(key=itemgetter(0))
        counts = Counter(span.column for _, span in self._found)
        self.counts = tuple(counts[column] for column in range(self._canvas.content.column_count))
        self._canvas.marks.show_hits(span for _, span in self._found[:MOST_MARKED])
        self._canvas.attention.hit = -1
        self._canvas.viewport().update()
        self.marked.emit()
        self.finished.emit()
