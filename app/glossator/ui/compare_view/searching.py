"""Words searched for in all columns: marked, counted and gone to."""

from PySide6.QtCore import QObject, Signal

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.finder import Finder
from glossator.ui.compare_view.going import Going


class Searching(QObject):
    """Marks on `canvas` what the reader searches for."""

    marked = Signal()
    """Other finds are marked."""

    def __init__(self, canvas: Canvas, going: Going) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._going = going
        self._finder = Finder(canvas.content)

    def read(self) -> None:
        """Search the clauses that are shown now."""
        self._finder = Finder(self._canvas.content)

    def search(self, words: str, exact: bool) -> int:
        """Mark `words` wherever they occur and return how often; none are marked for empty words.

        Unless `exact`, case, typography and Arabic spelling variants are taken for the same.
        """
        self._canvas.marks.show_hits(self._finder.find(words, exact=exact))
        self._canvas.attention.hit = -1
        self._canvas.viewport().update()
        self.marked.emit()
        return len(self._canvas.marks.hits)

    def go_to_hit(self, index: int) -> None:
        """Make the find of this index (from 0, in reading order) the current one; raises IndexError beyond them."""
        hit = self._canvas.marks.hits[index]
        self._canvas.attention.hit = hit.index
        self._going.to_words(hit.span)
