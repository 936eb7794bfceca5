"""The licences that arguments name."""

from collections.abc import Iterable

from glossator.cli import printing
from glossator.core.library.library import Library
from glossator.core.library.model import Licence


def resolved(library: Library, references: Iterable[str]) -> list[Licence]:
    """The licences that `references` name; what is doubtful about the reader's own files is told."""
    licences = [library.resolve(each) for each in references]
    for problem in (problem for licence in licences for problem in licence.warnings):
        printing.warn(str(problem))
    return licences
