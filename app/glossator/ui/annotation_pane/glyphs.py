"""The pane's own small pictures, drawn on a grid of 16 by 16 in one colour, sharp at any size."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from glossator.core.notes.model import Severity, Status
from glossator.core.notes.placement import Hold
from glossator.ui.annotation_pane.listing.glyphs import LISTING_GLYPHS
from glossator.ui.annotation_pane.writing_glyphs import WRITING_GLYPHS

_GRID = 16
_RATIOS = (1, 2, 3)


def glyph_icon(name: str, colour: QColor) -> QIcon:
    """The picture `name` as an icon of 16 device-independent pixels."""
    icon = QIcon()
    for ratio in _RATIOS:
        pixmap = QPixmap(_GRID * ratio, _GRID * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_glyph(painter, QRectF(0, 0, _GRID, _GRID), name, colour)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def paint_glyph(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw the picture `name` into `rect`; raises KeyError where there is none of this name."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _GRID, rect.height() / _GRID)
    pen = QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _DRAWINGS[name](painter)
    painter.restore()


def _polyline(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))


def _polygon(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))


def _left_to_right(painter: QPainter) -> None:
    _polyline(painter, (2, 3), (14, 3))
    _polyline(painter, (2, 7), (9, 7))
    _polyline(painter, (2, 12), (13.5, 12))
    _polyline(painter, (11, 9.5), (13.5, 12), (11, 14.5))


def _right_to_left(painter: QPainter) -> None:
    painter.translate(_GRID, 0)
    painter.scale(-1, 1)
    _left_to_right(painter)


def _automatic(painter: QPainter) -> None:
    _polyline(painter, (2, 3), (14, 3))
    _polyline(painter, (4.5, 7), (11.5, 7))
    _polyline(painter, (2.5, 12), (13.5, 12))
    _polyline(painter, (11, 9.5), (13.5, 12), (11, 14.5))
    _polyline(painter, (5, 9.5), (2.5, 12), (5, 14.5))


def _pencil(painter: QPainter) -> None:
    _polygon(painter, (3, 13), (3.6, 9.9), (10.9, 2.6), (13.4, 5.1), (6.1, 12.4))
    _polyline(painter, (9, 4.5), (11.5, 7))


def _bin(painter: QPainter) -> None:
    _polyline(painter, (2.5, 4.5), (13.5, 4.5))
    _polyline(painter, (6, 4.5), (6, 2.5), (10, 2.5), (10, 4.5))
    _polyline(painter, (4, 4.5), (4.7, 13.5), (11.3, 13.5), (12, 4.5))
    _polyline(painter, (6.8, 7), (7, 11))
    _polyline(painter, (9.2, 7), (9, 11))


def _chevron(painter: QPainter) -> None:
    _polyline(painter, (3, 5.5), (8, 10.5), (13, 5.5))


def _dot(painter: QPainter, x: float, y: float) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(QPointF(x, y), 0.4, 0.4)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _information(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(8, 8), 6, 6)
    _dot(painter, 8, 5)
    _polyline(painter, (8, 7.5), (8, 11))


def _minor(painter: QPainter) -> None:
    _polygon(painter, (8, 1.5), (14.5, 8), (8, 14.5), (1.5, 8))
    _polyline(painter, (5.5, 8), (10.5, 8))


def _major(painter: QPainter) -> None:
    _polygon(painter, (8, 2), (14.7, 13.7), (1.3, 13.7))
    _polyline(painter, (8, 6.2), (8, 9.4))
    _dot(painter, 8, 11.6)


def _blocking(painter: QPainter) -> None:
    painter.setBrush(painter.pen().color())
    _polygon(
        painter, (5.3, 1.5), (10.7, 1.5), (14.5, 5.3), (14.5, 10.7), (10.7, 14.5), (5.3, 14.5), (1.5, 10.7), (1.5, 5.3)
    )
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.setPen(QPen(Qt.GlobalColor.black, 2))
    _polyline(painter, (5, 8), (11, 8))


def _open(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(8, 8), 5, 5)


def _accepted(painter: QPainter) -> None:
    _polyline(painter, (3, 8.5), (6.5, 12), (13, 4.5))


def _rejected(painter: QPainter) -> None:
    _polyline(painter, (4, 4), (12, 12))
    _polyline(painter, (12, 4), (4, 12))


def _resolved(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(8, 8), 6, 6)
    _polyline(painter, (5.2, 8.3), (7.3, 10.4), (11, 6))


def _orphaned(painter: QPainter) -> None:
    pen = painter.pen()
    pen.setDashPattern([1.5, 2])
    painter.setPen(pen)
    painter.drawRect(QRectF(2, 3, 12, 10))
    pen.setStyle(Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    _polyline(painter, (6, 6), (10, 10))
    _polyline(painter, (10, 6), (6, 10))


def _moved(painter: QPainter) -> None:
    _polyline(painter, (3, 3), (3, 9.5), (13, 9.5))
    _polyline(painter, (9.8, 6.3), (13, 9.5), (9.8, 12.7))


def _changed(painter: QPainter) -> None:
    _polyline(painter, (2.5, 5), (13.5, 5))
    _polyline(painter, (5.5, 2.5), (2.5, 5), (5.5, 7.5))
    _polyline(painter, (2.5, 11), (13.5, 11))
    _polyline(painter, (10.5, 8.5), (13.5, 11), (10.5, 13.5))


def _doubtful(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(8, 8), 6, 6)
    _polyline(painter, (6, 6.6), (6.4, 5.3), (8, 4.7), (9.6, 5.4), (9.8, 6.8), (8, 8.3), (8, 9.2))
    _dot(painter, 8, 11.4)


_DRAWINGS: dict[str, Callable[[QPainter], None]] = {
    "direction-ltr": _left_to_right,
    "direction-rtl": _right_to_left,
    "direction-auto": _automatic,
    "choices": _chevron,
    "edit": _pencil,
    "delete": _bin,
    Severity.INFORMATION: _information,
    Severity.MINOR: _minor,
    Severity.MAJOR: _major,
    Severity.BLOCKING: _blocking,
    Status.OPEN: _open,
    Status.ACCEPTED: _accepted,
    Status.REJECTED: _rejected,
    Status.RESOLVED: _resolved,
    Hold.MOVED: _moved,
    Hold.CHANGED: _changed,
    Hold.DOUBTFUL: _doubtful,
    Hold.ORPHANED: _orphaned,
    Hold.NOT_OPEN: _orphaned,
    **LISTING_GLYPHS,
    **WRITING_GLYPHS,
}
