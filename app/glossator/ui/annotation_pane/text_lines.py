"""A few lines of a card: wrapped, in a direction of their own, cut with an ellipsis behind the last."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from glossator.core.text.direction import Direction
from glossator.core.text.utf16 import Utf16Map
from glossator.ui.annotation_pane.directions import QT_DIRECTIONS


class TextLines:
    """`text` in at most `most` lines of `width` pixels; `height` is what they take."""

    def __init__(self, text: str, font: QFont, width: float, direction: Direction, most: int) -> None:
        self.height = 0.0
        self._layout = QTextLayout(text, font)
        # A bare layout, unlike a document, does not turn the alignment round with the direction.
        option = QTextOption(Qt.AlignmentFlag.AlignRight if direction is Direction.RTL else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(QT_DIRECTIONS[direction])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        starts = self._break(width)
        if len(starts) > most:
            kept = Utf16Map(text).to_code_points(starts[most - 1])
            rest = QFontMetricsF(font).elidedText(text[kept:], Qt.TextElideMode.ElideRight, width)
            self._layout.setText(text[:kept] + rest)
            self._break(width)

    def draw(self, painter: QPainter, top_left: QPointF, colour: QColor) -> None:
        """Paint the lines below `top_left`."""
        painter.setPen(colour)
        self._layout.draw(painter, top_left)

    def _break(self, width: float) -> list[int]:
        """Where each line begins, in UTF-16 units."""
        starts = []
        self.height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
            starts.append(line.textStart())
        self._layout.endLayout()
        return starts
