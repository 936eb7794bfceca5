"""The contract's JSON answer of `carry`, as plain data."""

from collections.abc import Sequence
from typing import Any

from glossator.core.notes.carrying import Carried, counts
from glossator.core.notes.model import Target


def carried_as_json(old: str, new: str, carried: Sequence[Carried]) -> dict[str, Any]:
    """What became of each target of the notes that were taken along from `old` to `new`."""
    return {
        "from": old,
        "to": new,
        "notes": [_carried(each) for each in carried],
        "summary": {hold.value: count for hold, count in counts(carried).items()},
    }


def _carried(carried: Carried) -> dict[str, Any]:
    return {
        "id": carried.note.id,
        "target": carried.nth,
        "found": carried.found.hold.value,
        "before": _words(carried.before, carried.before.quote),
        "after": _words(carried.target, carried.words) if carried.found.hold.has_place else None,
        "counterpart": carried.counterpart,
    }


def _words(target: Target, words: str) -> dict[str, Any]:
    """The words of a target; those of a whole licence are not repeated."""
    whole: dict[str, Any] = {"licence": target.licence}
    if target.selector is None:
        return whole
    return {
        **whole,
        "clause": target.clause,
        "start": target.selector.start,
        "end": target.selector.end,
        "quote": words,
    }
