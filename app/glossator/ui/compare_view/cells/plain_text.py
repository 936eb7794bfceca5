"""A cell in one string, as a screen reader has it read: every block a line, places in UTF-16 units."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from glossator.core.text.utf16 import Utf16Map
from glossator.ui.compare_view.cells.entry_layout import BlockLayout
from glossator.ui.compare_view.cells.layout import CellLayout


@dataclass(frozen=True, slots=True)
class CellText:
    """`text` with the numbers of clauses before their words; `pieces` are its blocks and where they begin (units)."""

    text: str
    length: int
    pieces: tuple[tuple[int, BlockLayout], ...]

    def slice(self, start: int, end: int) -> str:
        """The words between two places."""
        units = Utf16Map(self.text)
        return self.text[units.to_code_points(start) : units.to_code_points(end)]

    def rect(self, place: int) -> QRect:
        """Where the character at `place` stands within the cell; empty for what is not set in lines."""
        before = [(start, block) for start, block in self.pieces if start <= place]
        if not before:
            return QRect()
        start, block = before[-1]
        shown = block.block.shown
        unit = min(place - start, max(shown.length - 1, 0))
        line = block.line_at(unit)
        runs = line.glyphRuns(unit, 1) if line.isValid() else []
        return runs[0].boundingRect().translated(block.left, block.top).toAlignedRect() if runs else QRect()

    def place_of(self, offset: int) -> int:
        """Where the document's character `offset` is read, or the nearest one."""
        begun = [(start, block) for start, block in self.pieces if block.block.shown.start <= offset]
        start, block = (begun or self.pieces)[-1 if begun else 0]
        return start + block.block.shown.to_unit(offset)

    def offset_of(self, place: int) -> int | None:
        """The document's offset of what is read at `place`; None in a cell without words."""
        if not self.pieces:
            return None
        begun = [(start, block) for start, block in self.pieces if start <= place]
        start, block = (begun or self.pieces)[-1 if begun else 0]
        return block.block.shown.to_offset(min(max(place - start, 0), block.block.shown.length))

    def place_at(self, point: QPoint) -> int:
        """The place nearest to `point` of the cell."""
        above = [(start, block) for start, block in self.pieces if block.top <= point.y()]
        if not above:
            return 0
        start, block = above[-1]
        lines = [block.layout.lineAt(nth) for nth in range(block.layout.lineCount())]
        line = [line for line in lines if block.top + line.y() <= point.y()][-1:] or lines[:1]
        return start + block.unit_at(line[0], point.x())


def cell_text(cell: CellLayout) -> CellText:
    """The text of `cell`."""
    parts: list[str] = []
    pieces: list[tuple[int, BlockLayout]] = []
    length = 0
    for number, block in _blocks(cell):
        line = f"{number} " if number else ""
        pieces.append((length + len(line), block))
        line += block.block.shown.text + "\n"
        parts.append(line)
        length += len(line.encode("utf-16-le")) // 2
    text = "".join(parts).removesuffix("\n")
    return CellText(text, max(length - 1, 0), tuple(pieces))


def _blocks(cell: CellLayout) -> Iterator[tuple[str, BlockLayout]]:
    """Each block with the number that stands before it."""
    for entry in cell.entries:
        for nth, block in enumerate(entry.blocks):
            yield entry.entry.clause.number if nth == 0 else "", block
