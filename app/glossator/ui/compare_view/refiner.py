"""Measures the rows out of sight while nothing else happens, so that scroll bar and ruler become exact."""

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
        self._row = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._work)
        canvas.stage_changed.connect(self._rest)

    def _rest(self) -> None:
        self._row = 0
        if len(self._canvas.grid.heights) <= _MOST_ROWS and not self._canvas.grid.heights.all_measured:
            self._timer.start(_REST_MS)

    def _work(self) -> None:
        if not self._canvas.isVisible():
            return
        grid, until = self._canvas.grid, perf_counter() + _BATCH_SECONDS
        while self._row < len(grid.heights) and perf_counter() < until:
            grid.survey(self._row)
            self._row += 1
        if self._row < len(grid.heights):
            self._timer.start(0)
        else:
            self._canvas.go_to(self._canvas.stage.place)
