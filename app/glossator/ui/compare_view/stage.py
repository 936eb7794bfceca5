"""What is in sight and where: from a place and a window to the rectangles of rows, cells, clauses and words."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from glossator.core.compare.model import Span
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.grid import Grid
from glossator.ui.compare_view.scrolling import Place, rows_in_sight

_TITLE = 1.7


@dataclass(frozen=True, slots=True)
class Stage:
    """A window of `width` by `height` pixels on `grid`, whose columns are shifted left by `shift`.

    `mirrored` says that the interface runs right to left.
    """

    grid: Grid
    place: Place
    shift: int
    mirrored: bool
    width: int
    height: int

    def rows(self) -> Iterator[tuple[int, int]]:
        """Each row in sight and its top."""
        return rows_in_sight(self.place, self.grid, self.height)

    def places(self) -> list[tuple[int, int]]:
        """Row and column of each cell in sight, in reading order."""
        columns = range(self.grid.content.column_count)
        return [(row, column) for row, _ in self.rows() for column in columns]

    def row_top(self, row: int) -> int:
        """Where `row` begins, in sight or not; only estimated if rows between were never in sight."""
        heights = self.grid.heights
        return heights.top(row) - heights.top(self.place.row) - self.place.offset

    def column_left(self, column: int) -> int:
        """Where `column` begins."""
        return self.grid.columns.boxes[column].left - self.shift

    def cell_rect(self, row: int, column: int) -> QRect:
        """The whole cell, as high as its row."""
        width = self.grid.columns.boxes[column].width
        return QRect(self.column_left(column), self.row_top(row), width, self.grid.measure(row))

    def cell_origin(self, row: int, column: int) -> QPoint:
        """Where the layout of a cell begins, below the head of its row."""
        return QPoint(self.column_left(column), self.row_top(row) + self.grid.head(row))

    def entry_rect(self, entry: Entry) -> QRect:
        """The clause, as wide as its column."""
        cell = self.grid.cell(entry.row, entry.column)
        layout = cell.entry(entry)
        rect = QRect(0, layout.top, cell.frame.width, layout.bottom - layout.top)
        return rect.translated(self.cell_origin(entry.row, entry.column))

    def word_rects(self, span: Span) -> list[QRect]:
        """Where the words of `span` stand that are in the rows in sight."""
        shown = dict(self.rows())
        rects: list[QRect] = []
        for entry in self.grid.content.entries_of(span):
            if entry.row in shown:
                origin = self.cell_origin(entry.row, entry.column)
                for block in self.grid.cell(entry.row, entry.column).entry(entry).blocks:
                    rects.extend(rect.toAlignedRect().translated(origin) for rect in block.rects(span))
        return rects

    def top_entry(self, column: int) -> Entry | None:
        """The clause of `column` whose words run over the top of the window; None where one begins there."""
        cell = self.grid.cell(self.place.row, column) if len(self.grid.heights) else None
        top = self.place.offset - self.grid.head(self.place.row) if cell else 0
        above = [each for each in cell.entries if each.top < top] if cell else []
        return above[-1].entry if above and above[-1].bottom > top else None


def place_of_lines(stage: Stage, entry: Entry, top: int, bottom: int) -> Place:
    """The place at which the lines from `top` to `bottom` of the cell of `entry` are in sight.

    It is the present one if they are already, one close by if they are near, else one that has them a third down
    the window. Lines that are too many begin at its top.
    """
    clear, margin = title_height(stage), stage.grid.foot
    head = stage.grid.head(entry.row) + top
    above = clear - (stage.row_top(entry.row) + head)
    below = stage.row_top(entry.row) + head + bottom - top - stage.height
    room = stage.height - clear - (bottom - top)
    if above <= 0 and below <= 0:
        return stage.place
    if 0 < above < stage.height // 2:
        lead = clear + min(margin, max(room, 0))
    elif 0 < below < stage.height // 2:
        lead = max(clear + room - margin, clear)
    else:
        lead = max(clear + room // 3, clear)
    return Place(entry.row, head - lead)


def shift_of_column(stage: Stage, column: int) -> int:
    """By how much the horizontal scroll bar must move to bring all of `column` into sight."""
    left = stage.column_left(column)
    right = left + stage.grid.columns.boxes[column].width
    move = min(left, 0) or max(right - stage.width, 0)
    return -move if stage.mirrored else move


def title_height(stage: Stage) -> int:
    """The height of the titles that stay at the top of the window."""
    return stage.grid.typography.ems(_TITLE)
