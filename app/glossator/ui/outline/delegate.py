"""How a topic is painted: its title, below it which licences have it and what is marked there."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from glossator.ui.check_list import Index, draw_words, slice_off, words_colour
from glossator.ui.outline.model import HERE_ROLE, TOPIC_ROLE
from glossator.ui.outline.topics import Topic
from glossator.ui.theme import Theme

_ROOM, _EDGE, _INDENT, _DEEPEST = 14, 10, 12, 3
_HERE = 3
"""The width of the bar at the topic that is being read."""
_SQUARE, _SIGN, _GAP = 8, 8, 4
_SMALL = 0.88


class TopicDelegate(QStyledItemDelegate):
    """Two lines a topic."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for two lines, the lower one smaller."""
        heights = QFontMetrics(option.font).height() + QFontMetrics(_small(option.font)).height()
        return QSize(super().sizeHint(option, index).width(), heights + _ROOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as the style does, and the words and signs upon it."""
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        styled.text = ""
        styled.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, styled, painter, styled.widget)
        topic: Topic = index.data(TOPIC_ROLE)
        is_here = bool(index.data(HERE_ROLE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(styled.direction)
        if is_here:
            bar = slice_off(styled.rect.adjusted(0, 3, 0, -3), _HERE, styled.direction)[0]
            painter.fillRect(bar, self.theme.colour("accent"))
        self._paint_lines(painter, styled, topic, str(index.data()), is_here=is_here)
        painter.restore()

    def _paint_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, topic: Topic, title: str, *, is_here: bool
    ) -> None:
        room = option.rect.adjusted(_EDGE, _ROOM // 2, -_EDGE, -_ROOM // 2)
        indent = _INDENT * min(topic.level - 1, _DEEPEST)
        room = slice_off(room, indent, option.direction)[1] if indent else room
        upper, lower = QRect(room), QRect(room)
        upper.setHeight(QFontMetrics(option.font).height())
        lower.setTop(upper.bottom() + 2)
        painter.setFont(option.font)
        draw_words(
            painter, upper, title, self.theme.colour("accent") if is_here else words_colour(option), option.direction
        )
        painter.setFont(_small(option.font))
        rest = self._paint_presence(painter, lower, topic, option.direction)
        self._paint_tally(painter, rest, topic, option)

    def _paint_presence(self, painter: QPainter, room: QRect, topic: Topic, direction: Qt.LayoutDirection) -> QRect:
        """A square for each column, filled where its licence has the topic; returns the room beyond."""
        ink = self.theme.colour("text-muted")
        for is_there in topic.present:
            square, room = slice_off(room, _SQUARE, direction)
            room = slice_off(room, _GAP, direction)[1]
            shape = QRectF(0, 0, _SQUARE - 1, _SQUARE - 1)
            shape.moveCenter(QRectF(square).center())
            painter.setPen(QPen(ink, 1, Qt.PenStyle.SolidLine if is_there else Qt.PenStyle.DotLine))
            painter.setBrush(ink if is_there else Qt.BrushStyle.NoBrush)
            painter.drawRect(shape)
        return slice_off(room, 2 * _GAP, direction)[1]

    def _paint_tally(self, painter: QPainter, room: QRect, topic: Topic, option: QStyleOptionViewItem) -> None:
        """Each count behind the sign that the ruler has for what is counted."""
        tally, muted = topic.tally, words_colour(option, QPalette.ColorRole.PlaceholderText)
        counted = (
            (tally.restrictions, _paint_bar, self.theme.colour("red-ink")),
            (tally.differences, _paint_strokes, self.theme.colour("replace")),
            (tally.notes, _paint_diamond, self.theme.colour("note")),
        )
        metrics = QFontMetrics(painter.font())
        for count, paint_sign, colour in counted:
            if count:
                sign, room = slice_off(room, _SIGN, option.direction)
                paint_sign(painter, QRectF(sign).center(), colour)
                room = slice_off(room, _GAP, option.direction)[1]
                number, room = slice_off(room, metrics.horizontalAdvance(str(count)) + 2, option.direction)
                draw_words(painter, number, str(count), muted, option.direction)
                room = slice_off(room, 2 * _GAP, option.direction)[1]


def _paint_bar(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    painter.fillRect(QRectF(centre.x() - 4, centre.y() - 3, 8, 6), colour)


def _paint_strokes(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    for rise in (-2.5, 1):
        painter.fillRect(QRectF(centre.x() - 4, centre.y() + rise, 8, 1.5), colour)


def _paint_diamond(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon([centre + QPointF(*corner) for corner in ((-4.5, 0), (0, -4.5), (4.5, 0), (0, 4.5))])


def _small(font: QFont) -> QFont:
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * _SMALL)
    return smaller
