"""Opening and saving a review."""

import os
from dataclasses import dataclass, replace
from pathlib import Path

from glossator.core.atomic import sweep_strays, write_atomically
from glossator.core.compare.model import Comparison
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import REVIEW_SUFFIX, Library
from glossator.core.paths import absolute
from glossator.core.session.model import Column, Review
from glossator.core.session.renaming import renamed
from glossator.core.text.decode import decode, read_bytes

EXTENSION = REVIEW_SUFFIX
_ARCHIVE = b"PK\x03\x04"
"""How a bundle begins."""


@dataclass(frozen=True, slots=True)
class OpenedReview:
    """A review with its licences compared, and what the reader should be told."""

    review: Review
    comparison: Comparison
    warnings: tuple[GlossatorError, ...]
    digest: str
    """Of the file's bytes, as `digest_of` makes it."""


def read_review(path: Path, library: Library) -> Review:
    """The review in the file at `path`, its licences not opened; raises GlossatorError as `load_review` does."""
    stored, _ = _stored(path)
    folder = absolute(str(path)).parent
    return renamed(stored, lambda reference: open_reference(reference, folder, library))


def load_review(path: Path, library: Library) -> OpenedReview:
    """The review in the file at `path`; raises GlossatorError where it cannot be read.

    A licence that cannot be read is missing from the comparison and told in `warnings`; its column and notes stay in
    the review.
    """
    stored, digest = _stored(path)
    return join_licences(stored, absolute(str(path)).parent, library, digest)


def join_licences(stored: Review, folder: Path, library: Library, digest: str) -> OpenedReview:
    """`stored`, whose references are as seen from `folder`, with its licences as they are now; as `load_review`."""
    from glossator.core.session.comparing import compare_for  # the first comparison is kept

    review = renamed(stored, lambda reference: open_reference(reference, folder, library))
    columns, licences, warnings = [], [], []
    for column, named in zip(review.columns, stored.columns, strict=True):
        try:
            licence = library.resolve(column.licence)
        except GlossatorError as error:
            is_gone = error.problem is Problem.NOT_FOUND
            warnings.append(GlossatorError(Problem.LICENCE_GONE, name=named.licence) if is_gone else error)
            columns.append(column)
            continue
        warnings += licence.warnings
        if column.sha256 and column.sha256 != licence.metadata.sha256:
            warnings.append(GlossatorError(Problem.TEXT_CHANGED, name=licence.metadata.short))
        columns.append(replace(column, sha256=licence.metadata.sha256))
        licences.append(licence)
    review = replace(review, columns=tuple(columns))
    return OpenedReview(review, compare_for(review, licences), tuple(warnings), digest)


def save_review(review: Review, path: Path) -> str:
    """Write `review` to `path`, the old file or the new one, whole; the digest of what was written.

    Raises GlossatorError as `write_atomically` does.
    """
    from glossator.core.session.format import format_review  # a window that opens no file needs no format

    folder = absolute(str(path)).parent
    stored = renamed(review, lambda reference: stored_reference(reference, folder))
    try:
        data = format_review(stored).encode("utf-8")
    except UnicodeEncodeError as error:  # a file name that is no text
        raise GlossatorError(Problem.NOT_WRITABLE, name=path.name, reason="a file's name in it is no text") from error
    write_atomically(path, data)
    sweep_strays(path)
    return digest_of(data)


def digest_of(data: bytes) -> str:
    """What tells one content of a file from another: the SHA-256, in hexadecimal."""
    import hashlib  # a window that opens no file needs none

    return hashlib.sha256(data).hexdigest()


def new_review(comparison: Comparison) -> Review:
    """A review of the compared licences without a note."""
    return Review(tuple(Column(licence.reference, licence.metadata.sha256) for licence in comparison.licences))


def open_reference(stored: str, folder: Path, library: Library) -> str:
    """What `stored`, a reference in a review that lies in `folder`, refers to: a library id or an absolute path."""
    return stored if stored in library else str(absolute(stored, folder))


def _stored(path: Path) -> tuple[Review, str]:
    """The review as the file at `path` has it, and the digest of the file."""
    from glossator.core.session.format import parse_review

    data = read_bytes(path)
    return parse_review(review_text(data, path.name), path.name), digest_of(data)


def review_text(data: bytes, name: str) -> str:
    """The YAML that `data`, the review in the file `name`, is; raises GlossatorError where it is none."""
    if data.startswith(_ARCHIVE):
        raise GlossatorError(Problem.IS_BUNDLE, name=name)
    try:
        return decode(data, name)
    except GlossatorError as error:
        if error.problem in (Problem.BINARY, Problem.UNDECODABLE):
            raise GlossatorError(Problem.DAMAGED_REVIEW, name=name) from error
        raise


def stored_reference(reference: str, folder: Path) -> str:
    """The path of a reader's own file as seen from the review's folder, so that both can move together."""
    if not Path(reference).is_absolute():
        return reference
    try:
        return Path(os.path.relpath(reference, folder)).as_posix()
    except ValueError:  # another drive on Windows
        return reference
