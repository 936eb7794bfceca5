"""A process that shows an empty window and leaves at its first paint: the floor of every start."""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class _LeaveAtFirstPaint(QObject):
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, QApplication.quit)
        return False


application = QApplication(sys.argv)
leaving = _LeaveAtFirstPaint()
application.installEventFilter(leaving)
window = QMainWindow()
window.resize(1360, 860)
window.show()
application.exec()
