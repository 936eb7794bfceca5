"""How the mark that keys act on is shown, and what the reviewer decided on others."""

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from glossator.ui.compare_view.cells.ornaments import paint_letters

_FAINT = 0.6
_ROUND = 3
_RING_ROOM = 1.5
_SEAL = 0.62
"""How wide the tick's disc is beside the height of its badge."""
_OVERHANG = 0.3
"""How much of the disc lies outside the badge: its letters stay free."""
_TICK = ((-0.5, 0.05), (-0.12, 0.42), (0.5, -0.38))
"""The tick's corners from the middle of its disc, whose radius is 1."""
_STROKE = 0.15
_SOLID = Qt.PenStyle.SolidLine


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
    paint_letters(painter, rect, letters, font, ink)
    middle = rect.center().y() + 0.5
    painter.drawLine(QLineF(rect.left() + _ROUND, middle, rect.right() + 1 - _ROUND, middle))
    painter.restore()


def paint_accepted_sign(painter: QPainter, badge: QRect, ink: QColor, paper: QColor, *, is_mirrored: bool) -> None:
    """A tick on a disc at the corner of a badge that is nearest to the words."""
    side = badge.height() * _SEAL
    disc = QRectF(0, 0, side, side)
    out = side * _OVERHANG
    disc.moveBottom(badge.bottom() + 1 + out)
    if is_mirrored:
        disc.moveLeft(badge.left() - out)
    else:
        disc.moveRight(badge.right() + 1 + out)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(paper, 1))
    painter.setBrush(ink)
    painter.drawEllipse(disc)
    painter.setPen(QPen(paper, side * _STROKE, _SOLID, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(QPolygonF([disc.center() + QPointF(x, y) * (side / 2) for x, y in _TICK]))
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
