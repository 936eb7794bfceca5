"""The sign in a column's head that the text is the very one that was recorded, or that it is not."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from glossator.ui.icons import pixmap
from glossator.ui.theme import Theme

_SIDE = 16


class VerifiedSign(QWidget):
    """A tick, or a warning; nothing until the text's file has been hashed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_intact = True
        self.setFixedSize(QSize(_SIDE, _SIDE))
        self.setVisible(False)

    def show_outcome(self, is_intact: bool) -> None:
        """Say whether the file is still the recorded one."""
        self._is_intact = is_intact
        self._name()
        self.setVisible(True)
        self.update()

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        name, token = ("verified", "text-muted") if self._is_intact else ("warning", "error")
        painter.drawPixmap(self.rect(), pixmap(name, self._theme.colour(token)))
        painter.end()

    def _name(self) -> None:
        intact = self.tr("The text is unchanged: its SHA-256 is the recorded one")
        changed = self.tr("The text on the disk is not the recorded one: its SHA-256 differs. Restore it from a copy.")
        self.setToolTip(intact if self._is_intact else changed)
        self.setAccessibleName(self.toolTip())
