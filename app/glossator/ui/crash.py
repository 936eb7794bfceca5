"""What happens when the program itself is at fault: the details go to the log, one message to the reader."""

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

_log = logging.getLogger(__name__)


class CrashReporter:
    """An excepthook that keeps the window alive and says so once at a time."""

    def __init__(self) -> None:
        self._message: QMessageBox | None = None

    def install(self) -> None:
        """Report what nobody caught, from now on."""
        sys.excepthook = self.report

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log the error with its trace, and show a message where none is open."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        _log.critical("An error that nobody caught", exc_info=(kind, error, trace))
        if self._message is None:
            self._show(f"{kind.__name__}: {error}")

    def _show(self, details: str) -> None:
        box = QMessageBox(QApplication.activeWindow())
        box.setIcon(QMessageBox.Icon.Critical)
        box.setText(QCoreApplication.translate("Crash", "Something went wrong inside Glossator."))
        box.setInformativeText(
            QCoreApplication.translate("Crash", "Your review is still open: save it, then start the program again.")
        )
        box.setDetailedText(details)
        box.finished.connect(self._forget)
        self._message = box
        box.open()

    def _forget(self) -> None:
        if self._message:
            self._message.deleteLater()
            self._message = None
