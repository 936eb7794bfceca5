"""What the window is busy with."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from glossator.core.errors import GlossatorError
from glossator.ui.background import run_in_background

Result = TypeVar("Result")


class Work(QObject):
    """Runs operations beside the window and tells whether any is under way."""

    busy_changed = Signal(bool)
    failed = Signal(object)
    """What a reader must be told (a GlossatorError)."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._under_way = 0
        self._latest = 0
        self._is_in_place = False

    @property
    def is_busy(self) -> bool:
        """Whether any operation is under way."""
        return self._under_way > 0

    def run(
        self,
        operation: Callable[[], Result],
        on_success: Callable[[Result], None],
        on_failure: Callable[[GlossatorError], None] | None = None,
    ) -> None:
        """Hand the result of `operation` to `on_success`; a failure goes to `on_failure`, without one it is emitted."""
        self._run(operation, on_success, on_failure or self.failed.emit)

    def run_latest(self, operation: Callable[[], Result], on_success: Callable[[Result], None]) -> None:
        """As `run`, but what was asked for in this way before is dropped: the reader has changed her mind."""
        self._latest += 1
        ticket = self._latest

        def succeed(result: Result) -> None:
            if ticket == self._latest:
                on_success(result)

        def fail(error: GlossatorError) -> None:
            if ticket == self._latest:
                self.failed.emit(error)

        self._run(operation, succeed, fail)

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Within this block operations end before `run` returns, for where a thread would only cost time."""
        self._is_in_place = True
        try:
            yield
        finally:
            self._is_in_place = False

    def _run(
        self,
        operation: Callable[[], Result],
        on_success: Callable[[Result], None],
        on_failure: Callable[[GlossatorError], None],
    ) -> None:
        if self._is_in_place:
            _run_in_place(operation, on_success, on_failure)
            return
        self._count(1)
        run_in_background(self, operation, on_success, on_failure, on_end=lambda: self._count(-1))

    def _count(self, step: int) -> None:
        was_busy = self.is_busy
        self._under_way += step
        if was_busy != self.is_busy:
            self.busy_changed.emit(self.is_busy)


def _run_in_place(
    operation: Callable[[], Result], on_success: Callable[[Result], None], on_failure: Callable[[GlossatorError], None]
) -> None:
    try:
        result = operation()
    except GlossatorError as error:
        on_failure(error)
    else:
        on_success(result)
