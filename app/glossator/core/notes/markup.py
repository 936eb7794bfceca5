"""A note's Markdown as typed blocks: the one reading of it that the window, its tooltips and the exports show.

Nothing that was typed vanishes: raw HTML, entities, images, reference definitions and rules are not interpreted
and appear as they were written.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from glossator.core.notes.markdown_reader import read_markdown
from glossator.core.notes.markup_model import Block, Kind, Run
from glossator.core.notes.tables import Table, parts, with_direction
from glossator.core.text.direction import (
    LEFT_TO_RIGHT_MARK,
    RIGHT_TO_LEFT_MARK,
    Direction,
    paragraph_directions,
)
from glossator.core.text.normalise import normalise

__all__ = ["Block", "Kind", "Run", "blocks", "plain_text", "words_of"]

_MARKS = LEFT_TO_RIGHT_MARK + RIGHT_TO_LEFT_MARK
# a direction mark at the start of a line, and the Markdown signs that must come first to be understood
_MARK_BEFORE_SIGNS = re.compile(
    rf"^([{_MARKS}]+)([ \t]*(?:(?:>|(?:[-*+]|\d+\.|\#{{1,6}})(?=[ \t])|\|(?![ \t]*:?-))[ \t]*)*)", re.MULTILINE
)
_MARK_BEFORE_TABLE_RULE = re.compile(rf"^[{_MARKS}]+(?=[ \t]*\|?[ \t]*:?-+:?[ \t]*\|)", re.MULTILINE)
_LONE_MARKS = re.compile(rf"^[{_MARKS} \t]+$", re.MULTILINE)


def blocks(body: str, default: Direction) -> tuple[Block, ...]:
    """The blocks of a note's Markdown `body`.

    A paragraph without strong letters runs as the one before it, the first one as `default`. Direction marks at
    the start of lines are obeyed and left out of the text; no isolates are added.
    """
    source = _MARK_BEFORE_TABLE_RULE.sub("", _LONE_MARKS.sub("", normalise(body)))
    undirected = with_direction(_read(_MARK_BEFORE_SIGNS.sub(r"\2\1", source)))
    directions = paragraph_directions((block.text for block in undirected), default)
    return tuple(
        replace(block, direction=_direction(block, direction), runs=_without_marks(block.runs))
        for block, direction in zip(undirected, directions, strict=True)
    )


def _direction(block: Block, read: Direction) -> Direction:
    """A clause number alone in a cell stands at the side from which its table is read."""
    return block.cell.direction if block.cell and len(block.text.split()) == 1 else read


def plain_text(body: str) -> str:
    """The words of a note's Markdown, as `words_of` tells them."""
    return words_of(blocks(body, Direction.LTR))


def words_of(read: Sequence[Block]) -> str:
    """The words of a note's blocks, a line a block or row, without markup and direction marks."""
    return "\n".join(map(_line, parts(read)))


def _line(part: Block | Table) -> str:
    if isinstance(part, Block):
        return f"{part.label} {part.text}".lstrip()
    return "\n".join(" | ".join(cell.text if cell else "" for cell in row) for row in part.rows)


def _read(source: str) -> list[Block]:
    try:
        return list(read_markdown(source))
    except RecursionError:  # nested deeper than anyone reads: the lines as they were typed
        lines = [line.strip() for line in source.split("\n")]
        return [Block(Kind.PARAGRAPH, Direction.LTR, (Run(line),)) for line in lines if line]


def _without_marks(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    if not runs or runs[0].text[0] not in _MARKS:
        return runs
    bare = replace(runs[0], text=runs[0].text.lstrip(_MARKS))
    return (bare, *runs[1:]) if bare.text else runs[1:]
