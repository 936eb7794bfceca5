"""One mistake in a file."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from glossator.core.errors import GlossatorError, Problem


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """What is wrong in a file; `line` counts from 1."""

    path: Path
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.reason}"


def told(path: Path, errors: Iterable[GlossatorError]) -> list[Mistake]:
    """`errors` as mistakes in the file at `path`, in the order of its lines."""
    return sorted(_mistake(path, error) for error in errors)


def _mistake(path: Path, error: GlossatorError) -> Mistake:
    if error.problem is Problem.BROKEN_DATA:
        return Mistake(path, int(error.details["line"]), error.details["reason"])
    return Mistake(path, 1, str(error))
