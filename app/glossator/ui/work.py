"""What the window is busy with."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from glossator.core.errors import GlossatorError
from glossator.core.progress import CancelledError, Progress, Watch
from glossator.ui.background import run_in_background

Result = TypeVar("Result")


class _CalledOff:
    """What comes of work that nobody wants any more."""


class Work(QObject):
    """Runs operations beside the window and tells whether any is under way."""

    busy_changed = Signal(bool)
    failed = Signal(object)
    """What a reader must be told (a GlossatorError)."""
    called_off = Signal()
    """The reader called off what she waited for, and it has ended: everything is as it was."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._under_way = 0
        self._latest: Watch | None = None
        self._watches: list[Watch] = []
        self._is_in_place = False

    @property
    def is_busy(self) -> bool:
        """Whether any operation is under way."""
        return self._under_way > 0

    @property
    def watch(self) -> Watch | None:
        """How far the last operation is that was asked for and tells so; None where there is none."""
        return self._watches[-1] if self._watches else None

    def cancel(self) -> None:
        """Call off every operation that tells how far it is."""
        for watch in self._watches:
            watch.is_cancelled = True

    def run(
        self,
        operation: Callable[[], Result],
        on_success: Callable[[Result], None],
        on_failure: Callable[[GlossatorError], None] | None = None,
    ) -> None:
        """Hand the result of `operation` to `on_success`; a failure goes to `on_failure`, without one it is emitted."""
        self._run(operation, on_success, on_failure or self.failed.emit)

    def run_watched(self, operation: Callable[[Progress], Result], on_success: Callable[[Result], None]) -> None:
        """As `run`, for what takes so long that it tells how far it is, and that the reader may call off."""
        self._run_watched(Watch(), operation, on_success)

    def run_latest(self, operation: Callable[[Progress], Result], on_success: Callable[[Result], None]) -> None:
        """As `run_watched`, but what was asked for in this way before is dropped: the reader has changed her mind."""
        if self._latest in self._watches:
            self._latest.is_cancelled = True
            self._watches.remove(self._latest)
        self._latest = Watch()
        self._run_watched(self._latest, operation, on_success)

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Within this block operations end before `run` returns, for where a thread would only cost time."""
        self._is_in_place = True
        try:
            yield
        finally:
            self._is_in_place = False

    def _run_watched(
        self, watch: Watch, operation: Callable[[Progress], Result], on_success: Callable[[Result], None]
    ) -> None:
        """What is no longer among the watches when it ends was dropped, and nobody is told of it."""
        self._watches.append(watch)

        def work() -> Result | _CalledOff:
            try:
                return operation(watch)
            except CancelledError:
                return _CalledOff()

        def end(result: Result | _CalledOff) -> None:
            if self._forget(watch):
                if watch.is_cancelled or isinstance(result, _CalledOff):
                    self.called_off.emit()
                else:
                    on_success(result)

        def fail(error: GlossatorError) -> None:
            if self._forget(watch):
                self.failed.emit(error)

        self._run(work, end, fail)

    def _forget(self, watch: Watch) -> bool:
        """End watching; whether it was being watched."""
        is_wanted = watch in self._watches
        if is_wanted:
            self._watches.remove(watch)
        return is_wanted

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
