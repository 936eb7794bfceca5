"""What the window is busy with."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

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

    @property
    def is_busy(self) -> bool:
        """Whether any operation is under way."""
        return self._under_way > 0

    def run(self, operation: Callable[[], Result], on_success: Callable[[Result], None]) -> None:
        """Hand the result of `operation` to `on_success`; a failure is emitted."""
        self._count(1)
        run_in_background(self, operation, on_success, self.failed.emit, on_end=lambda: self._count(-1))

    def run_latest(self, operation: Callable[[], Result], on_success: Callable[[Result], None]) -> None:
        """As `run`, but what was asked for in this way before is dropped: the reader has changed her mind."""
        self._latest += 1
        ticket = self._latest

        def succeed(result: Result) -> None:
            if ticket == self._latest:
                on_success(result)

        self.run(operation, succeed)

    def _count(self, step: int) -> None:
        was_busy = self.is_busy
        self._under_way += step
        if was_busy != self.is_busy:
            self.busy_changed.emit(self.is_busy)
