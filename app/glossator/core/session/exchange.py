"""Notes of a review in files of other programs: which format, and how such a file calls the licences."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.reading import LARGEST_DOCUMENT
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.notes.interchange.model import Known, Received
from glossator.core.notes.interchange.taking_in import TakenIn, take_in
from glossator.core.notes.model import Note
from glossator.core.paths import absolute
from glossator.core.safety.lock import locked
from glossator.core.session.file import load_review, open_reference, save_review, stored_reference
from glossator.core.session.model import Review
from glossator.core.session.moment import now
from glossator.core.session.opening import REPORT_SUFFIX
from glossator.core.session.renaming import references, renamed
from glossator.core.text.decode import read_bytes

_PROGRAM = "glossator notes"
"""Who has a review open while notes are taken in by nobody in particular."""
_Read = Callable[[bytes, str, Known], Received]


def brought(path: Path, review: Review, licences: Sequence[Licence], library: Library) -> TakenIn:
    """What becomes of the notes of `review`, of which `licences` are open, with those in the file at `path`.

    The format is told by the file's suffix. Raises GlossatorError where it is none of ours or cannot be read.
    """
    read = _reader(path)
    folder = absolute(str(path)).parent
    known = Known(
        {note.id: note for note in review.notes},
        references(review),
        licences,
        lambda reference: open_reference(reference, folder, library),
    )
    return take_in(review.notes, read(_bytes(path), path.name, known), now())


def bring_into_file(path: Path, session: Path, library: Library) -> TakenIn:
    """Take the notes in the file at `path` into the review in the file `session`.

    Raises GlossatorError, and writes nothing, where one of them cannot be read or somebody has the review open.
    """
    with locked(session, _PROGRAM):
        opened = load_review(session, library)
        taken = brought(path, opened.review, opened.comparison.licences, library)
        if taken.changes_anything:
            save_review(replace(opened.review, notes=taken.notes), session)
    return taken


def as_called_from(notes: Iterable[Note], path: Path) -> tuple[Note, ...]:
    """`notes` with the reader's own files called as seen from the folder of the file at `path`."""
    folder = absolute(str(path)).parent
    return renamed(Review(notes=tuple(notes)), lambda reference: stored_reference(reference, folder)).notes


def _bytes(path: Path) -> bytes:
    return read_bytes(path, LARGEST_DOCUMENT) if path.suffix.lower() == REPORT_SUFFIX else read_bytes(path)


def _reader(path: Path) -> _Read:
    # each is imported when such a file comes
    readers: Mapping[str, Callable[[], _Read]] = {
        ".jsonld": _web_annotations,
        ".json": _web_annotations,
        ".xfdf": _xfdf,
        ".csv": _table,
        REPORT_SUFFIX: _pdf,
    }
    if path.suffix.lower() not in readers:
        raise GlossatorError(Problem.NOTES_FORMAT, name=path.name, suffixes=", ".join(readers))
    return readers[path.suffix.lower()]()


def _web_annotations() -> _Read:
    from glossator.core.notes.interchange.web_annotation_reading import read

    return read


def _xfdf() -> _Read:
    from glossator.core.notes.interchange.xfdf_reading import read

    return read


def _table() -> _Read:
    from glossator.core.notes.interchange.csv_reading import read

    return read


def _pdf() -> _Read:
    from glossator.core.session.notes_of_reports import read

    return read
