"""A clause dragged by its number onto the one that answers it, or to where nothing does."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.hand.spots import Spot, spot_at
from glossator.ui.compare_view.pairing.citing import cited

_SCROLL_MS, _SCROLL_STEP, _EDGE = 30, 18, 28
_BESIDE_POINTER = QPoint(14, 18)


class Dragging(QObject):
    """Watches `canvas`: a press on a number without a movement is left to others, and so is every other drag."""

    paired = Signal(object, object)
    """The clause that was dragged, and the one of another column that it was let go on (two Entries)."""
    parted = Signal(object)
    """The clause (an Entry) that was let go where another column has no counterpart."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pressed: tuple[QPoint, Entry] | None = None
        self._origin: Entry | None = None
        self._last = QPoint()
        self._plate = QLabel(canvas.viewport())
        self._plate.setProperty("role", "card")
        self._plate.setMargin(6)
        self._plate.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._plate.hide()
        self._scroll = QTimer(self)
        self._scroll.setInterval(_SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_on)
        canvas.tell(self)

    @property
    def words(self) -> str:
        """What would come of letting go here; empty while nothing is dragged."""
        return "" if self._plate.isHidden() else self._plate.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the mouse while a number is dragged, and Escape."""
        if isinstance(event, QMouseEvent) and watched is self._canvas.viewport():
            return self._take(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._end()
            return True
        return super().eventFilter(watched, event)

    def _take(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._press(event, point)
        elif event.type() == QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
            return self._move(point)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            return self._release(point)
        return False

    def _press(self, event: QMouseEvent, point: QPoint) -> None:
        spot = spot_at(self._canvas.stage, point)
        is_handle = event.button() == Qt.MouseButton.LeftButton and spot and spot.is_on_number and spot.entry
        self._pressed = (point, spot.entry) if is_handle and spot and spot.entry else None

    def _move(self, point: QPoint) -> bool:
        if self._pressed is None or self._canvas.content.column_count < 2:
            return self._origin is not None
        start, entry = self._pressed
        if self._origin is None:
            if (point - start).manhattanLength() < QGuiApplication.styleHints().startDragDistance():
                return True
            self._origin = self._canvas.attention.origin = entry
            self._canvas.installEventFilter(self)  # the last to come is asked first
        self._last = point
        near_edge = not _EDGE <= point.y() <= self._canvas.viewport().height() - _EDGE
        if near_edge != self._scroll.isActive():
            self._scroll.start() if near_edge else self._scroll.stop()
        self._show(spot_at(self._canvas.stage, point))
        return True

    def _release(self, point: QPoint) -> bool:
        origin, spot = self._origin, spot_at(self._canvas.stage, point)
        self._end()
        if origin is None:
            return False
        if spot and spot.column != origin.column:
            if spot.entry:
                self.paired.emit(origin, spot.entry)
            else:
                self.parted.emit(origin)
        return True

    def _end(self) -> None:
        """Drag nothing any more."""
        self._pressed = None
        if self._origin is not None:
            self._origin = self._canvas.attention.origin = self._canvas.attention.candidate = None
            self._canvas.removeEventFilter(self)
            self._scroll.stop()
            self._plate.hide()
            self._canvas.viewport().unsetCursor()
            self._canvas.viewport().update()

    def _show(self, spot: Spot | None) -> None:
        """Frame the clause that would be taken, and say what would come of it."""
        origin = self._origin
        is_elsewhere = spot is not None and origin is not None and spot.column != origin.column
        self._canvas.attention.candidate = spot.entry if spot and is_elsewhere else None
        shape = Qt.CursorShape.DragLinkCursor if is_elsewhere else Qt.CursorShape.ForbiddenCursor
        self._canvas.viewport().setCursor(shape)
        self._plate.setText(self._said(spot if is_elsewhere else None))
        self._plate.adjustSize()
        self._plate.move(self._beside(self._last))
        self._plate.show()
        self._canvas.viewport().update()

    def _said(self, spot: Spot | None) -> str:
        if spot is None:
            return self.tr("Let go on a clause of another column")
        if spot.entry is None:
            return self.tr("Keep it apart from the clauses beside it")
        return self.tr("Pair with {clause}").format(clause=cited(self._canvas.content, spot.column, spot.entry.clause))

    def _beside(self, point: QPoint) -> QPoint:
        """Beside the pointer, within the window."""
        place, window = point + _BESIDE_POINTER, self._canvas.viewport().size()
        left = min(place.x(), window.width() - self._plate.width() - 4)
        return QPoint(max(left, 4), min(place.y(), window.height() - self._plate.height() - 4))

    def _scroll_on(self) -> None:
        """Go on to what is out of sight while the pointer rests at an edge."""
        self._canvas.scroll_by(-_SCROLL_STEP if self._last.y() < _EDGE else _SCROLL_STEP)
        self._show(spot_at(self._canvas.stage, self._last))
