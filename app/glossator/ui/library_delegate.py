"""How the library pane paints a licence: its name, its edition, and how much it restricts."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from glossator.ui.check_list import ENTRY_ROLE, CheckDelegate, Index, draw_words, slice_off, words_colour
from glossator.ui.library_model import LibraryEntry
from glossator.ui.library_words import edition
from glossator.ui.theme import Theme

_PADDING, _SMALL = 7, 0.88


class LibraryDelegate(CheckDelegate):
    """Two lines a licence, and at their end the number of passages that restrict."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for two lines; for one where there is a title."""
        size = super().sizeHint(option, index)
        if index.data(ENTRY_ROLE) is None:
            return size
        lines = QFontMetrics(option.font).height() + QFontMetrics(_small(option.font)).height()
        return QSize(size.width(), lines + 2 * _PADDING)

    def paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, index: Index) -> None:
        """Paint name, edition and count."""
        entry: LibraryEntry = index.data(ENTRY_ROLE)
        rest = rect.adjusted(0, _PADDING, 0, -_PADDING)
        if entry.restrictions:
            rest = self._paint_count(painter, option, rest, str(entry.restrictions))
        height = QFontMetrics(option.font).height()
        name, below = rest.adjusted(0, 0, 0, height - rest.height()), rest.adjusted(0, height, 0, 0)
        painter.setFont(option.font)
        draw_words(painter, name, str(index.data()), words_colour(option), option.direction)
        painter.setFont(_small(option.font))
        muted = words_colour(option, QPalette.ColorRole.PlaceholderText)
        draw_words(painter, below, edition(entry.metadata, entry.column), muted, option.direction)

    def _paint_count(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, count: str) -> QRect:
        """Paint the count at the end of `rect` and return what is left of it."""
        font = _small(option.font)
        metrics = QFontMetrics(font)
        height = metrics.height() + 2
        place, rest = slice_off(rect, max(metrics.horizontalAdvance(count) + 12, height), option.direction, at_end=True)
        plate = QRect(place.left(), place.center().y() - height // 2, place.width(), height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("red-tint"))
        painter.drawRoundedRect(QRectF(plate), height / 2, height / 2)
        painter.setPen(self.theme.colour("red-ink"))
        painter.setFont(font)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, count)
        return slice_off(rest, 8, option.direction, at_end=True)[1]


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALL)
    return small
