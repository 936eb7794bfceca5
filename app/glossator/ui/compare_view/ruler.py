"""The overview ruler: all marks of all columns at once, and the way to them."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from glossator.core.compare.model import ChangeKind, Span
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.marks import Hit, NotedPassage, Passage
from glossator.ui.compare_view.ruler_scale import LEAST_HEIGHT, RulerScale
from glossator.ui.compare_view.scrolling import placed_at
from glossator.ui.theme import Theme

Marked = TypeVar("Marked", Passage, NotedPassage, Hit)
_LANE, _BETWEEN, _EDGE = 11, 4, 4
_CHANGES = 4
"""The width of a lane of differences, with the pixel that parts it from the other."""
_WIDER = 2
_VEIL = 36


class Ruler(QWidget):
    """A lane a column: kinds of provision as bars, notes as diamonds, finds as lines across, the window as a frame.

    Differences are in a narrower lane of their own beside it, so that none of them hides a kind.
    """

    def __init__(self, canvas: Canvas, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._theme = theme
        self._picture: QPixmap | None = None
        self._drawn_for: tuple[object, ...] = ()
        self._drawn_total = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        canvas.stage_changed.connect(self.update)
        canvas.arranged.connect(self.refresh)

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
        return QSize(2 * _EDGE + lanes * (_LANE + _CHANGES) + max(lanes - 1, 0) * _BETWEEN, 0)

    def lane(self, column: int) -> tuple[int, int]:
        """The left edge and width of the lane of `column`; the first column's lies where that column lies."""
        nth = self._canvas.content.column_count - 1 - column if self.isRightToLeft() else column
        before = 0 if self.isRightToLeft() else _CHANGES
        return _EDGE + nth * (_LANE + _CHANGES + _BETWEEN) + before, _LANE

    def lane_of_changes(self, column: int) -> tuple[int, int]:
        """The left edge and width of the lane of what differs in `column`, on the outer side of its other lane."""
        left, width = self.lane(column)
        return (left + width + 1 if self.isRightToLeft() else left - _CHANGES), _CHANGES - 1

    def y_of(self, span: Span) -> tuple[int, int]:
        """The top and height of the mark of `span`, at least `LEAST_HEIGHT` pixels high."""
        return self._scale().y_of(span)

    def _scale(self) -> RulerScale:
        return RulerScale(self._canvas.stage, self.height())

    @property
    def _total(self) -> int:
        """What the ruler's height stands for: the longest track, or the window where that is higher."""
        return max(self._canvas.viewport().height(), *(track.total for track in self._canvas.grid.tracks))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks and window."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.fillRect(self.rect(), self._theme.colour("window"))
        for column in self._columns:
            left, width = self.lane(column)
            painter.fillRect(QRect(left, 0, width, self.height()), self._theme.colour("surface"))
            left, width = self.lane_of_changes(column)
            painter.fillRect(QRect(left, 0, width, self.height()), self._theme.colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._theme.colour("text-muted")
        painter.setPen(QPen(ink, 1))
        painter.setBrush(QColor(ink.red(), ink.green(), ink.blue(), _VEIL))
        for window in self.windows():
            painter.drawRoundedRect(QRectF(window).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.drawPixmap(0, 0, self._marks())
        painter.end()

    def windows(self) -> list[QRect]:
        """The frames that stand for what is in sight: one, or one for each column that scrolls on its own."""
        scale = self._scale()
        if not self._canvas.grid.arrangement.is_free:
            top, height = scale.window(0)
            return [QRect(0, top, self.width(), height)]
        return [self._window_in_lane(column, *scale.window(column)) for column in self._columns]

    def _window_in_lane(self, column: int, top: int, height: int) -> QRect:
        left, width = self.lane(column)
        changes, _ = self.lane_of_changes(column)
        left, right = min(left, changes), max(left + width, changes + _CHANGES)
        return QRect(left - 1, top, right - left + 2, height)

    @property
    def _columns(self) -> range:
        return range(self._canvas.content.column_count)

    def _marks(self) -> QPixmap:
        """The marks, drawn again where they changed or would come to stand elsewhere."""
        state = (self.size(), self.devicePixelRatioF(), self.isRightToLeft())
        moved = abs(self._total - self._drawn_total) * self.height() >= self._total
        if self._picture is None or self._drawn_for != state or moved:
            self._picture = self._draw_marks()
            self._drawn_for, self._drawn_total = state, self._total
        return self._picture

    def _draw_marks(self) -> QPixmap:
        picture = QPixmap(self.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        scale = self._scale()
        self._draw_changes(painter, scale)
        self._draw_bars(painter, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for note in self._shown(self._canvas.marks.notes, scale):
            self._draw_diamond(painter, note.span.column, scale.y_of(note.span)[0])
        painter.end()
        return picture

    def _draw_bars(self, painter: QPainter, scale: RulerScale) -> None:
        """Kinds as wide as the lane, finds a little wider; what would be drawn twice at one place is drawn once."""
        marks, styles = self._canvas.marks, self._canvas.styles
        kinds = (
            (each.span.column, *scale.y_of(each.span), each.provision.kind)
            for each in self._shown(marks.passages, scale)
        )
        for column, top, height, kind in dict.fromkeys(kinds):
            left, width = self.lane(column)
            painter.fillRect(left, top, width, height, styles[kind].ink)
        colour = self._theme.colour("search-current")
        for column, top, height in dict.fromkeys((each.span.column, *scale.y_of(each.span)) for each in marks.hits):
            left, width = self.lane(column)
            painter.fillRect(left - _WIDER, top, width + 2 * _WIDER, height, colour)

    def _draw_changes(self, painter: QPainter, scale: RulerScale) -> None:
        """What differs in substance, is said in other words, or moved, in the colour of its kind."""
        differing = self._canvas.marks.differences.all()
        words = ((each.span, each.change.kind) for each in differing if not each.is_faint)
        clauses = ((span, ChangeKind.REPLACE) for span in self._reworded())
        found = ((span.column, *scale.y_of(span), kind) for span, kind in (*clauses, *words) if scale.shows(span))
        for column, top, height, kind in dict.fromkeys(found):
            left, width = self.lane_of_changes(column)
            painter.fillRect(left, top, width, height, self._canvas.styles[kind].ink)

    def _reworded(self) -> list[Span]:
        """The clauses that say in other words what the leading licence says, where differences are shown."""
        content, shown = self._canvas.content, self._canvas.marks.differences.are_shown
        rows = enumerate(content.comparison.rows) if shown else ()
        return [
            entry.span for nth, row in rows for column in sorted(row.reworded) for entry in content.cells[nth][column]
        ]

    def _draw_diamond(self, painter: QPainter, column: int, top: int) -> None:
        left, width = self.lane(column)
        centre, reach = QPointF(left + width / 2, top + LEAST_HEIGHT), width / 2
        painter.setPen(QPen(self._theme.colour("surface"), 1))
        painter.setBrush(self._theme.colour("note"))
        corners = ((-reach, 0), (0, -reach), (reach, 0), (0, reach))
        painter.drawPolygon([centre + QPointF(*corner) for corner in corners])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def _go_to(self, point: QPointF) -> None:
        """Show what is in the middle of the window there; in the column of the lane, where each scrolls on its own."""
        height, column = self._canvas.viewport().height(), self._column_at(point.x())
        middle = self._scale().to_track(column, point.y())
        self._canvas.go_to(placed_at(round(middle - height / 2), self._canvas.grid.track(column), height), column)

    def _column_at(self, x: float) -> int:
        return min(self._columns, key=lambda column: abs(self.lane(column)[0] + _LANE / 2 - x), default=0)

    def _shown(self, marks: Iterable[Marked], scale: RulerScale) -> Iterator[Marked]:
        return (mark for mark in marks if scale.shows(mark.span))
