"""What is painted beside and between the words: badges, note numbers, hatching, the topic of a row."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPixmap

from glossator.ui.compare_view.cells.letters import runs_left_only
from glossator.ui.theme import KindStyle

_HATCH_STEP, _STEPS = 8, 8
"""How far hatching lines lie apart, and how many there are on a tile: many small tiles are slow to lay."""
_ARABIC_SCALE = 1.3


def paint_badge(painter: QPainter, rect: QRect, style: KindStyle, font: QFont, *, is_curated: bool) -> None:
    """The letters of a kind on its tint; a frame of dashes says that a rule, not a person, marked the words."""
    frame = QPen(style.ink, 1, Qt.PenStyle.SolidLine if is_curated else Qt.PenStyle.DashLine)
    _paint_plate(painter, rect, frame, QBrush(style.tint))
    paint_letters(painter, rect, style.badge, font, style.ink)


def paint_note_number(
    painter: QPainter, rect: QRect, number: int, font: QFont, ink: QColor, paper: QColor, *, is_active: bool
) -> None:
    """A note's number on a plate of its own colour, filled for the chosen note."""
    _paint_plate(painter, rect, QPen(ink, 1), QBrush(ink if is_active else paper))
    paint_letters(painter, rect, str(number), font, paper if is_active else ink)


def paint_note_frame(painter: QPainter, rect: QRectF, ink: QColor, *, is_active: bool) -> None:
    """The outline of words that carry a note, dotted unless the note is chosen."""
    pen = QPen(ink, 1, Qt.PenStyle.SolidLine if is_active else Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.toAlignedRect().adjusted(0, 0, -1, -1))


def hatch_brush(colour: QColor, paper: QColor, ratio: float) -> QBrush:
    """Quiet diagonal lines of `colour` on `paper`, sharp at the device pixel `ratio`."""
    side = _HATCH_STEP * _STEPS
    tile = QPixmap(round(side * ratio), round(side * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(paper)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1))
    for shift in range(-side, side + 1, _HATCH_STEP):
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1))
    painter.end()
    return QBrush(tile)


def _paint_plate(painter: QPainter, rect: QRect, frame: QPen, paper: QBrush) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(frame)
    painter.setBrush(paper)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.restore()


def paint_letters(painter: QPainter, rect: QRect, letters: str, font: QFont, ink: QColor) -> None:
    """The letters of a badge in its middle, as large in Arabic as in Latin to the eye."""
    painter.setFont(font if runs_left_only(letters) else _enlarged(font))
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)


def _enlarged(font: QFont) -> QFont:
    """The font for Arabic letters, which are small for their size."""
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * _ARABIC_SCALE)
    return larger
