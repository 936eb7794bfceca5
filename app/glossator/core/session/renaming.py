"""Calling the licences of a review by other names: as its file does, or as the program does."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_
from typing import Any

from glossator.core.notes.model import Selector
from glossator.core.session.model import Review

_Ways = Mapping[str, Callable[[str], str]]
"""By the names of fields, wherever in a review they stand: what becomes of the words in them."""


def renamed(review: Review, rename: Callable[[str], str]) -> Review:
    """`review` with every reference to a licence passed through `rename`."""
    whole: Review = _renamed(review, dict.fromkeys(("licence", "leading"), cache(rename)))
    return whole


def with_documents_renamed(review: Review, rename: Callable[[str], str]) -> Review:
    """`review` with the id of every document that a licence incorporates passed through `rename`, in its clauses' ids.

    The clause 2.a of the document `aup` has the id `aup/2.a` in the licence.
    """

    def clause_renamed(clause: str) -> str:
        document, slash, own = clause.partition("/")
        return f"{rename(document)}/{own}" if slash else clause

    whole: Review = _renamed(review, {"clause": clause_renamed})
    return whole


def references(review: Review) -> frozenset[str]:
    """Every reference to a licence in `review`."""
    found: set[str] = set()

    def note(reference: str) -> str:
        found.add(reference)
        return reference

    renamed(review, note)
    return frozenset(found)


def _renamed(value: Any, ways: _Ways) -> Any:
    """`value` itself where nothing in it is to be renamed, or is called as before."""
    if isinstance(value, tuple):
        each_renamed = tuple(_renamed(each, ways) for each in value)
        return value if all(map(is_, value, each_renamed)) else each_renamed
    if isinstance(value, Selector) and "clause" not in ways:  # of which there are many
        return value
    changed = {}
    for name in _fields_of(value.__class__):
        before = getattr(value, name)
        if before.__class__ is not str:
            after = _renamed(before, ways)
        else:
            after = ways[name](before) if name in ways and before else before
        if after is not before and after != before:
            changed[name] = after
    return replace(value, **changed) if changed else value


@cache
def _fields_of(kind: type) -> tuple[str, ...]:
    """The fields of such a value; none where it is no record."""
    return tuple(each.name for each in fields(kind)) if is_dataclass(kind) else ()
