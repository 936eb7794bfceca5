"""The passages of a licence counted by group, each with a coloured square, a name and a number."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from glossator.ui.check_list import draw_words, slice_off
from glossator.ui.compare_view.heads.words import Count
from glossator.ui.theme import Theme

_SQUARE, _NEAR, _APART = 9, 5, 10


class GroupCounts(QWidget):
    """One line. What has no room is counted, and named in the tip; the first of them gives way last."""

    def __init__(self, theme: Theme, parent: QWidget, *, is_curated: bool) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_curated = is_curated
        self._counts: tuple[Count, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Sequence[Count], in_full: str) -> None:
        """Show these; `in_full` is what the tip says."""
        self._counts = tuple(counts)
        self.setToolTip(in_full)
        self.setAccessibleName(in_full)
        self.update()

    @property
    def shown(self) -> tuple[str, ...]:
        """What there is room for, in order."""
        return tuple(each.words for each in self._counts[: self._fitting()])

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(120, self.fontMetrics().height() + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as many as there is room for."""
        painter = QPainter(self)
        rest, fitting = self.rect(), self._fitting()
        for nth, count in enumerate(self._counts[:fitting]):
            rest = self._paint(painter, rest, count, self._font(nth))
        if left_over := len(self._counts) - fitting:
            painter.setFont(self.font())
            draw_words(painter, rest, f"+{left_over}", self._theme.colour("text-muted"), self.layoutDirection())
        painter.end()

    def _paint(self, painter: QPainter, rest: QRect, count: Count, font: QFont) -> QRect:
        """Paint a count at the beginning of `rest`; what is left of it."""
        direction = self.layoutDirection()
        square, rest = slice_off(rest, _SQUARE + _NEAR, direction)
        self._paint_square(painter, slice_off(square, _SQUARE, direction)[0], count.hue)
        place, rest = slice_off(rest, _width(count.words, font), direction)
        painter.setFont(font)
        ink = self.palette().color(QPalette.ColorRole.WindowText) if font.bold() else self._theme.colour("text-muted")
        draw_words(painter, place, count.words, ink, direction)
        return slice_off(rest, _APART, direction)[1]

    def _paint_square(self, painter: QPainter, place: QRect, hue: str) -> None:
        """As badges are: framed by dashes where only rules marked the passages."""
        square = QRectF(0.5, 0.5, _SQUARE - 1, _SQUARE - 1)
        square.moveCenter(QRectF(place).center())
        style = Qt.PenStyle.SolidLine if self._is_curated else Qt.PenStyle.DashLine
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(f"{hue}-ink"), 1, style))
        painter.setBrush(self._theme.colour(f"{hue}-tint"))
        painter.drawRoundedRect(square, 2, 2)

    def _fitting(self) -> int:
        """How many there is room for, beside the number of the others."""
        room = self.width()
        more = _APART + _width(f"+{len(self._counts)}", self.font())
        for nth, count in enumerate(self._counts):
            room -= (_APART if nth else 0) + _SQUARE + _NEAR + _width(count.words, self._font(nth))
            is_last = nth == len(self._counts) - 1
            if nth and room < (0 if is_last else more):
                return nth
        return len(self._counts)

    def _font(self, nth: int) -> QFont:
        """That of the n-th count: the first one is what matters most."""
        font = QFont(self.font())
        font.setBold(nth == 0)
        return font


def _width(words: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(words) + 1
