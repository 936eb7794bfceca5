"""What a note's text is once its markup is read: typed blocks of styled runs."""

from dataclasses import dataclass
from enum import StrEnum

from glossator.core.text.direction import Direction


class Kind(StrEnum):
    """What a block of a note is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    BULLET = "bullet"
    NUMBER = "number"
    CODE = "code"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one style; `link` is a http, https or mailto address, or empty."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where in a table a cell is: its row and column from 0 (the first row is the head), and how the table runs."""

    row: int
    column: int
    direction: Direction = Direction.LTR


@dataclass(frozen=True, slots=True)
class Block:
    """One line as the reviewer typed it, in a direction of its own."""

    kind: Kind
    direction: Direction
    runs: tuple[Run, ...]
    level: int = 0
    """Of a heading, from 1; else how deep in lists and quotations, 0 for neither."""
    number: int = 0
    """Of a numbered item; 0 for all others."""
    continues: bool = False
    """Whether this is a further line of the paragraph or item before it."""
    cell: Cell | None = None
    """Of a table's cell, its place."""

    @property
    def text(self) -> str:
        """The words as shown, without markup."""
        return "".join(run.text for run in self.runs)

    @property
    def label(self) -> str:
        """The bullet or number that an item is printed with; empty for all other blocks."""
        return {Kind.BULLET: "•", Kind.NUMBER: f"{self.number}."}.get(self.kind, "")
