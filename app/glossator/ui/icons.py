"""The tool bar's line drawings in `resources/icons/`, in the theme's colours and the reader's direction."""

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QImageReader, QPainter, QPixmap, QPixmapCache

from glossator.core.assets import resource
from glossator.ui.theme import Theme

DIRECTED = frozenset({"undo", "redo", "side-pane", "notes-pane"})
"""Drawings that show a way or a side, and are mirrored where the interface is."""

_SIDE = 20
_SHARPNESS = 3
_FADED = 0.3


def icon(name: str, theme: Theme, *, mirrored: bool = False) -> QIcon:
    """The drawing `name`; `mirrored` says that the interface runs right to left."""
    colour, flipped = theme.colour("text"), mirrored and name in DIRECTED
    drawn = QIcon(_draw(name, colour, flipped))
    drawn.addPixmap(_draw(name, colour, flipped, faded=True), QIcon.Mode.Disabled)
    return drawn


def pixmap(name: str, colour: QColor) -> QPixmap:
    """The drawing `name` in one colour, 20 by 20 device-independent pixels."""
    return _draw(name, colour, flipped=False)


def _faded(drawing: QPixmap) -> QPixmap:
    faded = QPixmap(drawing.size())
    faded.setDevicePixelRatio(drawing.devicePixelRatio())
    faded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faded)
    painter.setOpacity(_FADED)
    painter.drawPixmap(0, 0, drawing)
    painter.end()
    return faded


def _draw(name: str, colour: QColor, flipped: bool, *, faded: bool = False) -> QPixmap:
    """The same drawing is asked for by many buttons, and by some whenever they are painted."""
    key = f"glossator/{name}/{colour.name()}/{flipped}/{faded}"
    drawing = QPixmap()
    if not QPixmapCache.find(key, drawing):
        drawing = _faded(_draw(name, colour, flipped)) if faded else _read(name, colour, flipped)
        QPixmapCache.insert(key, drawing)
    return drawing


def _read(name: str, colour: QColor, flipped: bool) -> QPixmap:
    svg = resource("icons", f"{name}.svg").read_bytes().replace(b"currentColor", colour.name().encode())
    buffer = QBuffer()
    buffer.setData(QByteArray(svg))
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(_SIDE, _SIDE) * _SHARPNESS)
    image: QImage = reader.read()
    drawing = QPixmap.fromImage(image.flipped(Qt.Orientation.Horizontal) if flipped else image)
    drawing.setDevicePixelRatio(_SHARPNESS)
    return drawing
