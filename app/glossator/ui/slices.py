"""Long work on the interface's own thread, done a few milliseconds at a time so that nobody waits for it."""

from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

_SLICE_MS = 5


class Slices(QObject):
    """Goes through one iterator, each step of which should take no more than some milliseconds, between events."""

    done = Signal()
    """The work has come to its end."""

    def __init__(self, parent: QObject, slice_ms: int = _SLICE_MS) -> None:
        super().__init__(parent)
        self._slice_ms = slice_ms
        self._steps: Iterator[object] | None = None
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(self.go_on)

    @property
    def is_at_work(self) -> bool:
        """Whether something is left to be done."""
        return self._steps is not None

    def begin(self, steps: Iterator[object]) -> None:
        """Do this, and nothing that was begun before, once there are no events."""
        self._steps = steps
        self._later.start()

    def stop(self) -> None:
        """Leave undone what is left."""
        self._steps = None
        self._later.stop()

    def go_on(self) -> None:
        """Work for one slice of time now."""
        clock = QElapsedTimer()
        clock.start()
        while self._step():
            if clock.elapsed() >= self._slice_ms:
                return

    def finish(self) -> None:
        """Do now what is left."""
        while self._step():
            pass

    def _step(self) -> bool:
        """Take one step; whether there may be another."""
        steps = self._steps
        if steps is None:
            return False
        if next(steps, self) is not self:
            return self._steps is steps  # a step may call the work off
        self.stop()
        self.done.emit()
        return False
