"""The main window: on the screen at once, and filled when it is there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from glossator.ui.preferences import Preferences

if TYPE_CHECKING:  # what fills the window takes longer to load than the bare window to appear
    from glossator.core.library.library import Library
    from glossator.ui.content import Content

FIRST_SIZE = (1360, 860)
"""Width and height of the window until the reader gives it others."""
FIRST_CODE_OF_SIGNALS = 128
"""What shells add to the number of the signal that ended a program to make its exit code."""
_SMALLEST = (760, 480)
_PATIENCE_MS = 1000
"""How long to wait for the window to be painted; one that starts minimised never is."""


class MainWindow(QMainWindow):
    """The window on one review; bare until `fill` is called."""

    appeared = Signal()
    """The bare window is on the screen, or should have been for a while; emitted once."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._content: Content | None = None
        self._has_appeared = False
        self.setMinimumSize(*_SMALLEST)
        if not self.restoreGeometry(preferences.settings.layout("window")):
            self.resize(*FIRST_SIZE)

    @property
    def is_filled(self) -> bool:
        """Whether there is any content yet."""
        return self._content is not None

    @property
    def content(self) -> "Content":
        """What the window holds; it must have been filled."""
        if self._content is None:
            raise RuntimeError("the window is not filled yet")
        return self._content

    def fill(self, library: "Library") -> "Content":
        """Make the parts of the window."""
        from glossator.ui.content import Content

        self._content = Content(self, self._preferences, library)
        return self._content

    def showEvent(self, event: QShowEvent) -> None:
        """Wait for the reader to see the window, but not for ever."""
        super().showEvent(event)
        QTimer.singleShot(_PATIENCE_MS, self, self._appear)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell that the reader sees the window."""
        super().paintEvent(event)
        if not self._has_appeared:
            QTimer.singleShot(0, self, self._appear)

    def _appear(self) -> None:
        if not self._has_appeared:
            self._has_appeared = True
            self.appeared.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when nothing is lost by it."""
        if self._content and not self._content.may_close():
            event.ignore()
            return
        self._preferences.settings.keep_layout("window", self.saveGeometry())
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface; follow the reader who turns to the window or away from it."""
        super().changeEvent(event)
        if self._content and event.type() == QEvent.Type.LanguageChange:
            self._content.retranslate()
        elif self._content and event.type() == QEvent.Type.ActivationChange:
            self._content.safety.follow_activation(is_active=self.isActiveWindow())

    def prepare_to_end(self) -> None:
        """The session ends: keep what is unsaved for the next start."""
        if self._content:
            self._content.safety.prepare_to_end()

    def end(self, number: int) -> None:
        """The signal of this number ends the program; the reader is asked only where nothing could be kept."""
        self.prepare_to_end()
        if self.close():
            QCoreApplication.exit(FIRST_CODE_OF_SIGNALS + number)
