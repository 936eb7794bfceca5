"""The program is told to end by the system: by a signal, or because the session ends."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class Ending(QObject):
    """Brings signals into the event loop: Qt's own loop gives Python no turn to handle them."""

    told = Signal(int)
    """A signal of this number has come."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def begin(self) -> None:
        """Listen from now on."""
        signal.set_wakeup_fd(self._writer.fileno())
        self._before = {number: signal.signal(number, _leave_to_the_loop) for number in _SIGNALS}

    def end(self) -> None:
        """Listen no more."""
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def _read(self) -> None:
        for number in self._reader.recv(16):
            self.told.emit(number)


def _leave_to_the_loop(_number: int, _frame: FrameType | None) -> None:
    """Python must have a handler, or it would end the process itself."""
