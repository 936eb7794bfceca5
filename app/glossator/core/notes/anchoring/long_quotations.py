"""Quotations of whole chapters: found by their beginning and their end, and judged by the words between."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from glossator.core.library.model import Licence
from glossator.core.notes.anchoring.model import NOWHERE, Hold, Located
from glossator.core.notes.anchoring.sameness import says_the_same
from glossator.core.notes.anchoring.tokens import tokens
from glossator.core.notes.model import Selector

LONGEST = 4000
"""Characters of a quotation that is searched for as a whole."""
_END = 1000
"""Characters of a longer one by which its beginning and its end are found."""
_CONTEXT = 32
_LEAST_SHARED = 0.5
"""The share of its words that must still be there."""

Anchor = Callable[[Selector, Licence], Located]


def anchor_by_ends(target: Selector, licence: Licence, anchor: Anchor) -> Located:
    """Where the words of `target` stand, told by where `anchor` finds their beginning and their end."""
    head, tail = (anchor(part, licence) for part in _ends(target))
    if not head.hold.has_place and not tail.hold.has_place:
        return NOWHERE
    if not head.hold.has_place or not tail.hold.has_place or head.start >= tail.end:
        found = head if head.hold.has_place else tail
        return Located(found.start, found.end, Hold.DOUBTFUL)
    words = licence.text[head.start : tail.end]
    if says_the_same(target.exact, words):
        return Located(head.start, tail.end, Hold.MOVED)
    is_sure = Hold.DOUBTFUL not in (head.hold, tail.hold) and _share(target.exact, words) >= _LEAST_SHARED
    return Located(head.start, tail.end, Hold.CHANGED if is_sure else Hold.DOUBTFUL)


def _ends(target: Selector) -> tuple[Selector, Selector]:
    words = target.exact
    head = replace(target, end=target.start + _END, exact=words[:_END], suffix=words[_END : _END + _CONTEXT])
    tail = replace(target, start=target.end - _END, exact=words[-_END:], prefix=words[-_END - _CONTEXT : -_END])
    return head, tail


def _share(wanted: str, found: str) -> float:
    """How many of all the words of both are in either, 0 to 1."""
    one, other = Counter(tokens(wanted).keys), Counter(tokens(found).keys)
    return (one & other).total() / max(1, (one | other).total())
