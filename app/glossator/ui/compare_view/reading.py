"""Steps through the words of a column: by character, word and line, for the mouse and the keys."""

from dataclasses import dataclass

from PySide6.QtGui import QTextLine

from glossator.core.compare.model import Span
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.entry_layout import BlockLayout
from glossator.ui.compare_view.grid import Grid
from glossator.ui.compare_view.words import next_word, previous_word, word_at


@dataclass(frozen=True, slots=True)
class Reading:
    """Walks the words of `grid` in the order of the document; places are its offsets (code points)."""

    grid: Grid

    def word(self, column: int, offset: int) -> Span:
        """The word at `offset`."""
        shown = self._block(column, offset).block.shown
        return Span(column, *word_at(self.grid.content.text(column), shown.start, shown.end, offset))

    def paragraph(self, column: int, offset: int) -> Span:
        """The paragraph, or the heading, at `offset`."""
        shown = self._block(column, offset).block.shown
        return Span(column, shown.start, shown.end)

    def character(self, column: int, offset: int, step: int) -> int:
        """The next place (the one before for a negative `step`) at which a cursor can stand."""
        block = self._block(column, offset)
        shown = block.block.shown
        unit = shown.to_unit(offset)
        moved = block.layout.nextCursorPosition(unit) if step > 0 else block.layout.previousCursorPosition(unit)
        if moved == unit or shown.to_offset(moved) == offset:
            return self._beyond(column, block, step)
        return shown.to_offset(moved)

    def next_word(self, column: int, offset: int, step: int) -> int:
        """Where the next word begins (the one before for a negative `step`)."""
        text = self.grid.content.text(column)
        return next_word(text, offset, len(text)) if step > 0 else previous_word(text, offset, 0)

    def line(self, column: int, offset: int, step: int) -> int:
        """The place above or below `offset`, as near as the next line has one."""
        block = self._block(column, offset)
        unit = block.block.shown.to_unit(offset)
        line = block.line_at(unit)
        x = block.left + _x(line, unit)
        beside = line.lineNumber() + step
        if not 0 <= beside < block.layout.lineCount():
            block = self._neighbour(column, block, step)
            beside = 0 if step > 0 else block.layout.lineCount() - 1
        return block.block.shown.to_offset(block.unit_at(block.layout.lineAt(beside), x))

    def _block(self, column: int, offset: int) -> BlockLayout:
        entry = self.grid.content.entry_at(column, offset)
        return self.grid.cell(entry.row, column).entry(entry).block_of(offset)

    def _beyond(self, column: int, block: BlockLayout, step: int) -> int:
        beside = self._neighbour(column, block, step).block.shown
        return beside.start if step > 0 else beside.end

    def _neighbour(self, column: int, block: BlockLayout, step: int) -> BlockLayout:
        """The block after `block` (before it for a negative `step`); itself at either end of the document."""
        entry = self.grid.content.entry_at(column, block.block.shown.start)
        blocks = self._blocks(entry)
        nth = next(nth for nth, each in enumerate(blocks) if each.block.shown.start == block.block.shown.start) + step
        if 0 <= nth < len(blocks):
            return blocks[nth]
        beside = self.grid.content.beside(entry, step)
        return self._blocks(beside)[0 if step > 0 else -1] if beside else block

    def _blocks(self, entry: Entry) -> tuple[BlockLayout, ...]:
        return self.grid.cell(entry.row, entry.column).entry(entry).blocks


def _x(line: QTextLine, unit: int) -> float:
    """Where in `line` the cursor stands before `unit`."""
    found = line.cursorToX(unit)  # a pair of the place and the nearest cursor position
    return float(found[0]) if isinstance(found, tuple) else 0.0
