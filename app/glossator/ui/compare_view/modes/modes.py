"""The three ways to read a comparison."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from glossator.core.session.model import ColumnPlace
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.marks.marking import Marking
from glossator.ui.compare_view.modes.parking import Parking
from glossator.ui.compare_view.table.anchor import anchor_of
from glossator.ui.compare_view.table.line_anchor import line_in_focus, place_of_line


class Mode(StrEnum):
    """How a comparison is read. The values are those of a review's file."""

    BY_CLAUSE = "by-clause"
    """Rows of clauses that answer each other."""
    AS_CHANGES = "as-changes"
    """The same rows; each column shows word by word what became of the leading licence's words."""
    FREELY = "freely"
    """Each column in the order of its own text, scrolling on its own."""


class Modes(QObject):
    """Has `canvas` read in one way or another; the line that is read stays where it is.

    Columns that are read freely again come back to where they stood, but for the one that is read.
    """

    changed = Signal()
    """The comparison is read in another way."""

    def __init__(self, canvas: Canvas, marking: Marking) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._marking = marking
        self._mode = Mode.BY_CLAUSE
        self._parking = Parking(canvas)

    @property
    def mode(self) -> Mode:
        """How the comparison is read."""
        return self._mode

    @property
    def is_linked(self) -> bool:
        """Whether columns that are read freely scroll together, each from where it stands."""
        return self._canvas.table.arrangement.is_linked

    @property
    def places(self) -> tuple[ColumnPlace, ...]:
        """Where each column stands, or stood when they were last read freely; nothing where they never were."""
        if self.mode is Mode.FREELY:
            self._parking.leave()
        return self._parking.places

    def return_to(self, places: Sequence[ColumnPlace]) -> None:
        """Have the columns stand there, in their order: at once if they are read freely, else once they are."""
        self._parking.take(places)
        if self.mode is Mode.FREELY:
            self._parking.come_back(read=None)

    def choose(self, mode: Mode) -> None:
        """Read in this way."""
        if mode is self.mode:
            return
        if self.mode is Mode.FREELY:
            self._parking.leave()
        self._mode = mode
        self._show_redline(mode is Mode.AS_CHANGES)
        read = anchor_of(self._canvas.stage, self._canvas.attention.focus)
        self._arrange(is_free=mode is Mode.FREELY, is_linked=False)
        if mode is Mode.FREELY:
            self._parking.come_back(read.column if read else None)
        self.changed.emit()

    def go_on(self) -> None:
        """Read in the next way; the first comes after the last."""
        modes = list(Mode)
        self.choose(modes[(modes.index(self.mode) + 1) % len(modes)])

    def link(self, is_linked: bool) -> None:
        """Let columns that are read freely scroll together, each from where it stands, or each on its own again."""
        self._arrange(is_free=self.mode is Mode.FREELY, is_linked=is_linked and self.mode is Mode.FREELY)
        self.changed.emit()

    def _show_redline(self, is_shown: bool) -> None:
        """Words that are put in or taken away move no line that is read."""
        if self._canvas.marks.differences.is_redline == is_shown:
            return
        canvas = self._canvas
        anchor = line_in_focus(canvas.stage, canvas.attention) if canvas.isVisible() else None
        self._marking.show_redline(is_shown)
        if anchor:
            canvas.go_to(place_of_line(anchor, canvas.stage), anchor.column)

    def _arrange(self, *, is_free: bool, is_linked: bool) -> None:
        arrangement = self._canvas.table.arrangement
        wanted = replace(arrangement, is_free=is_free, is_linked=is_linked)
        if wanted != arrangement:
            self._canvas.arrange(wanted)
