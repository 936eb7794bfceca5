"""How long the interface's thread goes without coming back to its events, told by what was being done."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest

_REST_MS = 700
"""How long to look on after each step: what it left for later must not keep anybody waiting either."""


class Watchdog(QObject):
    """Notes the longest turn of the event loop in each step.

    It counts how long the thread is busy: what other programs take of a shared machine is not ours.
    """

    def __init__(self) -> None:
        super().__init__()
        self._longest = 0.0
        self._last = time.thread_time()
        self._beats = QTimer(self, interval=0)
        self._beats.timeout.connect(self._beat)
        self.turns: dict[str, float] = {}
        """The longest turn of each step so far, in seconds."""

    def watch(self, step: str, act: Callable[[], object]) -> None:
        """Do `act` in a turn of the event loop, and look on until what it began has come to rest."""
        self._longest, self._last = 0.0, time.thread_time()
        self._beats.start()
        QTimer.singleShot(0, self, lambda: act())
        QTest.qWait(_REST_MS)
        self._beats.stop()
        self.turns[step] = max(self._longest, self.turns.get(step, 0.0))

    def _beat(self) -> None:
        now = time.thread_time()
        self._longest = max(self._longest, now - self._last)
        self._last = now
