"""The pictures on the buttons for writing, on a grid of 16 by 16."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen

Line = tuple[tuple[float, float], ...]


def _lines(*lines: Line, width: float = 1.4) -> Callable[[QPainter], None]:
    """Draws `lines` through their points."""

    def draw(painter: QPainter) -> None:
        pen = QPen(painter.pen())
        pen.setWidthF(width)
        painter.setPen(pen)
        for line in lines:
            painter.drawPolyline([QPointF(*point) for point in line])

    return draw


def _bold(painter: QPainter) -> None:
    path = QPainterPath(QPointF(4.5, 8))
    path.lineTo(4.5, 3)
    path.lineTo(8.3, 3)
    path.cubicTo(11.8, 3, 11.8, 8, 8.3, 8)
    path.lineTo(4.5, 8)
    path.lineTo(4.5, 13)
    path.lineTo(8.8, 13)
    path.cubicTo(12.8, 13, 12.8, 8, 8.8, 8)
    pen = QPen(painter.pen())
    pen.setWidthF(2.1)
    painter.setPen(pen)
    painter.drawPath(path)


def _quote(painter: QPainter) -> None:
    _lines(((3, 3), (3, 13)), width=2)(painter)
    _lines(((6.5, 5), (13.5, 5)), ((6.5, 8), (13.5, 8)), ((6.5, 11), (11, 11)))(painter)


def _bullets(painter: QPainter) -> None:
    _lines(((6.5, 4), (13.5, 4)), ((6.5, 8), (13.5, 8)), ((6.5, 12), (13.5, 12)))(painter)
    painter.setBrush(painter.pen().color())
    for y in (4, 8, 12):
        painter.drawEllipse(QPointF(3, y), 0.5, 0.5)


def _link(painter: QPainter) -> None:
    painter.translate(8, 8)
    painter.rotate(-45)
    painter.drawRoundedRect(QRectF(-7, -2.3, 7.5, 4.6), 2.3, 2.3)
    painter.drawRoundedRect(QRectF(-0.5, -2.3, 7.5, 4.6), 2.3, 2.3)


def _preview(painter: QPainter) -> None:
    eye = QPainterPath(QPointF(1.5, 8))
    eye.quadTo(8, 0.8, 14.5, 8)
    eye.quadTo(8, 15.2, 1.5, 8)
    painter.drawPath(eye)
    painter.drawEllipse(QPointF(8, 8), 1.9, 1.9)


def _row(painter: QPainter) -> None:
    painter.drawRect(QRectF(1.8, 4.5, 5.4, 7))
    painter.drawRect(QRectF(8.8, 4.5, 5.4, 7))


def _mirrored(draw: Callable[[QPainter], None]) -> Callable[[QPainter], None]:
    def mirrored(painter: QPainter) -> None:
        painter.translate(16, 0)
        painter.scale(-1, 1)
        draw(painter)

    return mirrored


def _numbers(lines_at: float, digits_at: float) -> Callable[[QPainter], None]:
    """Three lines, and digits beside the first and the last: they are no pictures to be mirrored."""
    lines = [((lines_at, y), (lines_at + 7, y)) for y in (4, 8, 12)]
    one = ((0.2, 3.2), (1.2, 2.5), (1.2, 6))
    two = ((0, 9.6), (2.2, 9.6), (0.2, 13), (2.4, 13))
    digits = [tuple((x + digits_at, y) for x, y in digit) for digit in (one, two)]
    return _lines(*lines, *digits, width=1.2)


WRITING_GLYPHS: dict[str, Callable[[QPainter], None]] = {
    "bold": _bold,
    "italic": _lines(((7, 3), (12, 3)), ((9.5, 3), (6.5, 13)), ((4, 13), (9, 13))),
    "heading": _lines(((4, 3), (4, 13)), ((12, 3), (12, 13)), ((4, 8), (12, 8)), width=1.8),
    "bullets": _bullets,
    "bullets-rtl": _mirrored(_bullets),
    "numbers": _numbers(6.5, 1.8),
    "numbers-rtl": _numbers(2.5, 11.8),
    "quote-rtl": _mirrored(_quote),
    "quote": _quote,
    "link": _link,
    "preview": _preview,
    "folded": _lines(((3, 5.5), (8, 10.5), (13, 5.5))),
    "unfolded": _lines(((3, 10.5), (8, 5.5), (13, 10.5))),
    "words": _lines(((2, 5), (14, 5)), ((5, 9), (11, 9)), ((5, 12), (11, 12))),
    "clause": _lines(((2, 3), (14, 3)), ((2, 6.3), (14, 6.3)), ((2, 9.7), (14, 9.7)), ((2, 13), (9, 13))),
    "row": _row,
    "licence": _lines(
        ((3.5, 1.8), (9.5, 1.8), (12.5, 4.8), (12.5, 14.2), (3.5, 14.2), (3.5, 1.8)),
        ((9.5, 1.8), (9.5, 4.8), (12.5, 4.8)),
    ),
    "template": _lines(
        ((2.5, 2.5), (13.5, 2.5), (13.5, 13.5), (2.5, 13.5), (2.5, 2.5)), ((5, 6), (11, 6)), ((5, 9.5), (9, 9.5))
    ),
}
