"""The application of Qt, with what systems tell it of files."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Hears of files that are opened in the file manager where these do not come as arguments: on macOS."""

    file_wanted = Signal(str)
    """The reader opened the file at this path while somebody listened."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._waiting: list[str] | None = []

    def event(self, event: QEvent) -> bool:
        """Take the file that an event names; the first come before there is a window to show them."""
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return super().event(event)
        if self._waiting is None:
            self.file_wanted.emit(event.file())
        else:
            self._waiting.append(event.file())
        return True

    def files_so_far(self) -> tuple[str, ...]:
        """What was opened before there was a window; what comes from now on is told by `file_wanted`."""
        waiting, self._waiting = self._waiting or [], None
        return tuple(waiting)
