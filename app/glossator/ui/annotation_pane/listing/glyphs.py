"""The pictures for listing notes, drawn on a grid of 16 by 16 in the pen of the painter."""

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPolygonF


def _reply(painter: QPainter) -> None:
    _line(painter, (6.5, 3), (2.5, 7), (6.5, 11))
    _line(painter, (2.5, 7), (9.5, 7), (13.5, 10), (13.5, 13))


def _filter(painter: QPainter) -> None:
    _line(painter, (2, 3), (14, 3), (9.6, 8.4), (9.6, 12), (6.4, 14), (6.4, 8.4), (2, 3))


def _sort(painter: QPainter) -> None:
    _line(painter, (4.5, 3), (4.5, 13))
    _line(painter, (2, 10.5), (4.5, 13), (7, 10.5))
    for y, end in ((4, 14), (8, 12.5), (12, 11)):
        _line(painter, (9, y), (end, y))


def _close(painter: QPainter) -> None:
    _line(painter, (4.5, 4.5), (11.5, 11.5))
    _line(painter, (11.5, 4.5), (4.5, 11.5))


def _line(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))


LISTING_GLYPHS: dict[str, Callable[[QPainter], None]] = {
    "reply": _reply,
    "filter": _filter,
    "sort": _sort,
    "close": _close,
}
