"""Short news of the window: seen for a while, and heard by those who listen."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMainWindow

from glossator.core.text.direction import strip_isolates

_SEEN_MS = 8000


def say(window: QMainWindow, words: str) -> None:
    """Say `words` in the status bar for a while, and to those who listen."""
    window.statusBar().showMessage(words, _SEEN_MS)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, strip_isolates(words)))


def unsay(window: QMainWindow, words: str) -> None:
    """Take back `words`, which are no longer true, where the status bar still says them."""
    if words and window.statusBar().currentMessage() == words:
        window.statusBar().clearMessage()
