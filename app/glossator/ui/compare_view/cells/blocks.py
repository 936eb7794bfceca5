"""What an entry shows: its heading and its paragraphs, reflowed, each with its own direction."""

from collections.abc import Iterator
from dataclasses import dataclass

from glossator.core.text.direction import Direction, majority_direction
from glossator.core.text.reflow import Paragraph, reflow
from glossator.ui.compare_view.cells.letters import runs_left_only
from glossator.ui.compare_view.cells.shown_text import ShownText
from glossator.ui.compare_view.content import Entry


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of an entry, or its heading."""

    shown: ShownText
    direction: Direction
    is_heading: bool


def blocks_of(entry: Entry, text: str, direction: Direction) -> tuple[Block, ...]:
    """The blocks of `entry`, never none: a clause without words has an empty one to hold its number."""
    clause = entry.clause
    words = (_block(paragraph, 0, None, direction) for paragraph in reflow(text, clause.body, clause.own_end))
    blocks = (*_heading(entry, text, direction), *words)
    return blocks or (_block(_nothing(clause.body), 0, None, direction),)


def _heading(entry: Entry, text: str, direction: Direction) -> Iterator[Block]:
    """The heading's words where they stand in the document, its label left to the hanging number."""
    heading = entry.clause.heading
    if not heading:
        return
    for paragraph in reflow(text, entry.clause.start, entry.clause.body):
        first = paragraph.text.find(heading)
        if first >= 0:
            yield _block(paragraph, first, first + len(heading), direction, is_heading=True)
            return
    for paragraph in reflow(text, entry.clause.start, entry.clause.body):
        yield _block(paragraph, 0, None, direction, is_heading=True)


def _block(paragraph: Paragraph, first: int, last: int | None, column: Direction, *, is_heading: bool = False) -> Block:
    direction = _direction(paragraph.text, column)
    shown = ShownText(paragraph, first, last, isolated=direction is Direction.RTL)
    return Block(shown, direction, is_heading)


def _direction(text: str, column: Direction) -> Direction:
    if column is Direction.LTR and runs_left_only(text):
        return column  # what most paragraphs are, found without looking at each letter
    return majority_direction(text) or column


def _nothing(offset: int) -> Paragraph:
    return Paragraph("", offset, offset, (0,), (offset,))
