"""What lies under the pointer: words, a clause's number, a badge, a note's mark."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextLine

from glossator.core.compare.model import Span
from glossator.ui.compare_view.cells.entry_layout import BlockLayout, EntryLayout
from glossator.ui.compare_view.cells.gutter import Badge, NoteMark
from glossator.ui.compare_view.cells.layout import CellLayout
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.table.stage import Stage


@dataclass(frozen=True, slots=True)
class Spot:
    """A point of the window: its row and column, and what is there.

    `entry` and `offset` (code points of the document) are those nearest to the point, None and 0 in an empty cell.
    """

    row: int
    column: int
    entry: Entry | None = None
    offset: int = 0
    is_on_words: bool = False
    is_on_number: bool = False
    badge: Badge | None = None
    note: NoteMark | None = None

    @property
    def caret(self) -> Span:
        """The place between two characters nearest to the point."""
        return Span(self.column, self.offset, self.offset)


def spot_at(stage: Stage, point: QPoint, column: int | None = None) -> Spot | None:
    """What lies at `point`, looked for in `column` alone if that is given; None where there are no rows."""
    if column is None:
        column = stage.grid.columns.at(point.x() + stage.shift)
    row = _row_at(stage, point.y(), column)
    if row is None or not stage.grid.content.column_count:
        return None
    cell = stage.grid.cell(row, column)
    local = point - stage.cell_origin(row, column)
    entry = _nearest_entry(cell, local.y())
    if entry is None:
        return Spot(row, column)
    block = _nearest_block(entry, local.y())
    line = _nearest_line(block, local.y())
    return Spot(
        row,
        column,
        entry.entry,
        block.block.shown.to_offset(block.unit_at(line, local.x())),
        is_on_words=_is_on(block, line, local),
        is_on_number=entry.number.contains(local),
        badge=next((badge for badge in cell.badges if badge.rect.contains(local)), None),
        note=next((note for note in cell.notes if _is_on_mark(note, local)), None),
    )


def _row_at(stage: Stage, y: int, column: int) -> int | None:
    rows = list(stage.rows(column))
    above = [row for row, top in rows if top <= y]
    return above[-1] if above else (rows[0][0] if rows else None)


def _nearest_entry(cell: CellLayout, y: int) -> EntryLayout | None:
    above = [entry for entry in cell.entries if entry.top <= y]
    return above[-1] if above else (cell.entries[0] if cell.entries else None)


def _nearest_block(entry: EntryLayout, y: int) -> BlockLayout:
    above = [block for block in entry.blocks if block.top <= y]
    return above[-1] if above else entry.blocks[0]


def _nearest_line(block: BlockLayout, y: int) -> QTextLine:
    lines = [block.layout.lineAt(nth) for nth in range(block.layout.lineCount())]
    above = [line for line in lines if block.top + line.y() <= y]
    return above[-1] if above else lines[0]


def _is_on(block: BlockLayout, line: QTextLine, local: QPoint) -> bool:
    words = line.naturalTextRect().translated(block.left, block.top)
    return words.contains(local)


def _is_on_mark(mark: NoteMark, local: QPoint) -> bool:
    return mark.number.contains(local) or _widened(mark.bar).contains(local)


def _widened(bar: QRect) -> QRect:
    """A bar is too thin to be hit."""
    return bar.adjusted(-2, 0, 2, 0)
