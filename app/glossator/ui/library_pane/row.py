"""Where the parts of a licence's row lie in the library pane."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from glossator.ui.check_list import slice_off

PADDING, GAP = 6, 6
_BOX, _SIGN = 30, 18
_SMALL = 0.88


@dataclass(frozen=True, slots=True)
class RowPlaces:
    """The parts of one row, each from its top to its bottom, mirrored where the interface is."""

    box: QRect
    """Where a click checks the licence."""
    name: QRect
    about: QRect
    """Where a click tells about the licence."""
    below: QRect
    """The second line."""


def row_places(rect: QRect, font: QFont, direction: Qt.LayoutDirection) -> RowPlaces:
    """The parts of the row that takes up `rect`."""
    box, rest = slice_off(rect, _BOX, direction)
    inner = rest.adjusted(0, PADDING, 0, -PADDING)
    first = QFontMetrics(font).height()
    line = QRect(inner.left(), inner.top(), inner.width(), first)
    about, name = slice_off(line, _SIGN + GAP, direction, at_end=True)
    below = slice_off(inner.adjusted(0, first + 1, 0, 0), GAP, direction, at_end=True)[1]
    return RowPlaces(box, name, about, below)


def row_height(font: QFont) -> int:
    """The height of a row with two lines."""
    return QFontMetrics(font).height() + badge_height(font) + 2 + 2 * PADDING


def badge_height(font: QFont) -> int:
    """The height of a badge, which the second line follows."""
    return QFontMetrics(small(font)).height() + 1


def small(font: QFont) -> QFont:
    """The font of what is secondary."""
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * _SMALL)
    return smaller
