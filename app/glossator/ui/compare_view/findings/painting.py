"""How the mark that keys act on is shown, and those that the reviewer rejected."""

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

_FAINT = 0.6
_ROUND = 3
_RING_ROOM = 1.5


def paint_rejected_words(painter: QPainter, rects: Iterable[QRectF], ink: QColor) -> None:
    """A faint dotted outline around words that are no longer marked."""
    painter.strokePath(_outline(rects, 0), QPen(_faint(ink), 1, Qt.PenStyle.DotLine))


def paint_rejected_badge(painter: QPainter, rect: QRect, letters: str, font: QFont, ink: QColor) -> None:
    """The letters of a kind, struck through, in a faint dotted frame."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_faint(ink), 1, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
    painter.setPen(QPen(ink, 1))
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)
    middle = rect.center().y() + 0.5
    painter.drawLine(QLineF(rect.left() + _ROUND, middle, rect.right() + 1 - _ROUND, middle))
    painter.restore()


def paint_chosen_words(painter: QPainter, rects: Iterable[QRectF], ink: QColor) -> None:
    """One ring around all words of the mark that keys act on."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, 1.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(_outline(rects, _RING_ROOM), pen)
    painter.restore()


def _outline(rects: Iterable[QRectF], room: float) -> QPainterPath:
    """What surrounds all `rects` together, with `room` around each."""
    outline = QPainterPath()
    for rect in rects:
        line = QPainterPath()
        line.addRect(QRectF(rect.toAlignedRect()).adjusted(0.5 - room, 0.5 - room, room - 0.5, room + 0.5))
        outline = outline.united(line)
    return outline.simplified()


def _faint(ink: QColor) -> QColor:
    faint = QColor(ink)
    faint.setAlphaF(_FAINT)
    return faint
