"""Work that would hold the window up, done beside it."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from glossator.core.errors import GlossatorError

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Errand:
    """What is to happen in the window's thread when an operation has ended."""

    owner: QObject
    on_success: Callable[[Any], None]
    on_failure: Callable[[GlossatorError], None]
    on_end: Callable[[], None]

    def finish(self, result: object, error: BaseException | None) -> None:
        if not isValid(self.owner):
            return
        self.on_end()
        if error is None:
            self.on_success(result)
        elif isinstance(error, GlossatorError):
            self.on_failure(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)


class _Courier(QObject):
    """Carries what operations come to from their threads to the window's.

    There is one for the application's whole life, and threads hold nothing else of the window's: an object of Qt
    that a thread is the last to let go of dies in that thread, and takes the program with it.
    """

    arrived = Signal(int, object, object)

    def __init__(self, application: QCoreApplication | None) -> None:
        super().__init__(application)
        self._tickets = count()
        self._errands: dict[int, _Errand] = {}
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def send(self, operation: Callable[[], object], errand: _Errand) -> None:
        ticket = next(self._tickets)
        self._errands[ticket] = errand
        waiting = [operation]

        def work() -> None:
            operation = waiting.pop()
            result, error = None, None
            try:
                result = operation()
            except BaseException as caught:  # nothing may be lost in a thread that nobody watches
                error = caught
            del operation
            self.arrived.emit(ticket, result, error)

        QThreadPool.globalInstance().start(work)

    @Slot(int, object, object)
    def _deliver(self, ticket: int, result: object, error: BaseException | None) -> None:
        self._errands.pop(ticket).finish(result, error)


def run_in_background(
    owner: QObject,
    operation: Callable[[], Result],
    on_success: Callable[[Result], None],
    on_failure: Callable[[GlossatorError], None],
    on_end: Callable[[], None] = lambda: None,
) -> None:
    """Run `operation` in a thread, then hand its result, or its GlossatorError, to the window's thread.

    `operation` must not touch widgets. `on_end` is called first, whatever came of it. No function is called
    once `owner` is destroyed. An error of any other kind goes to `sys.excepthook`, as in the window's thread.
    """
    _courier().send(operation, _Errand(owner, on_success, on_failure, on_end))


def _courier() -> _Courier:
    application = QCoreApplication.instance()
    employed = application.findChild(_Courier) if application else None
    return employed or _Courier(application)
