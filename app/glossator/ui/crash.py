"""What happens when the program itself is at fault: a report is kept, and the reader is told once at a time."""

import logging
import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:  # most readers never see it
    from glossator.ui.dialogs.crash import CrashDialog

_log = logging.getLogger(__name__)


class CrashReporter:
    """An excepthook that keeps the window alive."""

    def __init__(self) -> None:
        self._dialog: CrashDialog | None = None

    def install(self) -> None:
        """Report what nobody caught, from now on."""
        sys.excepthook = self.report

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log the error with its trace, and show it where none is being shown."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        _log.critical("An error that nobody caught", exc_info=(kind, error, trace))
        from glossator.core.safety.crash_log import CrashLog, crash_report

        report, kept = crash_report(kind, error, trace), CrashLog.standard()
        is_kept = kept.add(report)
        if self._dialog is None:
            from glossator.ui.dialogs.crash import CrashDialog

            self._dialog = CrashDialog(report, kept.path if is_kept else None, QApplication.activeWindow())
            self._dialog.finished.connect(self._forget)
            self._dialog.open()

    def _forget(self) -> None:
        if self._dialog:
            self._dialog.deleteLater()
            self._dialog = None
