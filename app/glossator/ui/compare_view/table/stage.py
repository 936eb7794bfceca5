"""What is in sight and where: from a place and a window to the rectangles of rows, cells, clauses and words."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from glossator.core.compare.model import Span
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.table.grid import Grid
from glossator.ui.compare_view.table.scrolling import Place, rows_in_sight

_TITLE = 1.7


@dataclass(frozen=True, slots=True)
class Stage:
    """A window of `width` by `height` pixels on `grid`, whose columns are shifted left by `shift`.

    `mirrored` says that the interface runs right to left.
    """

    grid: Grid
    standing: tuple[Place, ...]
    """Where each track of the grid stands."""
    held: int
    """The column that keys scroll; all of them do where they scroll together."""
    shift: int
    mirrored: bool
    width: int
    height: int

    @property
    def place(self) -> Place:
        """Where the column that keys scroll stands."""
        return self.place_of(self.held)

    def place_of(self, column: int) -> Place:
        """Where `column` stands."""
        return self.standing[self.grid.nth_track(column)]

    def rows(self, column: int | None = None) -> Iterator[tuple[int, int]]:
        """Each row of which `column` (by itself the one that keys scroll) shows something, and its top."""
        column = self.held if column is None else column
        return rows_in_sight(self.place_of(column), self.grid.track(column), self.height)

    def places(self) -> list[tuple[int, int]]:
        """Row and column of each cell in sight, in reading order: along the rows, or down columns of their own."""
        columns = range(self.grid.content.column_count)
        if self.grid.arrangement.is_free:
            return [(row, column) for column in columns for row, _ in self.rows(column)]
        return [(row, column) for row, _ in self.rows() for column in columns]

    def is_in_sight(self, row: int, column: int) -> bool:
        """Whether the window shows something of this cell."""
        return any(row == each for each, _ in self.rows(column))

    def row_top(self, row: int, column: int | None = None) -> int:
        """Where `row` begins in `column`, in sight or not; only estimated if rows between were never in sight."""
        column = self.held if column is None else column
        track, place = self.grid.track(column), self.place_of(column)
        return track.top(row) - track.top(place.row) - place.offset

    def bottom(self) -> int:
        """Where the last row ends, in sight or not."""
        track = self.grid.track(self.held)
        return track.total - track.top(self.place.row) - self.place.offset

    def column_left(self, column: int) -> int:
        """Where `column` begins."""
        return self.grid.columns.boxes[column].left - self.shift

    def cell_rect(self, row: int, column: int) -> QRect:
        """The whole cell, as high as its row."""
        width = self.grid.columns.boxes[column].width
        return QRect(self.column_left(column), self.row_top(row, column), width, self.grid.track(column).measure(row))

    def cell_origin(self, row: int, column: int) -> QPoint:
        """Where the layout of a cell begins, below the head of its row."""
        return QPoint(self.column_left(column), self.row_top(row, column) + self.grid.head(row))

    def entry_rect(self, entry: Entry) -> QRect:
        """The clause, as wide as its column."""
        cell = self.grid.cell(entry.row, entry.column)
        layout = cell.entry(entry)
        rect = QRect(0, layout.top, cell.frame.width, layout.bottom - layout.top)
        return rect.translated(self.cell_origin(entry.row, entry.column))

    def word_rects(self, span: Span) -> list[QRect]:
        """Where the words of `span` stand that are in the rows in sight."""
        shown = {row for row, _ in self.rows(span.column)}
        rects: list[QRect] = []
        for entry in self.grid.content.entries_of(span):
            if entry.row in shown:
                origin = self.cell_origin(entry.row, entry.column)
                for block in self.grid.cell(entry.row, entry.column).entry(entry).blocks:
                    rects.extend(rect.toAlignedRect().translated(origin) for rect in block.rects(span))
        return rects

    def top_entry(self, column: int) -> Entry | None:
        """The clause of `column` whose words run over the top of the window; None where one begins there."""
        place = self.place_of(column)
        cell = self.grid.cell(place.row, column) if place.row in self.grid.track(column) else None
        top = place.offset - self.grid.head(place.row) if cell else 0
        above = [each for each in cell.entries if each.top < top] if cell else []
        return above[-1].entry if above and above[-1].bottom > top else None


def place_of_lines(stage: Stage, entry: Entry, top: int, bottom: int) -> Place:
    """The place at which the lines from `top` to `bottom` of the cell of `entry` are in sight.

    It is the present one if they are already, one close by if they are near, else one that has them a third down
    the window. Lines that are too many begin at its top.
    """
    clear, margin = title_height(stage), stage.grid.foot
    head = stage.grid.head(entry.row) + top
    row_top = stage.row_top(entry.row, entry.column)
    above = clear - (row_top + head)
    below = row_top + head + bottom - top - stage.height
    room = stage.height - clear - (bottom - top)
    if above <= 0 and below <= 0:
        return stage.place_of(entry.column)
    if 0 < above < stage.height // 2:
        lead = clear + min(margin, max(room, 0))
    elif 0 < below < stage.height // 2:
        lead = max(clear + room - margin, clear)
    else:
        lead = max(clear + room // 3, clear)
    return Place(entry.row, head - lead)


def shift_of_column(stage: Stage, column: int) -> int:
    """By how much the horizontal scroll bar must move to bring `column` into sight, the beginning of a wide one."""
    left, width = stage.column_left(column), stage.grid.columns.boxes[column].width
    beyond = left + width - stage.width
    beginning = beyond if stage.mirrored else left
    move = beginning if width > stage.width else min(left, 0) or max(beyond, 0)
    return -move if stage.mirrored else move


def title_height(stage: Stage) -> int:
    """The height of the titles that stay at the top of the window."""
    return stage.grid.typography.ems(_TITLE)
