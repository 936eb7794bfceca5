"""Tables among the blocks of a note: their direction, and their cells gathered into rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from glossator.core.notes.markup_model import Block, Cell
from glossator.core.text.direction import Direction, majority_direction, marked_direction

Row = tuple[Block | None, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of a table by row, the head first; None where a cell is empty. All rows are of one length."""

    direction: Direction
    rows: tuple[Row, ...]


def parts(blocks: Sequence[Block]) -> Iterator[Block | Table]:
    """`blocks` in order, the cells of each table gathered."""
    for is_table, group in groupby(blocks, _is_cell):
        if is_table:
            yield from (_table(cells) for cells in _tables(list(group)))
        else:
            yield from group


def with_direction(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """`blocks`, the cells of each table told how the table runs.

    It runs as the first cell was marked to, else as most of its words do.
    """
    runs = [(is_table, list(group)) for is_table, group in groupby(blocks, _is_cell)]
    return tuple(
        block
        for is_table, run in runs
        for block in (run if not is_table else (cell for cells in _tables(run) for cell in _directed(cells)))
    )


def _tables(cells: Sequence[Block]) -> Iterator[list[Block]]:
    """The cells of each of several tables that follow each other."""
    table: list[Block] = []
    for cell in cells:
        if table and _place(cell) <= _place(table[-1]):
            yield table
            table = []
        table.append(cell)
    yield table


def _directed(cells: Sequence[Block]) -> list[Block]:
    words = " ".join(cell.text for cell in cells)
    direction = marked_direction(cells[0].text) or majority_direction(words) or cells[0].direction
    return [replace(cell, cell=replace(cell.cell, direction=direction)) for cell in cells if cell.cell]


def _table(cells: Sequence[Block]) -> Table:
    by_place = {_place(cell): cell for cell in cells}
    rows, columns = (1 + max(place) for place in zip(*by_place, strict=True))
    direction = cells[0].cell.direction if cells[0].cell else Direction.LTR
    return Table(direction, tuple(tuple(by_place.get((row, nth)) for nth in range(columns)) for row in range(rows)))


def _is_cell(block: Block) -> bool:
    return block.cell is not None


def _place(block: Block) -> tuple[int, int]:
    cell = block.cell or Cell(0, 0)
    return cell.row, cell.column
