"""Where one reads: a row and how much of it is hidden above the window, never pixels of an estimated whole."""

from collections.abc import Iterator
from dataclasses import dataclass

from glossator.ui.compare_view.grid import Grid


@dataclass(frozen=True, slots=True)
class Place:
    """The topmost row in sight, and how many of its pixels lie above the window."""

    row: int = 0
    offset: int = 0


def moved(place: Place, by: int, grid: Grid, height: int) -> Place:
    """`place` moved down `by` pixels (up if negative) in a window of `height` pixels, and no further than the ends."""
    if not len(grid.heights):
        return Place()
    return _held_at_end(_moved(place, by, grid), grid, height)


def placed_at(y: int, grid: Grid, height: int) -> Place:
    """The place `y` pixels below the top of the whole, as far as its heights are known."""
    if not len(grid.heights):
        return Place()
    row = grid.heights.row_at(y)
    return moved(Place(row), min(max(y - grid.heights.top(row), 0), grid.measure(row) - 1), grid, height)


def at_row(row: int, grid: Grid, height: int) -> Place:
    """The place with `row` at the top of the window, or as near to it as the end lets it come."""
    return moved(Place(min(max(row, 0), max(len(grid.heights) - 1, 0))), 0, grid, height)


def at_end(grid: Grid, height: int) -> Place:
    """The place at which the last row ends with the window."""
    last = len(grid.heights) - 1
    return moved(Place(last), grid.measure(last), grid, height) if last >= 0 else Place()


def rows_in_sight(place: Place, grid: Grid, height: int) -> Iterator[tuple[int, int]]:
    """Each row of which something is in sight, and its top in the window."""
    top = -place.offset
    for row in range(place.row, len(grid.heights)):
        if top >= height:
            return
        yield row, top
        top += grid.measure(row)


def _moved(place: Place, by: int, grid: Grid) -> Place:
    row, offset = place.row, place.offset + by
    while offset < 0 and row > 0:
        row -= 1
        offset += grid.measure(row)
    offset = max(offset, 0)
    while row < len(grid.heights) - 1 and offset >= grid.measure(row):
        offset -= grid.measure(row)
        row += 1
    return Place(row, offset)


def _held_at_end(place: Place, grid: Grid, height: int) -> Place:
    below = -place.offset
    for row in range(place.row, len(grid.heights)):
        below += grid.measure(row)
        if below >= height:
            return place
    return _moved(place, below - height, grid)
