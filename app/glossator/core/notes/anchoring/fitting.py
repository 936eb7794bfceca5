"""How well a stretch of a text fits a quotation, and which of its words answer the quoted ones."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from glossator.core.notes.anchoring.edits import Pairs, distance, paired_within
from glossator.core.notes.anchoring.quotation import Quotation
from glossator.core.notes.anchoring.stretches import Stretch
from glossator.core.notes.anchoring.tokens import Tokens

_QUOTE, _PREFIX, _SUFFIX = 50, 20, 20
"""What each counts for in the likeness, as in the client of Hypothesis."""
_MOST_BY_CHARACTER = 80
"""Words up to which the likeness of two passages is told in characters; beyond, it would take too long."""
_MOST_FOR_EACH = 2
"""Words that may have come for each that is gone at an end of the quotation; more belong to what is around it."""

_Pair = tuple[int, int]
"""A token of the quotation and one of the text, by index."""
_Place = tuple[int, int]
"""Tokens of the text from the first up to the last, by index."""


@dataclass(frozen=True, slots=True)
class Fit:
    """Characters `start` to `end` of a text as the answer to a quotation."""

    start: int
    end: int
    quote: float
    """How like the quoted words its words are, 0 to 1: the share of characters that needs no edit."""
    prefix: float
    suffix: float
    size: int
    """Characters of the quoted words."""
    beside: int
    """Characters of the words before and behind them."""

    @property
    def likeness(self) -> float:
        """0 to 1; the quoted words count for 50, prefix and suffix for 20 each."""
        total = _QUOTE * self.quote + _PREFIX * self.prefix + _SUFFIX * self.suffix
        return total / (_QUOTE + _PREFIX + _SUFFIX)


def fit_within(wanted: Quotation, text: Tokens, stretch: Stretch) -> Fit | None:
    """The words in `stretch` that answer the quoted ones; None where nothing stands in their place."""
    low, high = stretch
    keys = wanted.tokens.keys
    pairs = [(nth, low + at) for nth, at in paired_within(keys, text.keys[low:high])]
    equal = [(nth, at) for nth, at in pairs if keys[nth] == text.keys[at]]
    place = _place(wanted, text, equal)
    return _fit(wanted, text, *_trimmed(wanted, text, *place)) if place else None


def fit_at(wanted: Quotation, text: Tokens, start: int, end: int) -> Fit:
    """The words at characters `start` to `end`, which are the quoted ones."""
    fit = _fit(wanted, text, *text.between(start, end))
    return replace(fit, start=start, end=end, quote=1.0)


def _fit(wanted: Quotation, text: Tokens, first: int, last: int) -> Fit:
    keys = wanted.tokens.keys
    return Fit(
        *_characters(wanted, text, first, last),
        quote=_alike(keys[wanted.first : wanted.last], text.keys[first:last]),
        prefix=_beside(wanted, text, 0, wanted.first, first - wanted.first, first),
        suffix=_beside(wanted, text, wanted.last, len(keys), last, last + len(keys) - wanted.last),
        size=sum(map(len, keys[wanted.first : wanted.last])),
        beside=sum(map(len, keys[: wanted.first])) + sum(map(len, keys[wanted.last :])),
    )


def _place(wanted: Quotation, text: Tokens, equal: Pairs) -> _Place | None:
    """The tokens of the text that answer the quoted ones, told by the `equal` ones within, before and behind them."""
    within = [pair for pair in equal if wanted.first <= pair[0] < wanted.last]
    before = next((pair for pair in reversed(equal) if pair[0] < wanted.first), None)
    behind = next((pair for pair in equal if pair[0] >= wanted.last), None)
    if not within:
        return _between(wanted, before, behind)
    first, start = _first(wanted, text, within)
    last, end = _last(wanted, text, within)
    gone = first - wanted.first
    most = gone * (_MOST_FOR_EACH if before and before[0] == wanted.first - 1 else 1)
    low = max(start - most, before[1] + 1 if before else 0)
    gone = wanted.last - 1 - last
    most = gone * (_MOST_FOR_EACH if behind and behind[0] == wanted.last else 1)
    high = min(end + 1 + most, behind[1] if behind else len(text))
    return min(start, low), max(end + 1, high)


def _first(wanted: Quotation, text: Tokens, within: Pairs) -> _Pair:
    """The first pair of the quoted words: beside the next one, and before it what is the same but paired otherwise."""
    keys, (first, start) = wanted.tokens.keys, within[0]
    if len(within) > 1 and within[1][0] == first + 1 and text.keys[within[1][1] - 1] == keys[first]:
        first, start = within[1]
    while first > wanted.first and start > 0 and keys[first - 1] == text.keys[start - 1]:
        first, start = first - 1, start - 1
    return first, start


def _last(wanted: Quotation, text: Tokens, within: Pairs) -> _Pair:
    """The last pair of the quoted words, in the same way."""
    keys, (last, end) = wanted.tokens.keys, within[-1]
    if len(within) > 1 and within[-2][0] == last - 1 and text.keys[within[-2][1] + 1] == keys[last]:
        last, end = within[-2]
    while last < wanted.last - 1 and end < len(text) - 1 and keys[last + 1] == text.keys[end + 1]:
        last, end = last + 1, end + 1
    return last, end


def _trimmed(wanted: Quotation, text: Tokens, first: int, last: int) -> _Place:
    """The place without marks of punctuation at an end where the quotation has a word."""
    keys = wanted.tokens.keys
    while first < last - 1 and keys[wanted.first].isalnum() and not text.keys[first].isalnum():
        first += 1
    while first < last - 1 and keys[wanted.last - 1].isalnum() and not text.keys[last - 1].isalnum():
        last -= 1
    return first, last


def _between(wanted: Quotation, before: _Pair | None, behind: _Pair | None) -> _Place | None:
    """What stands in place of quoted words that are all gone, if both neighbours are still there."""
    if before is None or behind is None or before[0] != wanted.first - 1 or behind[0] != wanted.last:
        return None
    new = behind[1] - before[1] - 1
    return (before[1] + 1, behind[1]) if 0 < new <= _MOST_FOR_EACH * (wanted.last - wanted.first) else None


def _characters(wanted: Quotation, text: Tokens, first: int, last: int) -> tuple[int, int]:
    """The characters of tokens `first` up to `last`, less what the quotation leaves out of its first and last word."""
    start, end = text.starts[first], text.ends[last - 1]
    keys = wanted.tokens.keys
    if wanted.lead and text.keys[first] == keys[wanted.first]:
        start += wanted.lead
    if wanted.tail and text.keys[last - 1] == keys[wanted.last - 1]:
        end -= wanted.tail
    return (start, end) if start < end else (text.starts[first], text.ends[last - 1])


def _beside(wanted: Quotation, text: Tokens, low: int, high: int, first: int, last: int) -> float:
    """How like tokens `low` up to `high` of the quotation are to those that stand there in the text; 1 for none."""
    if low >= high:
        return 1.0
    return _alike(wanted.tokens.keys[low:high], text.keys[max(0, first) : last])


def _alike(wanted: Sequence[str], found: Sequence[str]) -> float:
    """The share of what is wanted that needs no edit, in characters; in words where there are many."""
    if len(wanted) <= _MOST_BY_CHARACTER:
        wanted, found = " ".join(wanted), " ".join(found)
    return max(0.0, 1 - distance(wanted, found) / len(wanted)) if wanted else 1.0
