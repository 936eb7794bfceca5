"""What all notices have in common: a place above the text, a sign, a button that closes them as Escape does."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPixmap, Qt
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from glossator.ui.icons import icon, pixmap
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme


class Bar(Retranslating, QFrame):
    """A notice; hidden while there is nothing to say."""

    retold = Signal()
    """The language has changed: what is said must be said in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        self.setProperty("role", "bar")
        self._name_close()
        self.hide()

    @property
    def words(self) -> str:
        """All that is being said; empty where there is no notice."""
        return "" if self.isHidden() else self.accessibleName()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._close.setIcon(icon("close", theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the notice."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self._name_close()
        self.retold.emit()

    def _announce(self) -> None:
        """Come into sight, and have a screen reader say it."""
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _sign(self, *, is_error: bool) -> QPixmap:
        name, token = ("warning", "error") if is_error else ("information", "accent")
        return pixmap(name, self._theme.colour(token))

    def _name_close(self) -> None:
        self._close.setToolTip(self.tr("Close this notice"))
        self._close.setAccessibleName(self.tr("Close this notice"))
