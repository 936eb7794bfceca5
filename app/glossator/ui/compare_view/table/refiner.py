"""Measures the rows out of sight while nothing else happens, so that scroll bar and ruler become exact."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from glossator.ui.compare_view.canvas import Canvas

_REST_MS = 150
_BATCH_SECONDS = 0.006
_MOST_ROWS = 4000  # beyond that, estimates err so little in proportion that measuring would only burn power


class Refiner(QObject):
    """Works in short batches once the reader has rested, and starts over whenever the table changes."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._unmeasured: Iterator[tuple[int, int]] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._work)
        canvas.stage_changed.connect(self._rest)

    def _rest(self) -> None:
        tracks = self._canvas.grid.tracks
        self._unmeasured = None
        if sum(map(len, tracks)) <= _MOST_ROWS and not all(track.heights.all_measured for track in tracks):
            self._timer.start(_REST_MS)

    def _work(self) -> None:
        if not self._canvas.isVisible():
            return
        grid, until = self._canvas.grid, perf_counter() + _BATCH_SECONDS
        if self._unmeasured is None:
            places = [(column, nth) for column, track in enumerate(grid.tracks) for nth in range(len(track))]
            self._unmeasured = iter(places)
        for column, nth in self._unmeasured:
            grid.survey(column, nth)
            if perf_counter() >= until:
                self._timer.start(0)
                return
        self._canvas.settle()
