"""A label of one line that gives way: cut with an ellipsis where it has no room, whole in its tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from glossator.core.text.direction import strip_isolates
from glossator.ui.eliding import elided


class ElidedLabel(QLabel):
    """`role` is what the style sheet knows it by."""

    def __init__(self, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_words(self, words: str, tip: str = "") -> None:
        """Show `words`; `tip` says more than they do."""
        self.setText(words)
        self.setToolTip(tip or words)
        self.setAccessibleName(strip_isolates(words))

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the words as there is room for."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        words = elided(self.text(), self.fontMetrics(), self.width())
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), flags, words)
        painter.end()
