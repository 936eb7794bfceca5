"""Calling the licences of a review by other names: as its file does, or as the program does."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_
from typing import Any

from glossator.core.notes.model import Selector
from glossator.core.session.model import Review

_REFERENCES = frozenset(("licence", "leading"))
"""Fields that refer to a licence, wherever in a review they stand."""


def renamed(review: Review, rename: Callable[[str], str]) -> Review:
    """`review` with every reference to a licence passed through `rename`."""
    whole: Review = _renamed(review, rename)
    return whole


def references(review: Review) -> frozenset[str]:
    """Every reference to a licence in `review`."""
    found: set[str] = set()

    def note(reference: str) -> str:
        found.add(reference)
        return reference

    _renamed(review, note)
    return frozenset(found)


def _renamed(value: Any, rename: Callable[[str], str]) -> Any:
    """`value` itself where nothing in it refers to a licence, or is called as before."""
    if isinstance(value, tuple):
        each_renamed = tuple(_renamed(each, rename) for each in value)
        return value if all(map(is_, value, each_renamed)) else each_renamed
    changed = {}
    for name in _fields_of(value.__class__):
        before = getattr(value, name)
        after = rename(before) if name in _REFERENCES and before else _renamed(before, rename)
        if after is not before:
            changed[name] = after
    return replace(value, **changed) if changed else value


@cache
def _fields_of(kind: type) -> tuple[str, ...]:
    """The fields of such a value in which references can stand."""
    if not is_dataclass(kind) or kind is Selector:
        return ()
    return tuple(each.name for each in fields(kind))
