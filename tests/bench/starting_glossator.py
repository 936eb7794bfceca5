"""A process that opens the default comparison and leaves when its clauses are painted."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from glossator.core.library.library import Library
from glossator.ui.app import make_application
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences


class _LeaveAtFirstClauses(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and _shows_clauses(watched):
            QTimer.singleShot(0, QApplication.quit)
        return False


def _shows_clauses(painted: QWidget) -> bool:
    return bool(window.workspace.state.comparison.rows) and window.parts.view.isAncestorOf(painted)


application = make_application()
window = MainWindow(Preferences(application), Library.standard())
leaving = _LeaveAtFirstClauses()
application.installEventFilter(leaving)
window.show()
window.open(())
application.exec()
