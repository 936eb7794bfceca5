"""Merging the notes of a review: by their ids, and each field of a note by itself."""

from collections.abc import Sequence
from dataclasses import fields, replace
from functools import partial
from typing import Any, TypeVar

from glossator.core.notes.model import Note, Reply
from glossator.core.notes.moments import later, moment
from glossator.core.session.merging.three_way import is_disputed, merged_keys, merged_list, merged_words, settled
from glossator.core.session.model import Conflict, Subject

Conflicts = list[Conflict]
Written = TypeVar("Written", Note, Reply)
_TOGETHER = (("scope", "targets", "former"), ("author", "created"))
"""Fields that change together: what a note is about, and who wrote it."""
_OTHERWISE = {"id", "modified", "tags", "replies", "unknown"}
"""Fields that are merged in a way of their own."""


def merge_notes(
    base: Sequence[Note], mine: Sequence[Note], theirs: Sequence[Note], conflicts: Conflicts
) -> tuple[Note, ...]:
    """The notes of both; what they dispute is as it is in `mine` and goes into `conflicts` as well."""
    return merged_list(
        (base, mine, theirs),
        lambda note: note.id,
        lambda note: (moment(note.created), note.id),
        _Notes(conflicts).merge,
    )


class _Notes:
    """Merges one note after the other and gathers what is disputed."""

    def __init__(self, conflicts: Conflicts) -> None:
        self._conflicts = conflicts

    def merge(self, base: Note | None, mine: Note | None, theirs: Note | None) -> Note | None:
        """One note; where one deleted what the other changed, that is disputed too."""
        if not is_disputed(base, mine, theirs):
            return settled(base, mine, theirs)
        if mine is None or theirs is None:
            self._conflicts.append(Conflict(Subject.NOTE, base, theirs))
            return mine
        replies = self._replies(base, mine, theirs)
        tags = merged_words(base.tags if base else (), mine.tags, theirs.tags)
        ours, others = _sides(base, mine, theirs)
        note, other = (replace(each, replies=replies, tags=tags) for each in (ours, others))
        if note != other:
            self._conflicts.append(Conflict(Subject.NOTE, base, other))
        return note

    def _replies(self, base: Note | None, mine: Note, theirs: Note) -> tuple[Reply, ...]:
        return merged_list(
            (base.replies if base else (), mine.replies, theirs.replies),
            _id,
            _order,
            partial(self._reply, mine.id),
        )

    def _reply(self, note: str, base: Reply | None, mine: Reply | None, theirs: Reply | None) -> Reply | None:
        if not is_disputed(base, mine, theirs):
            return settled(base, mine, theirs)
        if mine is None or theirs is None:
            self._conflicts.append(Conflict(Subject.REPLY, base, theirs, note))
            return mine
        reply, other = _sides(base, mine, theirs)
        if reply != other:
            self._conflicts.append(Conflict(Subject.REPLY, base, other, note))
        return reply


def _id(written: Note | Reply) -> str:
    return written.id


def _order(written: Note | Reply) -> tuple[object, ...]:
    """By writing."""
    return moment(written.created), written.id


def _sides(base: Written | None, mine: Written, theirs: Written) -> tuple[Written, Written]:
    """What was merged of a note or reply, with mine and with theirs where something is disputed."""
    ours: dict[str, Any] = {}
    others: dict[str, Any] = {}
    for part in _parts(mine):
        before, one, other = ([getattr(each, name, None) for name in part] for each in (base, mine, theirs))
        value = settled(before, one, other)
        ours.update(zip(part, value, strict=True))
        others.update(zip(part, other if is_disputed(before, one, other) else value, strict=True))
    ours["unknown"], others["unknown"] = merged_keys(base.unknown if base else {}, mine.unknown, theirs.unknown)
    modified = later(mine.modified, theirs.modified)
    return replace(mine, **ours, modified=modified), replace(mine, **others, modified=modified)


def _parts(of: Note | Reply) -> list[tuple[str, ...]]:
    """The fields, in the groups in which they change."""
    grouped = [tuple(name for name in part if hasattr(of, name)) for part in _TOGETHER]
    alone = {each.name for each in fields(of)} - _OTHERWISE - {name for part in grouped for name in part}
    return [*grouped, *((name,) for name in sorted(alone))]
