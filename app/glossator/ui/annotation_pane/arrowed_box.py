"""A box of choices that keeps its arrow under a style sheet."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyle, QWidget

from glossator.ui.annotation_pane.glyphs import paint_glyph
from glossator.ui.calm_box import CalmBox
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme

_ARROW, _ARROW_EDGE = 12, 8


class ArrowedBox(Retranslating, CalmBox):
    """Draws the arrow that the style sheet takes from it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = self.palette().color(QPalette.ColorRole.Text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel, which goes on to the pane

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._ink = theme.colour("text")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow over the box."""
        super().paintEvent(event)
        arrow = QRect(self.width() - _ARROW - _ARROW_EDGE, (self.height() - _ARROW) // 2, _ARROW, _ARROW)
        painter = QPainter(self)
        paint_glyph(
            painter, QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), arrow)), "choices", self._ink
        )
        painter.end()
