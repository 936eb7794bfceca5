"""Where one reads: a row and how much of it is hidden above the window, never pixels of an estimated whole."""

from collections.abc import Iterator
from dataclasses import dataclass

from glossator.ui.compare_view.table.track import Track


@dataclass(frozen=True, slots=True)
class Place:
    """The topmost row in sight, and how many of its pixels lie above the window."""

    row: int = 0
    offset: int = 0


def moved(place: Place, by: int, track: Track, height: int) -> Place:
    """`place` moved down `by` pixels (up if negative) in a window of `height` pixels, and no further than the ends."""
    if not len(track):
        return place
    nth = track.nth(place.row)
    offset = place.offset if track.rows[nth] == place.row else 0
    return _held_at_end(*_moved(nth, offset + by, track), track, height)


def placed_at(y: int, track: Track, height: int) -> Place:
    """The place `y` pixels below the top of the whole, as far as its heights are known."""
    if not len(track):
        return Place()
    nth = track.heights.row_at(y)
    offset = min(max(y - track.heights.top(nth), 0), track.measure_nth(nth) - 1)
    return moved(Place(track.rows[nth]), offset, track, height)


def at_row(row: int, track: Track, height: int) -> Place:
    """The place with `row`, or the nearest, at the top of the window, as near to it as the end lets it come."""
    return moved(Place(track.nearest(max(row, 0))), 0, track, height)


def at_end(track: Track, height: int) -> Place:
    """The place at which the last row ends with the window."""
    if not len(track):
        return Place()
    last = len(track) - 1
    return moved(Place(track.rows[last]), track.measure_nth(last), track, height)


def rows_in_sight(place: Place, track: Track, height: int) -> Iterator[tuple[int, int]]:
    """Each row of which something is in sight, and its top in the window."""
    top = -place.offset
    for nth in range(track.nth(place.row), len(track)):
        if top >= height:
            return
        yield track.rows[nth], top
        top += track.measure_nth(nth)


def _moved(nth: int, offset: int, track: Track) -> tuple[int, int]:
    """The row at a place of the track that `offset` pixels from the top of row `nth` lie in, and how deep in it."""
    while offset < 0 and nth > 0:
        nth -= 1
        offset += track.measure_nth(nth)
    offset = max(offset, 0)
    while nth < len(track) - 1 and offset >= track.measure_nth(nth):
        offset -= track.measure_nth(nth)
        nth += 1
    return nth, offset


def _held_at_end(nth: int, offset: int, track: Track, height: int) -> Place:
    below = -offset
    for each in range(nth, len(track)):
        below += track.measure_nth(each)
        if below >= height:
            return Place(track.rows[nth], offset)
    nth, offset = _moved(nth, offset + below - height, track)
    return Place(track.rows[nth], offset)
