"""Steps through the words of a column: by character, word, line, sentence and clause, for the mouse and the keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QTextLine

from glossator.core.compare.model import Span
from glossator.core.text.direction import Direction
from glossator.core.text.sentences import sentences
from glossator.ui.compare_view.cells.entry_layout import BlockLayout
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.table.grid import Grid
from glossator.ui.compare_view.words import next_word, previous_word, word_at


@dataclass(frozen=True, slots=True)
class Reading:
    """Walks the words of `grid` in the order of the document; places are its offsets (code points)."""

    grid: Grid

    def word(self, column: int, offset: int) -> Span:
        """The word at `offset`."""
        shown = self._block(column, offset).block.shown
        return Span(column, *word_at(self.grid.content.text(column), shown.start, shown.end, offset))

    def sentence(self, column: int, offset: int) -> Span:
        """The sentence or item of a list at `offset`, within its paragraph."""
        shown = self._block(column, offset).block.shown
        found = sentences(self.grid.content.text(column), shown.start, shown.end)
        begun = [span for span in found if span[0] <= offset] or found[:1] or [(shown.start, shown.end)]
        return Span(column, *begun[-1])

    def beside(self, column: int, offset: int, step: int) -> int:
        """The place that is seen to the right of `offset` (to the left for a negative `step`).

        Beyond a paragraph it is in the next one, or the one before, as the paragraph runs.
        """
        block = self._block(column, offset)
        layout, goes_on = block.layout, (step > 0) != (block.block.direction is Direction.RTL)
        seen = layout.rightCursorPosition if step > 0 else layout.leftCursorPosition
        in_reading = layout.nextCursorPosition if goes_on else layout.previousCursorPosition
        for move in (seen, in_reading):  # which the ends of lines need
            moved = _moved(block, offset, move)
            if moved is not None:
                return moved
        return self._beyond(column, block, 1 if goes_on else -1)

    def beside_word(self, column: int, offset: int, step: int) -> int:
        """Where the word to the right of `offset` begins (to the left for a negative `step`)."""
        runs_left = self._block(column, offset).block.direction is Direction.RTL
        return self.next_word(column, offset, -step if runs_left else step)

    def clause(self, column: int, offset: int, step: int) -> int:
        """Where the next clause begins; for a negative `step` this one, or the one before if that is here."""
        entry = self.grid.content.entry_at(column, offset)
        if step < 0 and entry.clause.start < offset:
            return entry.clause.start
        beside = self.grid.content.beside(entry, step)
        if beside:
            return beside.clause.start
        return len(self.grid.content.text(column).rstrip()) if step > 0 else 0

    def edge(self, column: int, offset: int, step: int) -> int:
        """Where the line of `offset` ends; for a negative `step` where it begins."""
        block = self._block(column, offset)
        line = block.line_at(block.block.shown.to_unit(offset))
        end = line.textStart() + line.textLength()
        return block.block.shown.to_offset(end if step > 0 else line.textStart())

    def end(self, column: int, offset: int, step: int) -> int:
        """Where the column ends; for a negative `step` where it begins."""
        del offset
        return len(self.grid.content.text(column).rstrip()) if step > 0 else 0

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


def _moved(block: BlockLayout, offset: int, move: Callable[[int], int]) -> int | None:
    """Where `move` leads from `offset`, over the units that display adds; None where it leads nowhere else."""
    shown = block.block.shown
    unit = shown.to_unit(offset)
    moved = move(unit)
    while moved != unit:
        if shown.to_offset(moved) != offset:
            return shown.to_offset(moved)
        unit, moved = moved, move(moved)
    return None


def _x(line: QTextLine, unit: int) -> float:
    """Where in `line` the cursor stands before `unit`."""
    found = line.cursorToX(unit)  # a pair of the place and the nearest cursor position
    return float(found[0]) if isinstance(found, tuple) else 0.0
