"""Where the reader is among the columns, and what is shown there, for panes beside them."""

from PySide6.QtCore import QObject, Signal

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.hand.hand import Hand
from glossator.ui.compare_view.marks.marks import Marks


class Whereabouts(QObject):
    """Tells which row and column of `canvas` are read."""

    changed = Signal()
    """Another row may be the first in sight, or another clause focused."""

    def __init__(self, canvas: Canvas, hand: Hand) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.stage_changed.connect(self.changed)
        hand.focus_changed.connect(self.changed)

    @property
    def content(self) -> Content:
        """The clauses in their rows and columns."""
        return self._canvas.content

    @property
    def marks(self) -> Marks:
        """What is marked in them."""
        return self._canvas.marks

    @property
    def column(self) -> int:
        """The column of the focused clause; the leading one where none is focused."""
        focus = self._canvas.attention.focus
        return focus.column if focus else self.content.comparison.leading

    @property
    def row(self) -> int:
        """The row that is read: that of the focused clause while it is in sight, else the first that is."""
        focus = self._canvas.attention.focus
        if focus and any(row == focus.row for row, _ in self._canvas.stage.rows()):
            return focus.row
        return self._canvas.stage.place.row
