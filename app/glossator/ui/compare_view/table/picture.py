"""What is painted already, moved where the table only scrolls, so that no more than the rest need be painted."""

from PySide6.QtWidgets import QWidget

from glossator.ui.compare_view.table.grid import Grid
from glossator.ui.compare_view.table.stage import Stage, title_height
from glossator.ui.compare_view.table.track import Track


class Picture:
    """The table as `viewport` shows it."""

    def __init__(self, viewport: QWidget) -> None:
        self._viewport = viewport
        self._shown: tuple[Stage, tuple[Track, ...]] | None = None

    def forget(self) -> None:
        """Paint all of the next stage, which looks otherwise."""
        self._shown = None

    def is_of(self, grid: Grid | None) -> bool:
        """Whether it shows something of `grid`."""
        return self._shown is not None and self._shown[0].grid is grid

    def show(self, stage: Stage) -> None:
        """Have the viewport show `stage`: what it has in common with the one before is moved, the rest painted."""
        down = self._way_down(stage)
        self._shown = stage, stage.grid.tracks
        if not down or not self._viewport.childrenRegion().isEmpty():  # what stands over the table would move along
            self._viewport.update()
            return
        self._viewport.scroll(0, -down, self._viewport.rect())
        self._viewport.update(0, 0, stage.width, title_height(stage) + max(-down, 0))

    def _way_down(self, stage: Stage) -> int:
        """How many pixels further down one reads than before; 0 where other things are shown, or far away."""
        if self._shown is None or len(stage.grid.tracks) != 1:
            return 0
        before, tracks = self._shown
        track = tracks[0]
        if (before.shift, before.width, before.height) != (stage.shift, stage.width, stage.height):
            return 0
        down = _depth(stage, track) - _depth(before, track) if tracks is stage.grid.tracks else 0
        return down if abs(down) < stage.height else 0


def _depth(stage: Stage, track: Track) -> int:
    """How far the window's top lies below that of `track`."""
    return track.top(stage.place.row) + stage.place.offset
