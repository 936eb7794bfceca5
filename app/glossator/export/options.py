"""What a reader can choose about a report: its parts, its paper, its colours."""

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """A part of the report that can be left out."""

    COVER = "cover"
    """The parties compared, with version, source and hash, and what the report was made with."""
    SUMMARY = "summary"
    MATRIX = "matrix"
    """Kinds of provision by licence."""
    COMPARISON = "comparison"
    """The licences clause by clause, with marks and notes."""
    REDLINE = "redline"
    """What each licence changes of the leading one."""
    REGISTER = "register"
    """All notes with their threads."""
    INDEX = "index"
    """Where provisions of each kind stand."""
    LEGEND = "legend"
    DISCLAIMER = "disclaimer"


class Paper(StrEnum):
    """A format of paper."""

    A4 = "a4"
    A3 = "a3"
    LETTER = "letter"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height upright, in points."""
        return _SIZES[self]


_SIZES = {Paper.A4: (595.28, 841.89), Paper.A3: (841.89, 1190.55), Paper.LETTER: (612.0, 792.0)}
WHOLE = frozenset(Part)
SHEETS = frozenset({Part.MATRIX, Part.REGISTER, Part.COMPARISON})
"""The parts that a workbook has."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a report is set; formats without pages or colours take no notice of those."""

    parts: frozenset[Part] = WHOLE
    paper: Paper = Paper.A4
    is_landscape: bool = True
    is_grey: bool = False
    """Whether marks are to be told apart without colour."""
    mirrors_columns: bool = True
    """Whether the columns of a right-to-left report stand in that order as well."""

    def has(self, part: Part) -> bool:
        """Whether this part is wanted."""
        return part in self.parts
