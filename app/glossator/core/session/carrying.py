"""A review carried over to another version of one of its licences, as a step of its history or in a file."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from glossator.core.compare.model import Comparison
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.library.references import is_same_licence, position
from glossator.core.notes.carrying import Carried, carry, retargeted
from glossator.core.safety.lock import locked
from glossator.core.session.comparing import compare_for
from glossator.core.session.file import load_review, open_reference, save_review
from glossator.core.session.model import Column, Review
from glossator.core.session.moment import now
from glossator.core.session.step import Step
from glossator.core.session.workspace import Workspace

_PROGRAM = "glossator carry"
"""Who has a review open while its notes are carried over by nobody in particular."""


def carried_review(review: Review, reference: str, new: Licence, carried: Sequence[Carried]) -> Review:
    """`review` with `new` in the place of the licence with this `reference`, its notes where `carried` found them.

    The licence keeps its column where `new` has one of its own already.
    """
    moment = now()
    has_own_column = any(is_same_licence(each.licence, new.reference) for each in review.columns)
    columns = review.columns if has_own_column else tuple(_column(each, reference, new) for each in review.columns)
    leads = bool(review.leading) and is_same_licence(review.leading, reference) and not has_own_column
    ids = {each.note.id for each in carried}
    notes = {each.id: retargeted(each, carried, moment) for each in review.notes if each.id in ids}
    return replace(review, columns=columns, leading=new.reference if leads else review.leading).with_notes(notes)


def licences_with(licences: Sequence[Licence], reference: str, new: Licence) -> tuple[Licence, ...]:
    """`licences` with `new` in the place of the one with this `reference`; as they are where `new` is among them."""
    column = position(reference, licences)
    if column < 0 or position(new.reference, licences) >= 0:
        return tuple(licences)
    return (*licences[:column], new, *licences[column + 1 :])


def carry_over(
    workspace: Workspace, reference: str, new: Licence, carried: Sequence[Carried], compared: Comparison | None = None
) -> None:
    """Put what `carried` says into the open review, in one step.

    `compared` is the comparison with `new` in its place, where it took so long that it was made beforehand.
    """
    review = carried_review(workspace.review, reference, new, carried)
    licences = licences_with(workspace.state.comparison.licences, reference, new)
    workspace.do(Step.CARRY, review, compared or compare_for(review, licences))


def carry_file(path: Path, reference: str, onto: str, library: Library, target: Path) -> tuple[Carried, ...]:
    """Carry the review in the file at `path` from one licence over to another, into the file at `target`.

    Raises GlossatorError, and writes nothing, where a file or licence cannot be read, where the review does not have
    the licence, or where somebody has `target` open.
    """
    review = load_review(path, library).review
    new, old = library.resolve(onto), _resolved(reference, library)
    named = old.reference if old else open_reference(reference, Path.cwd(), library)
    carried = carry(review.notes, named, new, old)
    if not carried and not any(is_same_licence(each.licence, named) for each in review.columns):
        raise GlossatorError(Problem.NOT_IN_REVIEW, name=path.name, licence=reference)
    with locked(target, _PROGRAM):
        save_review(carried_review(review, named, new, carried), target)
    return carried


def _column(column: Column, reference: str, new: Licence) -> Column:
    if not is_same_licence(column.licence, reference):
        return column
    return replace(column, licence=new.reference, sha256=new.metadata.sha256)


def _resolved(reference: str, library: Library) -> Licence | None:
    """The licence; None where its text is not to be had any more, for its notes know their words."""
    try:
        return library.resolve(reference)
    except GlossatorError as error:
        if error.problem not in (Problem.NOT_FOUND, Problem.UNKNOWN_LICENCE):
            raise
        return None
