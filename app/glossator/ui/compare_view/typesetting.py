"""How the words are set: the reader's choice of size, letters and measure, and what follows from a change."""

from PySide6.QtCore import QObject, QPoint, Signal

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.cells.typography import Typography
from glossator.ui.compare_view.table.line_anchor import line_at, line_in_focus
from glossator.ui.reading_style import LARGEST_ZOOM, SMALLEST_ZOOM, USUAL_ZOOM, ReadingStyle

_NOTCH = 120
"""How far a notch turns a wheel, in eighths of a degree; trackpads report less at a time."""
_BY_NOTCH = 1.1


class Typesetting(QObject):
    """Sets the words of `canvas` in type anew, with the line that is read where it was."""

    zoomed = Signal(int)
    """The size of the letters in percent, after it has changed."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._exact = float(USUAL_ZOOM)

    @property
    def style(self) -> ReadingStyle:
        """How the words are set now."""
        return self._canvas.typography.style

    def choose(self, style: ReadingStyle, at: QPoint | None = None) -> None:
        """Set the words in `style`; the line at this point of the viewport stays, or the one in focus."""
        before = self.style
        if style == before:
            return
        stage = self._canvas.stage
        anchor = line_at(stage, at) if at else line_in_focus(stage, self._canvas.attention)
        self._canvas.set_in(Typography(style), anchor)
        if style.zoom != before.zoom:
            self.zoomed.emit(style.zoom)

    def zoom(self, steps: int) -> None:
        """Make the letters larger by so many usual steps (smaller if negative)."""
        self.choose(self.style.stepped(steps))

    def zoom_to(self, percent: int) -> None:
        """Make the letters as large as this."""
        self.choose(self.style.zoomed(percent))

    def turn(self, angle: int, at: QPoint) -> None:
        """Zoom by a turn of the wheel (eighths of a degree) over this point of the viewport; however small it is."""
        if round(self._exact) != self.style.zoom:
            self._exact = self.style.zoom
        self._exact = min(max(self._exact * _BY_NOTCH ** (angle / _NOTCH), SMALLEST_ZOOM), LARGEST_ZOOM)
        self.choose(self.style.zoomed(self._exact), at)
