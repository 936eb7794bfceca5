"""The overview ruler: all marks of all columns at once, and the way to them."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.ruler.drawing import RulerDrawing
from glossator.ui.compare_view.ruler.lanes import CHANGES, MARKS, Lanes
from glossator.ui.compare_view.ruler.scale import RulerScale
from glossator.ui.compare_view.ruler.tips import tip_at
from glossator.ui.compare_view.table.scrolling import placed_at
from glossator.ui.theme import Theme

_VEIL = 36


class Ruler(QWidget):
    """For each column a lane of marks and one of what differs; what is in sight is framed.

    The marks are drawn once for each change of them, when the clauses are in sight; scrolling paints a picture and a
    frame, however many there are.
    """

    gone = Signal()
    """The reader went elsewhere."""

    def __init__(self, canvas: Canvas, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._theme = theme
        self.drawing = RulerDrawing(canvas, self)
        self.drawing.drawn.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        canvas.stage_changed.connect(self.update)
        canvas.arranged.connect(self.refresh)

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Draw the marks anew: others are shown."""
        self.drawing.refresh()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its lanes."""
        return QSize(self.lanes.width, 0)

    @property
    def lanes(self) -> Lanes:
        """Where the lanes lie."""
        return Lanes(self._canvas.content.column_count, self.isRightToLeft())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks and window."""
        self.drawing.follow(self.size(), self.devicePixelRatioF(), self.lanes, self._theme)
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.fillRect(self.rect(), self._theme.colour("window"))
        surface = self._theme.colour("surface")
        for column in self._columns:
            painter.fillRect(QRect(self.lanes.of_marks(column), 0, MARKS, self.height()), surface)
            painter.fillRect(QRect(self.lanes.of_changes(column), 0, CHANGES, self.height()), surface)
        self._paint_windows(painter)
        painter.drawPixmap(self.rect(), self.drawing.picture)  # stretched until there is another
        painter.end()

    def windows(self) -> list[QRect]:
        """The frames that stand for what is in sight: one, or one for each column that scrolls on its own."""
        scale = self._scale()
        if not self._canvas.grid.arrangement.is_free:
            top, height = scale.window(0)
            return [QRect(0, top, self.width(), height)]
        return [self._window_in_lane(column, *scale.window(column)) for column in self._columns]

    def event(self, event: QEvent) -> bool:
        """Tell at a pause of the pointer what is marked there."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def _scale(self) -> RulerScale:
        return RulerScale(self._canvas.stage, self.height())

    @property
    def _columns(self) -> range:
        return range(self._canvas.content.column_count)

    def _window_in_lane(self, column: int, top: int, height: int) -> QRect:
        left, width = self.lanes.both(column)
        return QRect(left, top, width, height)

    def _paint_windows(self, painter: QPainter) -> None:
        ink = self._theme.colour("text-muted")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(QColor(ink.red(), ink.green(), ink.blue(), _VEIL))
        for window in self.windows():
            painter.drawRoundedRect(QRectF(window).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.restore()

    def _tip(self, point: QPointF) -> str:
        column = self.lanes.column_at(point.x())
        row = self._scale().row_at(column, point.y()) if self._columns else -1
        if row < 0:
            return ""
        return tip_at(point.y(), column, row, self.drawing.marks, self._canvas.content, self._canvas.taxonomy)

    def _go_to(self, point: QPointF) -> None:
        """Show what is in the middle of the window there; in the column of the lane, where each scrolls on its own."""
        height, column = self._canvas.viewport().height(), self.lanes.column_at(point.x())
        middle = self._scale().to_track(column, point.y())
        self._canvas.go_to(placed_at(round(middle - height / 2), self._canvas.grid.track(column), height), column)
        self.gone.emit()
