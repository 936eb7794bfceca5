"""The picture of all marks on the overview ruler, drawn while nothing else is to be done."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import islice

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.ruler.lanes import Lanes
from glossator.ui.compare_view.ruler.marks import RulerMark, marks_on_ruler
from glossator.ui.compare_view.ruler.painter import RulerPainter
from glossator.ui.compare_view.ruler.scale import RulerScale
from glossator.ui.slices import Slices
from glossator.ui.theme import Theme

_AT_ONCE = 400
"""How many marks are drawn in one step: about a millisecond."""
_REST_MS = 150
"""How long to wait for the heights of rows to stay as they are: they become known one by one as one scrolls."""


class RulerDrawing(QObject):
    """Draws what is marked on `canvas`; until another picture is complete, the one before is shown.

    Whoever opens a licence wants to read: nothing that she reads waits for the overview.
    """

    drawn = Signal()
    """Another picture is complete."""

    def __init__(self, canvas: Canvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._slices = Slices(self)
        self._slices.done.connect(self._show)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._begin)
        self._wanted: tuple[QSize, float, Lanes, Theme] | None = None
        self._next: tuple[Mapping[RulerMark, int], QPixmap] = {}, QPixmap()
        self._drawn_for: tuple[object, ...] = ()
        self._drawn_total = 0
        self._shown_of: object = None
        self.marks: Mapping[RulerMark, int] = {}
        """What is drawn, and how many things each mark stands for."""
        self.picture = QPixmap()

    @property
    def is_complete(self) -> bool:
        """Whether the picture shows what is marked now."""
        return bool(self._drawn_for) and not self._slices.is_at_work and not self._rest.isActive()

    def refresh(self) -> None:
        """Know that other marks are shown; those of other clauses are shown no longer."""
        self._slices.stop()
        self._rest.stop()
        self._drawn_for = ()
        if self._shown_of is not self._canvas.content:
            self.marks, self.picture = {}, QPixmap()

    def follow(self, size: QSize, ratio: float, lanes: Lanes, theme: Theme) -> None:
        """Begin another picture where marks have changed, or once they would come to stand elsewhere for good."""
        self._wanted = size, ratio, lanes, theme
        total = self._total
        if self._drawn_for != (size, ratio, lanes):
            self._begin()
        elif abs(total - self._drawn_total) * size.height() >= total:
            self._rest.start()

    def _begin(self) -> None:
        if self._wanted:
            size, ratio, lanes, theme = self._wanted
            self._rest.stop()
            self._drawn_for, self._drawn_total = (size, ratio, lanes), self._total
            self._slices.begin(self._draw(size, ratio, lanes, theme))

    @property
    def _total(self) -> int:
        """What the height of the picture stands for: the longest track, or the window where that is higher."""
        return max(self._canvas.viewport().height(), *(track.total for track in self._canvas.grid.tracks))

    def _draw(self, size: QSize, ratio: float, lanes: Lanes, theme: Theme) -> Iterator[None]:
        canvas, picture = self._canvas, QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        yield
        marks: Counter[RulerMark] = Counter()
        for some in marks_on_ruler(canvas.content, canvas.marks, RulerScale(canvas.stage, size.height())):
            marks.update(some)
            yield
        rest = iter(marks)
        while batch := list(islice(rest, _AT_ONCE)):
            painter = QPainter(picture)
            RulerPainter(painter, theme, canvas.styles).draw(batch, lanes)
            painter.end()
            yield
        self._next = marks, picture

    def _show(self) -> None:
        self.marks, self.picture = self._next
        self._shown_of = self._canvas.content
        self.drawn.emit()
