"""A review's file: its form, and whether the licences that it compares are there as they were."""

from pathlib import Path

from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.paths import absolute
from glossator.core.session.file import open_reference, review_text
from glossator.core.session.format import review_in
from glossator.core.text.decode import read_bytes
from glossator.core.validation.mistake import Mistake, told
from glossator.core.yaml_data import Mistakes, Record, parse_record


def validate_review(path: Path) -> list[Mistake]:
    """Every mistake in the review at `path`."""
    mistakes: Mistakes = []
    try:
        record = parse_record(review_text(read_bytes(path), path.name), path.name, mistakes)
    except GlossatorError as error:
        return told(path, [error])
    try:
        review_in(record, path.name)
    except GlossatorError as error:
        mistakes.append(error)
        if error.problem is not Problem.BROKEN_DATA:  # none of ours, or newer
            return told(path, mistakes)
    library, folder = Library.standard(), absolute(str(path)).parent
    for column in record.records("columns"):
        if column.has("licence"):
            _check_licence(column, folder, library)
    return told(path, mistakes)


def _check_licence(column: Record, folder: Path, library: Library) -> None:
    try:
        licence = library.resolve(open_reference(column.text("licence"), folder, library))
    except GlossatorError as error:
        column.tell("licence", f"cannot be opened: {error}")
        return
    if column.text("sha256", "") not in ("", licence.metadata.sha256):
        column.tell("sha256", str(GlossatorError(Problem.TEXT_CHANGED, name=licence.metadata.short)))
