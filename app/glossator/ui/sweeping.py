"""Python's garbage is collected where and when it hurts nobody: on the interface's thread, between its events.

Left to itself, Python would go through every object that there is (a tenth of a second with a long comparison) in the
middle of anything, be it painting, and on any thread, where it may destroy what belongs to Qt.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_INTERVAL_MS = 1000
_MANY = 5_000
"""So many new objects are worth a look."""
_OFTEN = 20
"""After so many looks at what is new, what was new then is looked at again."""


class Sweeping(QObject):
    """Looks at new objects now and then, and at all of them when the reader turns to another program."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self.sweep)
        application.applicationStateChanged.connect(self._sweep_all)

    def begin(self) -> None:
        """Keep Python from collecting by itself."""
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

    def sweep(self) -> None:
        """Collect what is garbage among new objects, if they are many."""
        new, looks, _ = gc.get_count()
        if new >= _MANY:
            gc.collect(1 if looks >= _OFTEN else 0)

    def _sweep_all(self, state: Qt.ApplicationState) -> None:
        if self._timer.isActive() and state != Qt.ApplicationState.ApplicationActive:
            gc.collect()
