"""The overview ruler: all marks of all columns at once, and the way to them."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from glossator.core.compare.model import Span
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.scrolling import placed_at
from glossator.ui.theme import Theme

_LANE, _BETWEEN, _EDGE = 11, 3, 4
_LEAST = 3
_VEIL = 36


class Ruler(QWidget):
    """A lane a column: kinds of provision as bars, notes as diamonds, finds as lines across, the window as a frame."""

    def __init__(self, canvas: Canvas, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._theme = theme
        self._picture: QPixmap | None = None
        self._drawn_for: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        canvas.stage_changed.connect(self.update)

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Draw the marks anew: others are shown."""
        self._picture = None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its lanes."""
        lanes = self._canvas.content.column_count
        return QSize(2 * _EDGE + lanes * _LANE + max(lanes - 1, 0) * _BETWEEN, 0)

    def lane(self, column: int) -> tuple[int, int]:
        """The left edge and width of the lane of `column`; the first column's lies where that column lies."""
        nth = self._canvas.content.column_count - 1 - column if self.isRightToLeft() else column
        return _EDGE + nth * (_LANE + _BETWEEN), _LANE

    def y_of(self, span: Span) -> tuple[int, int]:
        """The top and height of the mark of `span`, at least `_LEAST` pixels high."""
        entry = self._canvas.content.entry_at(span.column, span.start)
        top, bottom = self._y(entry, span.start), self._y(entry, min(span.end, entry.clause.own_end))
        return round(top), max(round(bottom - top), _LEAST)

    def _y(self, entry: Entry, offset: int) -> float:
        """Where character `offset` of `entry` would be, if all its row's letters were equally high."""
        heights = self._canvas.grid.heights
        cell = self._canvas.content.cells[entry.row][entry.column]
        length = sum(each.clause.own_end - each.clause.start for each in cell)
        before = sum(each.clause.own_end - each.clause.start for each in cell if each.index < entry.index)
        part = (before + offset - entry.clause.start) / max(length, 1)
        return (heights.top(entry.row) + part * heights[entry.row]) * self.height() / max(self._total, 1)

    @property
    def _total(self) -> int:
        """What the ruler's height stands for: the table, or the window where that is higher."""
        return max(self._canvas.grid.heights.total, self._canvas.viewport().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks and window."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.fillRect(self.rect(), self._theme.colour("window"))
        for column in range(self._canvas.content.column_count):
            left, width = self.lane(column)
            painter.fillRect(QRect(left, 0, width, self.height()), self._theme.colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._theme.colour("text-muted")
        frame = QRectF(self.window_rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(QColor(ink.red(), ink.green(), ink.blue(), _VEIL))
        painter.drawRoundedRect(frame, 3, 3)
        painter.drawPixmap(0, 0, self._marks())
        painter.end()

    def window_rect(self) -> QRect:
        """The frame that stands for what is in sight."""
        stage, scale = self._canvas.stage, self.height() / max(self._total, 1)
        top = (stage.grid.heights.top(stage.place.row) + stage.place.offset) * scale
        return QRect(0, round(top), self.width(), max(round(stage.height * scale), 2 * _LEAST))

    def _marks(self) -> QPixmap:
        """The marks, drawn again only where they or the heights of rows changed."""
        state = (self.size(), self.devicePixelRatioF(), self._total, self.isRightToLeft())
        if self._picture is None or self._drawn_for != state:
            self._picture = self._draw_marks()
            self._drawn_for = state
        return self._picture

    def _draw_marks(self) -> QPixmap:
        picture = QPixmap(self.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        for rect, colour in self._bars():
            painter.fillRect(rect, colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for note in self._canvas.marks.notes:
            self._draw_diamond(painter, note.span)
        painter.end()
        return picture

    def _bars(self) -> Iterator[tuple[QRect, QColor]]:
        marks = self._canvas.marks
        for passage in marks.passages:
            yield self._bar(passage.span), self._canvas.styles[passage.provision.kind].ink
        for hit in marks.hits:
            yield self._bar(hit.span).adjusted(-2, 0, 2, 0), self._theme.colour("search-current")

    def _bar(self, span: Span) -> QRect:
        left, width = self.lane(span.column)
        top, height = self.y_of(span)
        return QRect(left, top, width, height)

    def _draw_diamond(self, painter: QPainter, span: Span) -> None:
        left, width = self.lane(span.column)
        centre, reach = QPointF(left + width / 2, self.y_of(span)[0] + _LEAST), width / 2
        painter.setPen(QPen(self._theme.colour("surface"), 1))
        painter.setBrush(self._theme.colour("note"))
        corners = ((-reach, 0), (0, -reach), (reach, 0), (0, reach))
        painter.drawPolygon([centre + QPointF(*corner) for corner in corners])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())

    def _go_to(self, y: float) -> None:
        height = self._canvas.viewport().height()
        middle = y * self._total / max(self.height(), 1)
        self._canvas.go_to(placed_at(round(middle - height / 2), self._canvas.grid, height))
