"""Where the focus goes: from clause to clause within a column, and across to the other columns."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.hand.hand import Hand
from glossator.ui.compare_view.table.stage import title_height

_LINES_A_STEP = 3


@dataclass(frozen=True, slots=True)
class FocusWalk:
    """Moves the focus on `canvas`, which follows it."""

    canvas: Canvas
    hand: Hand

    def step(self, step: int) -> None:
        """To the next clause (the one before for -1); first through one that reaches beyond the window."""
        stage, focus = self.canvas.stage, self._focus_in_sight()
        if focus is None or focus != self.canvas.attention.focus:
            self.hand.focus(focus)
            return
        rect = stage.entry_rect(focus)
        reaches_out = rect.bottom() >= stage.height if step > 0 else rect.top() < title_height(stage)
        beside = self._beside(focus, step)
        if reaches_out or beside is None:
            self.canvas.scroll_by(step * _LINES_A_STEP * self.canvas.grid.frames[focus.column].pitch)
        else:
            self._go_to(beside)

    def sideways(self, step: int) -> None:
        """To the column on the right (on the left for -1)."""
        self.change_column(-step if self.canvas.isRightToLeft() else step)

    def change_column(self, step: int) -> bool:
        """To the next column in order (the one before for -1); False where there is none."""
        focus = self._focus_in_sight()
        columns = self.canvas.content.columns
        if focus is None or not 0 <= focus.column + step < len(columns) or not columns[focus.column + step]:
            return False
        entry = self._across(focus, focus.column + step)
        if entry:
            self._go_to(entry)
        return entry is not None

    def page(self, step: int) -> None:
        """A window further down (up for -1), with a line of overlap."""
        stage = self.canvas.stage
        self.canvas.scroll_by(step * (stage.height - 2 * title_height(stage)))
        self.hand.focus(self._focus_in_sight())

    def to_start(self) -> None:
        """To the first clause."""
        self.canvas.go_to_start()
        self.hand.focus(_at(self._entries(self._column()), 0))

    def to_end(self) -> None:
        """To the last clause."""
        self.canvas.go_to_end()
        entries = self._entries(self._column())
        self.hand.focus(_at(entries, len(entries) - 1))

    def settle(self) -> None:
        """Focus a clause in sight if none is."""
        self.hand.focus(self._focus_in_sight())

    def _go_to(self, entry: Entry) -> None:
        self.hand.focus(entry)
        self.canvas.reveal_entry(entry)

    def _entries(self, column: int) -> Sequence[Entry]:
        """The clauses of `column` in the rows shown, in the order in which they stand there."""
        track, entries = self.canvas.grid.track(column), self.canvas.content.columns[column]
        return sorted((each for each in entries if each.row in track), key=lambda each: track.nth(each.row))

    def _beside(self, focus: Entry, step: int) -> Entry | None:
        """The clause `step` places after `focus` as its column stands; None beyond the ends."""
        entries = self._entries(focus.column)
        return _at(entries, entries.index(focus) + step) if focus in entries else None

    def _across(self, focus: Entry, column: int) -> Entry | None:
        """The clause of `column` beside `focus`; where each column scrolls on its own, the first in sight."""
        entries = self._entries(column)
        if self.canvas.grid.arrangement.is_free:
            rows = {row for row, _ in self.canvas.stage.rows(column)}
            entries = [each for each in entries if each.row in rows] or entries
            return _at(entries, 0)
        return _beside(focus.row, entries) if entries else None

    def _column(self) -> int:
        focus = self.canvas.attention.focus
        return focus.column if focus else 0

    def _focus_in_sight(self) -> Entry | None:
        """The focused clause if it is in sight, else the topmost one of its column."""
        stage, focus = self.canvas.stage, self.canvas.attention.focus
        rows = dict(stage.rows(self._column()))
        if focus and focus.row in rows and _is_in_sight(stage.entry_rect(focus), stage.height):
            return focus
        entries = self._entries(self._column())
        shown = [entry for entry in entries if entry.row in rows]
        begun = [entry for entry in shown if stage.entry_rect(entry).top() >= 0]
        return _at(begun, 0) or _at(shown, 0) or focus or _at(entries, 0)


def _beside(row: int, entries: Sequence[Entry]) -> Entry:
    """The first of `entries` in `row`, else the last one before it, else the first of all."""
    nth = bisect_left(entries, row, key=lambda entry: entry.row)
    is_beside = nth < len(entries) and entries[nth].row == row
    return entries[nth if is_beside else max(nth - 1, 0)]


def _at(entries: Sequence[Entry], nth: int) -> Entry | None:
    return entries[nth] if 0 <= nth < len(entries) else None


def _is_in_sight(rect: QRect, height: int) -> bool:
    return rect.bottom() >= 0 and rect.top() < height
