"""Calling the licences of a review by other names: as its file does, or as the program does."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
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
    if isinstance(value, tuple):
        return tuple(_renamed(each, rename) for each in value)
    if not is_dataclass(value) or isinstance(value, type | Selector):
        return value
    held = ((each.name, getattr(value, each.name)) for each in fields(value))
    return replace(value, **{name: _renamed_field(name, each, rename) for name, each in held})


def _renamed_field(name: str, value: Any, rename: Callable[[str], str]) -> Any:
    return rename(value) if name in _REFERENCES and value else _renamed(value, rename)
