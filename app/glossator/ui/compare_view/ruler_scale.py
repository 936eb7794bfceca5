"""Where marks lie on the overview ruler."""

from functools import cached_property
from itertools import accumulate

from glossator.core.compare.model import Span
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.stage import Stage

LEAST_HEIGHT = 3


class RulerScale:
    """The tracks of `stage` shrunk to a ruler of `height` pixels, each to all of it where it is higher than the window.

    Columns that scroll on their own have a scale each.
    """

    def __init__(self, stage: Stage, height: int) -> None:
        self._grid = stage.grid
        self._stage = stage
        self._scales = [height / max(track.total, stage.height, 1) for track in stage.grid.tracks]

    def y_of(self, span: Span) -> tuple[int, int] | None:
        """The top and the height of the mark of `span`, in pixels, never lower than `LEAST_HEIGHT`.

        None where the row in which it begins is left out.
        """
        entry = self._grid.content.entry_at(span.column, span.start)
        if entry.row not in self._grid.track(span.column):
            return None
        top = self._y(entry, span.start)
        return round(top), max(round(self._y(entry, min(span.end, entry.clause.own_end)) - top), LEAST_HEIGHT)

    def window(self, column: int) -> tuple[int, int]:
        """The top and the height of what is in sight of `column`."""
        track, place = self._grid.track(column), self._stage.place_of(column)
        scale = self._scales[self._grid.nth_track(column)]
        height = max(round(self._stage.height * scale), 2 * LEAST_HEIGHT)
        return round((track.top(place.row) + place.offset) * scale), height

    def to_track(self, column: int, y: float) -> float:
        """How far below the top of the track of `column` the point `y` of the ruler is."""
        return y / self._scales[self._grid.nth_track(column)]

    def row_at(self, column: int, y: float) -> int:
        """The row that the point `y` of the ruler stands for in `column`; -1 where no row is shown."""
        track = self._grid.track(column)
        return track.rows[track.heights.row_at(round(self.to_track(column, y)))] if len(track) else -1

    @cached_property
    def _tops(self) -> list[list[int]]:
        """The tops of all rows of each track: adding up once is quicker than asking the track for each mark."""
        return [[0, *accumulate(track.heights)] for track in self._grid.tracks]

    def _y(self, entry: Entry, offset: int) -> float:
        """Where character `offset` of `entry` would be, if all letters of its cell were equally high."""
        nth_track, track = self._grid.nth_track(entry.column), self._grid.track(entry.column)
        last = self._grid.content.cells[entry.row][entry.column][-1]
        part = (entry.before + offset - entry.clause.start) / max(last.before + last.length, 1)
        nth = track.nth(entry.row)
        height = track.heights[nth] if len(track) else 0
        return (self._tops[nth_track][nth] + part * height) * self._scales[nth_track]
