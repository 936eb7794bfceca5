"""A process that opens the default comparison and leaves at the first paint of the `window`, or of its `clauses`."""

import os
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from glossator.ui.app import make_application, show_window
from glossator.ui.main_window import MainWindow
from glossator.ui.sweeping import Sweeping


class _LeaveAtPaint(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and _is_awaited(watched):
            os._exit(0)  # what closing costs is not measured
        return False


def _is_awaited(painted: QWidget) -> bool:
    window = painted.window()
    if sys.argv[1] == "window" or not isinstance(window, MainWindow):
        return isinstance(window, MainWindow)
    content = window.content if window.is_filled else None
    return (
        content is not None
        and content.parts.view.isAncestorOf(painted)
        and bool(content.workspace.state.comparison.rows)
    )


application = make_application()
leaving = _LeaveAtPaint()
application.installEventFilter(leaving)
Sweeping(application).begin()
window = show_window(application, ())
application.exec()
