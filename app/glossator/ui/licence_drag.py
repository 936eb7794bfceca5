"""A licence on its way from the library to the comparison, dragged by the pointer."""

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from glossator.core.text.direction import isolate
from glossator.ui.eliding import elided
from glossator.ui.theme import Theme

MIME_TYPE = "application/x-glossator-licence"
"""Data of this type are a licence's reference in UTF-8."""

_PADDING, _WIDEST = 10, 260


def mime_of(reference: str) -> QMimeData:
    """What is dragged for the licence with this reference."""
    data = QMimeData()
    data.setData(MIME_TYPE, QByteArray(reference.encode()))
    return data


def reference_in(data: QMimeData) -> str:
    """The reference of the licence that is being dragged; empty where it is something else."""
    return bytes(data.data(MIME_TYPE).data()).decode(errors="replace")


def drag(reference: str, name: str, theme: Theme, source: QWidget) -> None:
    """Have the reader drag the licence called `name` from `source`, until she lets it go."""
    dragged = QDrag(source)
    dragged.setMimeData(mime_of(reference))
    dragged.setPixmap(_plate(name, theme, source))
    dragged.setHotSpot(QPoint(-_PADDING, -_PADDING))
    dragged.exec(Qt.DropAction.CopyAction)


def _plate(name: str, theme: Theme, source: QWidget) -> QPixmap:
    """The name on a plate, which follows the pointer."""
    metrics = QFontMetrics(source.font())
    words = elided(isolate(name), metrics, _WIDEST)
    rect = QRect(0, 0, metrics.horizontalAdvance(words) + 2 * _PADDING, metrics.height() + _PADDING)
    ratio = source.devicePixelRatioF()
    plate = QPixmap(rect.size() * ratio)
    plate.setDevicePixelRatio(ratio)
    plate.fill(Qt.GlobalColor.transparent)
    painter = QPainter(plate)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(source.font())
    painter.setPen(QPen(theme.colour("accent"), 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), 6, 6)
    painter.setPen(theme.colour("text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return plate
