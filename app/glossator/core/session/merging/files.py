"""Merging reviews that lie in files."""

from pathlib import Path

from glossator.core.library.library import Library
from glossator.core.safety.lock import locked
from glossator.core.session.file import read_review, save_review
from glossator.core.session.merging.merge import merge
from glossator.core.session.model import Review

_PROGRAM = "glossator merge"
"""Who has `out` open while it is written."""


def merge_files(base: Path, mine: Path, theirs: Path, out: Path, library: Library) -> Review:
    """Write to `out` what became of the review `base` in `mine` and in `theirs`; what is in dispute is in it.

    An empty file is taken for `base` where there was none, as git does. Raises GlossatorError where one of them
    cannot be read, or `out` cannot be written or is open; `out` is then as it was.
    """
    began_with = Review() if _is_empty(base) else read_review(base, library)
    merged = merge(began_with, read_review(mine, library), read_review(theirs, library))
    with locked(out, _PROGRAM):
        save_review(merged, out)
    return merged


def _is_empty(path: Path) -> bool:
    return path.is_file() and path.stat().st_size == 0
