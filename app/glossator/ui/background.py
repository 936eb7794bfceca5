"""Work that would hold the window up, done beside it."""

import sys
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from glossator.core.errors import GlossatorError

Result = TypeVar("Result")


class _Outcome(QObject):
    """Carries what an operation came to from its thread to the window's."""

    arrived = Signal(object, object)


class _Delivery(QObject, Generic[Result]):
    """Stands on the window's side; it goes with its owner, and what arrives after that is dropped."""

    def __init__(
        self,
        owner: QObject,
        on_success: Callable[[Result], None],
        on_failure: Callable[[GlossatorError], None],
        on_end: Callable[[], None],
    ) -> None:
        super().__init__(owner)
        self._on_success = on_success
        self._on_failure = on_failure
        self._on_end = on_end
        self.outcome = _Outcome()
        self.outcome.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object)
    def _deliver(self, result: Result, error: BaseException | None) -> None:
        self.deleteLater()
        self._on_end()
        if error is None:
            self._on_success(result)
        elif isinstance(error, GlossatorError):
            self._on_failure(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)


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
    outcome = _Delivery(owner, on_success, on_failure, on_end).outcome

    def work() -> None:
        try:
            result = operation()
        except BaseException as error:  # nothing may be lost in a thread that nobody watches
            outcome.arrived.emit(None, error)
        else:
            outcome.arrived.emit(result, None)

    QThreadPool.globalInstance().start(work)
