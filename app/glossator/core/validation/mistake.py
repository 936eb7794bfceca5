"""One mistake in a file."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from glossator.core.errors import GlossatorError, Problem
from glossator.core.yaml_data import Mistakes, Record, read_record


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


def mistakes_in(path: Path, check: Callable[[Record, Mistakes], object]) -> list[Mistake]:
    """What `check` tells of the record in the YAML file at `path`, or why there is none."""
    mistakes: Mistakes = []
    try:
        check(read_record(path, mistakes), mistakes)
    except GlossatorError as error:
        mistakes.append(error)
    return told(path, mistakes)


def _mistake(path: Path, error: GlossatorError) -> Mistake:
    if error.problem is Problem.BROKEN_DATA:
        return Mistake(path, int(error.details["line"]), error.details["reason"])
    return Mistake(path, 1, str(error).removeprefix(f"{path.name}: "))  # which is said already
