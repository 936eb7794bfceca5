"""Merging two reviews that began as one."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from glossator.core.notes.model import Note, Reply
from glossator.core.notes.moments import moment
from glossator.core.session.merging.head import merge_heads
from glossator.core.session.merging.notes import merge_notes
from glossator.core.session.merging.three_way import is_disputed, merged_list, settled
from glossator.core.session.model import Conflict, Decision, PinnedPair, Review, Subject

Listed = TypeVar("Listed", Decision, PinnedPair)


def merge(base: Review, mine: Review, theirs: Review) -> Review:
    """`mine` with what `theirs` changed of `base`, how it is shown being mine.

    What both changed differently stands as in `mine` and is among the `conflicts`. Reviews that did not begin as one
    are merged with an empty `base`: then nothing counts as deleted.
    """
    found: list[Conflict] = []
    head = merge_heads(base.head, mine.head, theirs.head, found)
    notes = merge_notes(base.notes, mine.notes, theirs.notes, found)
    pins = _merge_each((base.pins, mine.pins, theirs.pins), _pair, Subject.PIN, found)
    decisions = _merge_each((base.decisions, mine.decisions, theirs.decisions), _finding, Subject.DECISION, found)
    return replace(
        mine,
        columns=head.columns,
        leading=head.leading,
        unknown=head.unknown,
        notes=notes,
        pins=pins,
        decisions=decisions,
        conflicts=_open_conflicts(base, mine, theirs, found),
    )


def _merge_each(
    sides: tuple[Sequence[Listed], Sequence[Listed], Sequence[Listed]],
    key: Callable[[Listed], Hashable],
    what: Subject,
    conflicts: list[Conflict],
) -> tuple[Listed, ...]:
    return merged_list(sides, key, lambda each: str(key(each)), partial(_merge_one, what, conflicts))


def _merge_one(
    what: Subject, conflicts: list[Conflict], base: Listed | None, mine: Listed | None, theirs: Listed | None
) -> Listed | None:
    if not is_disputed(base, mine, theirs):
        return settled(base, mine, theirs)
    if mine is not None and theirs is not None and _says(mine) == _says(theirs):
        return min(mine, theirs, key=_said)
    conflicts.append(Conflict(what, base, theirs))
    return mine


def _pair(pin: PinnedPair) -> Hashable:
    """The two clauses, in any order."""
    return tuple(sorted(each.key for each in pin.clauses))


def _finding(decision: Decision) -> Hashable:
    return decision.finding


def _says(each: Decision | PinnedPair) -> tuple[object, ...]:
    """What was decided, whoever decided it and when."""
    return (each.verdict, each.unknown) if isinstance(each, Decision) else (each.together, each.unknown)


def _said(each: Decision | PinnedPair) -> tuple[object, ...]:
    """By what the earlier of two that say the same is found."""
    return (moment(each.decided), each.author) if isinstance(each, Decision) else (str(each),)


def _open_conflicts(base: Review, mine: Review, theirs: Review, found: Sequence[Conflict]) -> tuple[Conflict, ...]:
    """What was open before and nobody settled, and what is disputed now, which takes its place."""
    anew = {_about(each) for each in found}
    before = merged_list(
        (base.conflicts, mine.conflicts, theirs.conflicts), _about, lambda each: str(_about(each)), _either
    )
    return (*(each for each in before if _about(each) not in anew), *found)


def _either(base: Conflict | None, mine: Conflict | None, theirs: Conflict | None) -> Conflict | None:
    """An open disagreement of one of the two; settled where one of them settled it."""
    return settled(base, mine, theirs) if not is_disputed(base, mine, theirs) else mine or theirs


def _about(conflict: Conflict) -> Hashable:
    """What tells one disagreement from another."""
    side = conflict.theirs or conflict.base
    if isinstance(side, Note | Reply):
        return conflict.what, conflict.note, side.id
    if isinstance(side, PinnedPair):
        return conflict.what, _pair(side)
    return conflict.what, side.finding if isinstance(side, Decision) else ""
