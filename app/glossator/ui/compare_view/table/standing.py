"""Where each track of a grid stands, and where it comes to stand: one place where all columns scroll together."""

from collections.abc import Sequence

from glossator.ui.compare_view.table.grid import Grid
from glossator.ui.compare_view.table.scrolling import Place, moved
from glossator.ui.compare_view.table.stage import Stage

Standing = tuple[Place, ...]
"""A place for each track."""


def at_start(grid: Grid) -> Standing:
    """Each track at its first row."""
    return tuple(Place(track.rows[0]) if len(track) else Place() for track in grid.tracks)


def settled(standing: Sequence[Place], grid: Grid, height: int) -> Standing:
    """The nearest places to `standing` that the ends of the tracks allow in a window of `height` pixels."""
    return tuple(moved(place, 0, track, height) for place, track in zip(standing, grid.tracks, strict=True))


def gone_to(place: Place, column: int, stage: Stage) -> Standing:
    """The track of `column` at `place`, the others where they were."""
    nth = stage.grid.nth_track(column)
    return tuple(place if track == nth else each for track, each in enumerate(stage.standing))


def scrolled(pixels: int, column: int, stage: Stage) -> Standing:
    """The track of `column` further down by `pixels` (up if negative), and those that are linked with it."""
    nth, is_linked = stage.grid.nth_track(column), stage.grid.arrangement.is_linked
    return tuple(
        Place(each.row, each.offset + pixels) if is_linked or track == nth else each
        for track, each in enumerate(stage.standing)
    )


def hidden_shares(standing: Sequence[Place], grid: Grid) -> list[float]:
    """How much of the topmost row of each track is above the window, 0 to 1."""
    tracks = zip(standing, grid.tracks, strict=True)
    return [place.offset / (track.measure(place.row) or 1) for place, track in tracks]


def with_shares_hidden(standing: Sequence[Place], shares: Sequence[float], grid: Grid) -> Standing:
    """The same rows at the top, as much of each above the window."""
    rows = zip(standing, shares, grid.tracks, strict=True)
    return tuple(Place(place.row, round(share * track.measure(place.row))) for place, share, track in rows)
