"""What is marked in the columns: provisions, notes, differences, pins, and what the reviewer decided on them."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from glossator.core.compare.model import Cosmetic, Span
from glossator.core.notes.placement import Placement
from glossator.core.session.model import Decision, PinnedPair
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.hand.hand import Hand


class Marking(QObject):
    """Changes the marks on `canvas`."""

    marked = Signal()
    """Other marks are to be seen, or the same ones otherwise."""

    def __init__(self, canvas: Canvas, hand: Hand) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._hand = hand
        self.are_differences_wanted = True
        """Whether words that differ are shown however the comparison is read."""

    def place_notes(self, placements: tuple[Placement, ...]) -> None:
        """Mark the words that carry notes."""
        if self._canvas.marks.place_notes(placements):
            self._show()

    def outline(self, spans: Iterable[Span]) -> None:
        """Mark the words that a note is being written on."""
        self._canvas.marks.outline(spans)
        self._show()

    def choose_note(self, note_id: str) -> None:
        """Show the words of this note as those of the chosen one; empty for none."""
        self._hand.choose_note(self._canvas.marks.note(note_id))

    def show_kinds(self, kinds: frozenset[str]) -> None:
        """Mark the provisions of these kinds (ids of the taxonomy) and no others."""
        if self._canvas.marks.show_kinds(kinds):
            self._show()

    def show_differences(self, are_shown: bool) -> None:
        """Show the words that differ from the leading licence's, or only in the redline."""
        self.are_differences_wanted = are_shown
        self._show_changes()

    def ignore_changes(self, reasons: Collection[Cosmetic]) -> None:
        """Leave out changes that are cosmetic for these reasons alone."""
        self._show_changes(ignored=reasons)

    def show_redline(self, is_shown: bool) -> None:
        """Show in place, struck through, what each column has no longer of the leading licence's words, or do not."""
        self._show_changes(is_redline=is_shown)

    def hold_pins(self, pins: Sequence[PinnedPair]) -> None:
        """Show which clauses the reviewer put together or apart."""
        self._canvas.hold_pins(pins)

    def judge(self, decisions: tuple[Decision, ...]) -> None:
        """Mark the provisions that stand after what the reviewer decided."""
        if self._canvas.marks.judge(decisions):
            self._show()

    def show_rejected(self, shown: bool) -> None:
        """Outline the findings that the reviewer rejected, or leave them unseen."""
        if self._canvas.marks.show_rejected(shown):
            self._show()

    def _show_changes(self, ignored: Collection[Cosmetic] | None = None, is_redline: bool | None = None) -> None:
        bands, differences = self._canvas.bands, self._canvas.marks.differences
        ignored = differences.ignored if ignored is None else ignored
        is_redline = differences.is_redline if is_redline is None else is_redline
        differences.show(self.are_differences_wanted or is_redline, ignored, is_redline=is_redline)
        if self._canvas.bands is not bands:
            self._canvas.rebuild()
        self._show()

    def _show(self) -> None:
        self._canvas.dress()
        self.marked.emit()
