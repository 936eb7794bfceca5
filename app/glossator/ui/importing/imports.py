"""Documents on their way into the reader's library, beside the window."""

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from glossator.core.cache import Cache
from glossator.core.library.library import Library
from glossator.ui.work import Work

if TYPE_CHECKING:
    from glossator.core.intake import Course, Outcome

    Operation = Callable[[], tuple[Outcome, ...]]

_PATIENCE_MS = 500
"""What is done by then needs no sign that it is under way."""
_BETWEEN_LOOKS_MS = 100


class Imports(QObject):
    """Takes documents in, one lot after the other."""

    arrived = Signal(object, bool)
    """What became of a lot (a tuple of `intake.Outcome`), and whether the reader called off the rest of it."""
    under_way = Signal(object)
    """How far a long import is (an `intake.Course`), now and then; None when it has ended."""

    def __init__(self, library: Library, work: Work) -> None:
        super().__init__(work)
        self._library = library
        self._work = work
        self._cache = Cache.standard()
        self._waiting: deque[tuple[Course, Operation]] = deque()
        self._course: Course | None = None
        self._clock = QElapsedTimer()
        self._looks = QTimer(self)
        self._looks.setInterval(_BETWEEN_LOOKS_MS)
        self._looks.timeout.connect(self._look)

    def bring(self, paths: Sequence[Path]) -> None:
        """Take in the documents at `paths`."""
        from glossator.core.intake import Course, take_in  # the window starts without the readers of documents

        course = Course(len(paths))
        self._enqueue(course, lambda: take_in(paths, self._library, self._cache, course))

    def bring_paste(self, html: str | None, text: str, title: str) -> None:
        """Take in what was pasted, under this title."""
        from glossator.core.intake import Course, take_in_paste

        course = Course()
        self._enqueue(course, lambda: take_in_paste(html, text, title, self._library, self._cache, course))

    def cancel(self) -> None:
        """Call off what is under way and all that waits; documents that are in the library already stay there."""
        self._waiting.clear()
        if self._course:
            self._course.is_cancelled = True

    def _enqueue(self, course: "Course", operation: "Operation") -> None:
        self._waiting.append((course, operation))
        if self._course is None:
            self._start_next()

    def _start_next(self) -> None:
        if not self._waiting:
            return
        self._course, operation = self._waiting.popleft()
        self._clock.start()
        self._looks.start()
        self._work.run(operation, self._finish)

    def _look(self) -> None:
        if self._clock.elapsed() >= _PATIENCE_MS:
            self.under_way.emit(self._course)

    def _finish(self, outcomes: "tuple[Outcome, ...]") -> None:
        was_cancelled = bool(self._course and self._course.is_cancelled)
        self._course = None
        self._looks.stop()
        self.under_way.emit(None)
        self.arrived.emit(outcomes, was_cancelled)
        self._start_next()
