"""A process that opens the default comparison and leaves when its clauses are painted."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from glossator.core.library.library import Library
from glossator.ui.app import make_application
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences


class _LeaveAtFirstClauses(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        has_clauses = bool(window.workspace.state.comparison.rows)
        if event.type() == QEvent.Type.Paint and has_clauses and window.parts.view.isAncestorOf(watched):
            QTimer.singleShot(0, QApplication.quit)
        return False


application = make_application()
window = MainWindow(Preferences(application), Library.standard())
leaving = _LeaveAtFirstClauses()
application.installEventFilter(leaving)
window.show()
window.open(())
application.exec()
