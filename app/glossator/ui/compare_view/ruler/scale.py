"""Where marks lie on the overview ruler."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import accumulate

from glossator.core.compare.model import Span
from glossator.ui.compare_view.table.stage import Stage

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

        It is where it would be if all letters of its cell were equally high. None where the row in which it begins is
        left out.
        """
        row, start, end = self._grid.content.stretch(span)
        places, tops, scale = self._scaled[self._grid.nth_track(span.column)]
        nth = places.get(row)
        if nth is None:
            return None
        top, height = tops[nth], tops[nth + 1] - tops[nth]
        return round((top + start * height) * scale), max(round((end - start) * height * scale), LEAST_HEIGHT)

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
    def _scaled(self) -> list[tuple[Mapping[int, int], Sequence[int], float]]:
        """For each track the places and tops of its rows, and its scale: adding up once is quicker than asking it."""
        tracks = zip(self._grid.tracks, self._scales, strict=True)
        return [(track.places, [0, *accumulate(track.heights)], scale) for track, scale in tracks]
