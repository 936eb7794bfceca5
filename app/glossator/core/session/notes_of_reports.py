"""Notes out of a PDF: those of the review that a report of Glossator carries, and what was written on its pages."""

from collections.abc import Iterable
from dataclasses import replace

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.document import Format
from glossator.core.importing.worker import read_elsewhere
from glossator.core.notes.interchange import pdf_comments
from glossator.core.notes.interchange.model import Known, Received, Skipped, Why
from glossator.core.notes.interchange.taking_in import beginning
from glossator.core.notes.model import Note, Target
from glossator.core.session.format import parse_review


def read(data: bytes, name: str, known: Known) -> Received:
    """The notes that a review lacks, as they were when the PDF `name` was made, and what it says of all notes.

    Raises GlossatorError as documents and reviews do.
    """
    lacking = {each.id: each for each in _carried(data, name) if each.id not in known.notes}
    here = {each.id: each for each in _as_called_here(lacking.values(), known)}
    # its pages know the notes by all that they were about
    received = pdf_comments.read(data, name, replace(known, notes={**lacking, **known.notes}))
    told = (each for each in received.notes if each.id in here or each.id not in lacking)
    elsewhere = (each for each in lacking.values() if each.id not in here)
    skipped = (Skipped(beginning(each.body) or each.id, Why.NOT_HERE) for each in elsewhere)
    return replace(
        received,
        whole=tuple(here.values()),
        notes=tuple(replace(each, targets=here[each.id].targets) if each.id in here else each for each in told),
        skipped=(*received.skipped, *skipped),
    )


def _carried(data: bytes, name: str) -> tuple[Note, ...]:
    """The notes of the review that the PDF carries; none where it carries no review."""
    try:
        text = read_elsewhere(data, name, Format.PDF_REVIEW).text
    except GlossatorError as error:
        if error.problem is Problem.NO_REVIEW_INSIDE:
            return ()
        raise
    return parse_review(text, name).notes


def _as_called_here(notes: Iterable[Note], known: Known) -> Iterable[Note]:
    """`notes` as far as they are about licences of the review, which it may call otherwise."""
    for note in notes:
        targets = tuple(target for each in note.targets if (target := _target(each, known)))
        if targets:
            yield replace(note, targets=targets)


def _target(target: Target, known: Known) -> Target | None:
    reference = known.reference(target.licence)
    return replace(target, licence=reference) if reference else None
