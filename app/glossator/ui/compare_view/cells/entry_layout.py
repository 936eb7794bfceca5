"""An entry set in type: the lines of its blocks, and where each of its words stands."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from glossator.core.compare.model import Span
from glossator.ui.compare_view.cells.blocks import Block
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.hand.hit_testing import unit_at


@dataclass(frozen=True, slots=True)
class BlockLayout:
    """A block's lines; `left` and `top` are those of its layout within the cell, in pixels."""

    block: Block
    layout: QTextLayout
    left: int
    top: int
    height: int

    def line_at(self, unit: int) -> QTextLine:
        """The line that shows `unit`."""
        return self.layout.lineForTextPosition(min(unit, self.block.shown.length))

    def line_top(self, unit: int) -> int:
        """The top, within the cell, of the line that shows `unit`."""
        line = self.line_at(unit)
        return self.top + round(line.y()) if line.isValid() else self.top

    def unit_at(self, line: QTextLine, x: float) -> int:
        """The unit nearest to `x` of the cell in `line`."""
        return unit_at(self.layout, line, x - self.left)

    def rects(self, span: Span) -> list[QRectF]:
        """Where the words of `span` stand within the cell, a rectangle for each run of letters in each line."""
        return [rect for rect, _ in self.runs(span)]

    def runs(self, span: Span) -> list[tuple[QRectF, float]]:
        """The rectangles of `rects`, each with the baseline of its line."""
        units = self.block.shown.units(span.start, span.end)
        if units is None:
            return []
        found: list[tuple[QRectF, float]] = []
        for nth in range(self.line_at(units[0]).lineNumber(), self.line_at(units[1] - 1).lineNumber() + 1):
            line = self.layout.lineAt(nth)
            start = max(units[0], line.textStart())
            end = min(units[1], line.textStart() + line.textLength())
            baseline = self.top + line.y() + line.ascent()
            found.extend((rect.translated(self.left, self.top), baseline) for rect in _run_rects(line, start, end))
        return found


@dataclass(frozen=True, slots=True)
class EntryLayout:
    """An entry's blocks, and the place of its hanging number (empty where it has none), within the cell.

    `band` is where the title of its document stands, above it; empty where none begins.
    """

    entry: Entry
    number: QRect
    blocks: tuple[BlockLayout, ...]
    band: QRect

    @property
    def top(self) -> int:
        """Where its first line begins."""
        return self.blocks[0].top

    @property
    def bottom(self) -> int:
        """Where its last line ends."""
        return self.blocks[-1].top + self.blocks[-1].height

    def line_top(self, offset: int) -> int:
        """The top of the line that shows the document's character `offset`, or the nearest one."""
        block = self.block_of(offset)
        return block.line_top(block.block.shown.to_unit(offset))

    def block_of(self, offset: int) -> BlockLayout:
        """The block that shows the document's character `offset`, or the last one before it."""
        before = [block for block in self.blocks if block.block.shown.start <= offset]
        return before[-1] if before else self.blocks[0]


def _run_rects(line: QTextLine, start: int, end: int) -> list[QRectF]:
    """The rectangles of a line's characters `start` to `end` (units), those that touch joined."""
    joined: list[QRectF] = []
    for run in line.glyphRuns(start, end - start):
        box = run.boundingRect()
        rect = QRectF(box.left(), line.y(), box.width(), line.height())
        if joined and rect.left() <= joined[-1].right() + 1 and rect.right() >= joined[-1].left() - 1:
            joined[-1] = joined[-1].united(rect)
        else:
            joined.append(rect)
    return joined
