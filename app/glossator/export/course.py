"""How far a file is: rows written of all that it will have."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from glossator.core.progress import Progress
from glossator.export.model import Report
from glossator.export.options import Part

Item = TypeVar("Item")

_ROWS: Mapping[Part, Callable[[Report], int]] = {
    Part.MATRIX: lambda report: sum(len(group.rows) for group in report.matrix),
    Part.COMPARISON: lambda report: len(report.rows),
    Part.REDLINE: lambda report: sum(len(redline.rows) for redline in report.redlines),
    Part.REGISTER: lambda report: len(report.notes),
    Part.INDEX: lambda report: sum(len(kind.entries) for kind in report.index),
}
"""How many rows a part has; the others are no longer for a long comparison."""


def rows_of(report: Report, parts: Iterable[Part]) -> int:
    """How many rows a file with these parts has."""
    return sum(_ROWS[part](report) for part in parts if part in _ROWS)


class Course:
    """Counts the rows of one file as they are written."""

    def __init__(self, rows: int, progress: Progress) -> None:
        self._rows = rows
        self._progress = progress
        self._written = 0

    def through(self, rows: Iterable[Item]) -> Iterator[Item]:
        """Yield `rows`, and tell of each when it is written; raises what the progress raises."""
        for each in rows:
            yield each
            self._written += 1
            self._progress(self._written / self._rows)
