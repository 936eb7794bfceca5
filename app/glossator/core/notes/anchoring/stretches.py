"""Where in a long text a quotation may stand: where its words stand as they are, or its rare ones in their order."""

from collections.abc import Iterator, Sequence
from heapq import nsmallest
from math import log

from glossator.core.notes.anchoring.quotation import Quotation
from glossator.core.notes.anchoring.tokens import Tokens

_MOST_STRETCHES = 3
"""Stretches that are looked at closely."""
_SEEDS, _SEEDS_BESIDE = 16, 4
"""Tokens of the quoted words, and of those on either side, that vote: the rarest."""
_PLACES, _PLACES_BESIDE = 160, 40
"""Places of them that are counted; once there are so many, words that stand everywhere add nothing."""
_SHARE = 0.4
"""The share of the likeliest stretch's votes that another one must have."""
_SLACK = 8

Stretch = tuple[int, int]
"""Tokens of the text, from the first up to the last, by index."""


def likely_stretches(wanted: Quotation, text: Tokens) -> Iterator[Stretch]:
    """The stretches of `text` that are most likely to hold the words of `wanted`, the likeliest first.

    Each place of a rare token says where the quotation would begin; where many say the same, it is looked for. What
    stands between words of it, put in or taken out, shifts the beginning and not the stretch.
    """
    keys = wanted.tokens.keys
    width = max(_SLACK, len(keys) // 4)
    votes: dict[int, float] = {}
    for nth, places in _seeds(wanted, text):
        weight = log(1 + len(text) / len(text.places[keys[nth]]))
        for place in places:
            half = (place - nth) // width
            votes[half] = votes.get(half, 0.0) + weight
    slack = _SLACK + len(keys) // 4
    for first in _best(votes):
        low, high = first * width - slack, (first + 2) * width + len(keys) + slack
        yield max(0, low), min(len(text), high)


def _seeds(wanted: Quotation, text: Tokens) -> Iterator[tuple[int, Sequence[int]]]:
    """Tokens, by index, that stand in `text` too and are rarest there, with their places: quoted, before and behind."""
    keys, size = wanted.tokens.keys, len(wanted.tokens)
    parts = (
        (0, wanted.first, _SEEDS_BESIDE, _PLACES_BESIDE),
        (wanted.first, wanted.last, _SEEDS, _PLACES),
        (wanted.last, size, _SEEDS_BESIDE, _PLACES_BESIDE),
    )
    for low, high, most, left in parts:
        known = [nth for nth in range(low, high) if keys[nth] in text.places]
        for nth in nsmallest(most, known, key=lambda nth: (len(text.places[keys[nth]]), nth)):
            places = text.places[keys[nth]][:left]
            yield nth, places
            left -= len(places)
            if left <= 0:
                break


def _best(votes: dict[int, float]) -> Iterator[int]:
    """The beginnings that have most votes together with the next one; of two that overlap the better one."""
    total = {first: own + votes.get(first + 1, 0.0) for first, own in votes.items()}
    least = _SHARE * max(total.values(), default=0.0)
    chosen: list[int] = []
    for first in sorted((each for each in total if total[each] >= least), key=lambda each: (-total[each], each)):
        if len(chosen) < _MOST_STRETCHES and all(abs(first - other) > 1 for other in chosen):
            chosen.append(first)
            yield first
