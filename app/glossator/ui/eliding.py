"""Cuts words that have no room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


def elided(words: str, metrics: QFontMetrics, width: int) -> str:
    """`words`, cut at their end with an ellipsis where they are wider than `width` pixels.

    Qt adds up the pieces of a text whose letters come from several fonts, and may cut too little by a few pixels; the
    first letter of a Latin name in an Arabic row would be clipped.
    """
    if metrics.horizontalAdvance(words) <= width:
        return words
    for room in range(width, 0, -1):
        fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        if metrics.horizontalAdvance(fitting) <= width:
            return fitting
    return ""
