"""Three-way merging of plain values: what both began with, what I made of it and what they made of it."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

Value = TypeVar("Value")


def is_disputed(base: Value, mine: Value, theirs: Value) -> bool:
    """Whether both changed it, and not to the same."""
    return mine != theirs and base not in (mine, theirs)


def settled(base: Value, mine: Value, theirs: Value) -> Value:
    """What one of the two changed, or both to the same; mine where they dispute."""
    return theirs if mine == base else mine


def merged_words(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...]:
    """Words of which each was added or taken out by itself; new ones stand at the end by the alphabet."""
    if not is_disputed(base, mine, theirs):
        return tuple(settled(base, mine, theirs))
    kept = [each for each in base if each in mine and each in theirs]
    return (*kept, *sorted({*mine, *theirs} - set(base)))


def merged_keys(
    base: Mapping[str, Any], mine: Mapping[str, Any], theirs: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The mapping whose every key is merged by itself, twice: with mine and with theirs where a key is disputed."""
    absent = object()
    chosen: tuple[dict[str, Any], dict[str, Any]] = {}, {}
    for key in (*base, *sorted({*mine, *theirs} - set(base))):
        before, one, other = (each.get(key, absent) for each in (base, mine, theirs))
        value = settled(before, one, other)
        for into, taken in zip(chosen, (value, other if is_disputed(before, one, other) else value), strict=True):
            if taken is not absent:
                into[key] = taken
    return chosen


def merged_list(
    sides: tuple[Sequence[Value], Sequence[Value], Sequence[Value]],
    key: Callable[[Value], Hashable],
    order: Callable[[Value], Any],
    merge_one: Callable[[Value | None, Value | None, Value | None], Value | None],
) -> tuple[Value, ...]:
    """Lists of things that are told apart by `key`; new ones stand at the end in their `order`.

    `sides` are what both began with, mine and theirs. `merge_one` decides what becomes of a thing that is on any of
    the three (None: it is not there); it is asked for no list that only one of the two changed.
    """
    if not is_disputed(*sides):
        return tuple(settled(*sides))
    base, mine, theirs = (_by_key(each, key) for each in sides)
    added = sorted((new for name, new in {**theirs, **mine}.items() if name not in base), key=order)
    names = (*base, *(key(each) for each in added))
    merged = (merge_one(base.get(name), mine.get(name), theirs.get(name)) for name in names)
    return tuple(each for each in merged if each is not None)


def _by_key(values: Iterable[Value], key: Callable[[Value], Hashable]) -> dict[Hashable, Value]:
    return {key(each): each for each in values}
