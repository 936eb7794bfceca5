"""What a web annotation is about, in the licences of a review."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from glossator.core.library.quotes import find_quote
from glossator.core.notes.interchange import web_annotation as words
from glossator.core.notes.interchange.iris import reference_of
from glossator.core.notes.interchange.json_values import listed, text_in
from glossator.core.notes.interchange.model import Known, Why
from glossator.core.notes.model import Note, Selector, Target
from glossator.core.notes.placement import selector_for


class NoPlaceError(Exception):
    """An annotation can stand nowhere in the review."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


def read_targets(target: Any, known: Known, note: Note | None) -> tuple[Target, ...]:
    """The targets of an annotation; those of `note`, the one that the review has, where they are the same.

    Raises NoPlaceError where none is in a licence of the review.
    """
    targets = tuple(_targets(target, known))
    if not targets:
        raise NoPlaceError(Why.NOT_HERE)
    return note.targets if note and tuple(map(_bare, note.targets)) == targets else targets


def _targets(target: Any, known: Known) -> Iterator[Target]:
    for each in listed(target):
        resource = each if isinstance(each, dict) else {"source": each}
        source = resource.get("source", resource.get("id"))
        named = text_in(source.get("id") if isinstance(source, dict) else source)
        reference = known.reference(reference_of(named))
        if reference is not None:
            yield Target(reference, _selector(resource.get("selector"), reference, known))


def _selector(selectors: Any, reference: str, known: Known) -> Selector | None:
    """The first of each type of ours; None for the whole licence."""
    by_type: dict[str, dict[str, Any]] = {}
    for each in listed(selectors):
        if isinstance(each, dict):
            by_type.setdefault(text_in(each.get("type")), each)
    if not by_type:
        return None
    quoted = _quoted(by_type, reference, known)
    clause = text_in(by_type.get("FragmentSelector", {}).get("value"))
    is_clause = clause.startswith(words.CLAUSE_FRAGMENT)
    return replace(quoted, clause=clause.removeprefix(words.CLAUSE_FRAGMENT)) if is_clause else quoted


def _quoted(by_type: dict[str, dict[str, Any]], reference: str, known: Known) -> Selector:
    """The words by quotation or position, whichever is there; the licence supplies the other where it is open."""
    quote, position = by_type.get("TextQuoteSelector"), by_type.get("TextPositionSelector")
    span = (_offset(position.get("start")), _offset(position.get("end"))) if position else None
    licence = known.licence(reference)
    if quote:
        exact, prefix, suffix = (text_in(quote.get(key)) for key in ("exact", "prefix", "suffix"))
        if span is None and licence:
            places = find_quote(licence.text, exact, prefix, suffix) or find_quote(licence.text, exact)
            if len(places) == 1:
                return selector_for(licence, *places[0])
        return Selector(*(span or (0, 0)), exact, prefix, suffix)
    if span and licence and 0 <= span[0] < span[1] <= len(licence.text):
        return selector_for(licence, *span)
    raise NoPlaceError(Why.NO_PLACE)


def _offset(value: Any) -> int:
    return max(0, value) if isinstance(value, int) else 0


def _bare(target: Target) -> Target:
    """`target` without what other programs wrote beside it, which a web annotation does not hold."""
    selector = target.selector
    bare = selector and replace(selector, others=(), extras={}, unknown={})
    return Target(target.licence, bare)
