"""Paragraphs as a reader for a format with structure finds them, and the text that they are printed as."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_STEP = 4
"""Columns that a list is indented below another."""
_SOFT = str.maketrans("", "", "\u00ad\ufeff")
BULLET = "•"
"""The mark that is printed before an item of a list without numbers."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, an item of a list or a row of a table."""

    words: str
    """A line feed is a line broken on purpose."""
    label: str = ""
    """The number or mark that is shown before it, as it is shown."""
    depth: int = 0
    """How many lists it stands in below the outermost."""
    verbatim: bool = False
    """Whether its spaces and lines are kept as they are."""


def printed(blocks: Iterable[Block]) -> str:
    """`blocks` as text: a blank line between them, lists indented, hyphens that only may be shown left out."""
    return "\n\n".join(lines for block in blocks if (lines := _lines(block)))


def row(cells: Sequence[Sequence[Block]]) -> list[Block]:
    """A row of a table as one block where no cell holds more than a paragraph; else all that is in it, in order."""
    filled = [[block for block in cell if block.words.strip()] for cell in cells]
    if len(cells) < 2 or any(len(cell) > 1 for cell in filled):
        return [block for cell in filled for block in cell]
    words = (f"{block.label} {' '.join(block.words.split())}".strip() for cell in filled for block in cell)
    return [Block("\t".join(words))]


def _lines(block: Block) -> str:
    words = block.words.translate(_SOFT)
    if block.verbatim:
        words = words.strip("\n").rstrip()
    else:
        words = "\n".join(line.strip(" \t") for line in words.split("\n")).strip()
    if not words:
        return ""
    indent = " " * (_STEP * block.depth)
    return indent + (f"{block.label} " if block.label else "") + words.replace("\n", "\n" + indent)
