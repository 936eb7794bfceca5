"""One mistake in a file, and how several are collected where a reader stops at the first."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from glossator.core.errors import GlossatorError, Problem
from glossator.core.yaml_data import Record


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong in a file; `line` counts from 1."""

    path: Path
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.reason}"


def mistakes_of(path: Path, check: Callable[[], object]) -> list[Mistake]:
    """The mistake that `check` raises, if any."""
    try:
        check()
    except GlossatorError as error:
        return [told(path, error)]
    return []


def told(path: Path, error: GlossatorError) -> Mistake:
    """`error` as a mistake in the file at `path`."""
    if error.problem is Problem.BROKEN_DATA:
        return Mistake(path, int(error.details["line"]), error.details["reason"])
    return Mistake(path, 1, str(error))


def mistake_at(path: Path, record: Record, key: str, reason: str) -> Mistake:
    """A mistake in what `key` of `record` holds."""
    return Mistake(path, record.line(key), f"“{key}” {reason}")
