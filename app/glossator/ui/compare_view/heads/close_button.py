"""The button in a column's head that closes the column."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from glossator.ui.compare_view.heads.rooms import BUTTON, SIGN
from glossator.ui.icons import pixmap
from glossator.ui.theme import Theme

_RADIUS = 6


class CloseButton(QAbstractButton):
    """A cross on no ground of its own until the pointer or the keyboard is on it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(BUTTON, BUTTON)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cross, what is under it, and a ring for the keyboard."""
        painter, colour = QPainter(self), self._theme.colour
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        square = QStyle.alignedRect(self.layoutDirection(), Qt.AlignmentFlag.AlignCenter, self.sizeHint(), self.rect())
        painter.setPen(QPen(colour("focus"), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
        under = colour("selection" if self.isDown() else "hatch")
        painter.setBrush(under if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        edge = (BUTTON - SIGN) // 2
        painter.drawPixmap(square.adjusted(edge, edge, -edge, -edge), pixmap("close", colour("text")))
        painter.end()
