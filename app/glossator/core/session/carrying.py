"""A review carried over to another version of one of its licences, as a step of its history or in a file."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from glossator.core.compare.model import Comparison
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.library.references import is_same_licence, position
from glossator.core.notes.carrying import retargeted
from glossator.core.safety.lock import locked
from glossator.core.session.carriage import Carriage, CarriedDecision, CarriedPin, carriage
from glossator.core.session.comparing import compare_for
from glossator.core.session.file import load_review, open_reference, save_review
from glossator.core.session.model import Column, Decision, PinnedPair, Review
from glossator.core.session.moment import now
from glossator.core.session.step import Step
from glossator.core.session.workspace import Workspace

Said = TypeVar("Said", Decision, PinnedPair)
_PROGRAM = "glossator carry"
"""Who has a review open while its notes are carried over by nobody in particular."""


def carried_review(review: Review, reference: str, new: Licence, carried: Carriage) -> Review:
    """`review` with `new` in the place of the licence with this `reference`, what was said of it as in `carried`.

    The licence keeps its column where `new` has one of its own already.
    """
    moment = now()
    has_own_column = any(is_same_licence(each.licence, new.reference) for each in review.columns)
    columns = review.columns if has_own_column else tuple(_column(each, reference, new) for each in review.columns)
    leads = bool(review.leading) and is_same_licence(review.leading, reference) and not has_own_column
    ids = {each.note.id for each in carried.notes}
    notes = {each.id: retargeted(each, carried.notes, moment) for each in review.notes if each.id in ids}
    return replace(
        review,
        columns=columns,
        leading=new.reference if leads else review.leading,
        decisions=_followed(review.decisions, carried.decisions),
        pins=_followed(review.pins, carried.pins),
    ).with_notes(notes)


def licences_with(licences: Sequence[Licence], reference: str, new: Licence) -> tuple[Licence, ...]:
    """`licences` with `new` in the place of the one with this `reference`; as they are where `new` is among them."""
    column = position(reference, licences)
    if column < 0 or position(new.reference, licences) >= 0:
        return tuple(licences)
    return (*licences[:column], new, *licences[column + 1 :])


def carry_over(
    workspace: Workspace, reference: str, new: Licence, carried: Carriage, compared: Comparison | None = None
) -> None:
    """Put what `carried` says into the open review, in one step.

    `compared` is the comparison with `new` in its place, where it took so long that it was made beforehand.
    """
    review = carried_review(workspace.review, reference, new, carried)
    licences = licences_with(workspace.state.comparison.licences, reference, new)
    workspace.do(Step.CARRY, review, compared or compare_for(review, licences))


def carry_file(path: Path, reference: str, onto: str, library: Library, target: Path) -> Carriage:
    """Carry the review in the file at `path` from one licence over to another, into the file at `target`.

    Raises GlossatorError, and writes nothing, where a file or licence cannot be read, where the review does not have
    the licence, or where somebody has `target` open.
    """
    review = load_review(path, library).review
    new, old = library.resolve(onto), _resolved(reference, library)
    named = old.reference if old else open_reference(reference, Path.cwd(), library)
    carried = carriage(review, named, new, old)
    if not carried and not any(is_same_licence(each.licence, named) for each in review.columns):
        raise GlossatorError(Problem.NOT_IN_REVIEW, name=path.name, licence=reference)
    with locked(target, _PROGRAM):
        save_review(carried_review(review, named, new, carried), target)
    return carried


def _followed(said: Sequence[Said], carried: Iterable[CarriedDecision | CarriedPin]) -> tuple[Said, ...]:
    """What was `said`, each in its place, as it is where some of it was carried over."""
    after: list[tuple[object, Any]] = [(each.before, each.after) for each in carried]
    return tuple(next((now for before, now in after if before == each), each) for each in said)


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
