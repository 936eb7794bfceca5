"""Settling what two reviewers disagree about."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from glossator.core.notes.ids import new_id
from glossator.core.notes.model import Note, Reply
from glossator.core.notes.moments import moment
from glossator.core.session.model import Conflict, Decision, Head, PinnedPair, Review, Said, Subject

Twice = TypeVar("Twice", Note, Reply)


class Resolution(StrEnum):
    """Whose side is taken."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    """A note or reply is kept twice, theirs under an id of its own."""


def mine(review: Review, conflict: Conflict) -> Said | None:
    """What stands in `review` itself of what `conflict` is about; None where it is not there."""
    side = conflict.theirs or conflict.base
    if isinstance(side, Note):
        return next((each for each in review.notes if each.id == side.id), None)
    if isinstance(side, Reply):
        return next((each for each in _thread(review, conflict) if each.id == side.id), None)
    if isinstance(side, PinnedPair):
        return next((each for each in review.pins if each.is_of(side.one, side.other)), None)
    if isinstance(side, Decision):
        return next((each for each in review.decisions if each.finding == side.finding), None)
    return review.head


def resolutions(review: Review, conflict: Conflict) -> tuple[Resolution, ...]:
    """How `conflict` can be settled: both sides can only be kept of notes and replies that both sides have."""
    can_be_twice = conflict.what in (Subject.NOTE, Subject.REPLY) and conflict.theirs and mine(review, conflict)
    return tuple(Resolution) if can_be_twice else (Resolution.MINE, Resolution.THEIRS)


def resolve(review: Review, conflict: Conflict, resolution: Resolution) -> Review:
    """`review` with `conflict` settled; raises ValueError where it cannot be settled so."""
    if resolution not in resolutions(review, conflict):
        raise ValueError(resolution)
    settled = replace(review, conflicts=tuple(each for each in review.conflicts if each != conflict))
    if resolution is Resolution.MINE:
        return settled
    return _TAKING[conflict.what](settled, conflict, resolution)


def _take_note(review: Review, conflict: Conflict, resolution: Resolution) -> Review:
    theirs, present = conflict.theirs, mine(review, conflict)
    if not isinstance(theirs, Note):
        return review.without_notes([present.id] if isinstance(present, Note) else [])
    if isinstance(present, Note):  # its thread has been merged, and may have grown since
        theirs = replace(theirs, replies=present.replies)
    return review.with_note(_under_own_id(theirs) if resolution is Resolution.BOTH else theirs)


def _take_reply(review: Review, conflict: Conflict, resolution: Resolution) -> Review:
    thread, theirs, present = list(_thread(review, conflict)), conflict.theirs, mine(review, conflict)
    if resolution is Resolution.THEIRS and isinstance(present, Reply):
        thread.remove(present)
    if isinstance(theirs, Reply):
        thread.append(_under_own_id(theirs) if resolution is Resolution.BOTH else theirs)
    thread.sort(key=lambda each: moment(each.created))
    changed = (replace(each, replies=tuple(thread)) for each in review.notes if each.id == conflict.note)
    return review.with_notes({each.id: each for each in changed})


def _take_decision(review: Review, conflict: Conflict, _resolution: Resolution) -> Review:
    theirs, present = conflict.theirs, mine(review, conflict)
    if isinstance(theirs, Decision):
        return review.with_decision(theirs)
    return review.without_decision(present) if isinstance(present, Decision) else review


def _take_pin(review: Review, conflict: Conflict, _resolution: Resolution) -> Review:
    theirs, present = conflict.theirs, mine(review, conflict)
    if isinstance(theirs, PinnedPair):
        return review.with_pin(theirs)
    return review.without_pin(*present.clauses) if isinstance(present, PinnedPair) else review


def _take_head(review: Review, conflict: Conflict, _resolution: Resolution) -> Review:
    head = conflict.theirs
    if not isinstance(head, Head):
        return review
    return replace(review, columns=head.columns, leading=head.leading, unknown=head.unknown)


_TAKING: dict[Subject, Callable[[Review, Conflict, Resolution], Review]] = {
    Subject.NOTE: _take_note,
    Subject.REPLY: _take_reply,
    Subject.DECISION: _take_decision,
    Subject.PIN: _take_pin,
    Subject.HEAD: _take_head,
}


def _thread(review: Review, conflict: Conflict) -> tuple[Reply, ...]:
    return next((each.replies for each in review.notes if each.id == conflict.note), ())


def _under_own_id(each: Twice) -> Twice:
    return replace(each, id=new_id())
