"""What became of a file that was exported."""

from dataclasses import dataclass

from glossator.core.errors import GlossatorError


@dataclass(frozen=True, slots=True)
class Written:
    """What the reader should know of a file that is in its place."""

    warnings: tuple[GlossatorError, ...] = ()
    sought: int = 0
    """How many passages and notes were looked for in the file when it was read back; 0 where it was not."""
    found: int = 0
    """How many of them can be searched in it, in the order of reading."""
