"""The known texts that are worth a closer look, found by the rarer pairs of words."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from heapq import nlargest
from itertools import accumulate, chain

from glossator.core.identify.index import Index

_AT_FIRST, _AT_MOST, _IN_ALL = 5, 50, 16_000
"""So many entries of the index are read for each pair, the rarest first; more where that does not tell; and a limit."""
_FEWEST_AT_FIRST, _FEWEST = 12, 48
"""So many pairs are looked up however common they are."""
_CLEAR, _FEW = 0.35, 4
"""The first look tells where the best text is so alike, and so few come near it."""
_ALIKE, _LARGEST = 12, 6
_AS_ALIKE, _AS_LARGE = 0.6, 0.9
"""Against the best, by the pairs looked up."""
_LEAST_SHARE, _LEAST_PAIRS = 0.2, 25
"""A text of which less is there, both as a share and in pairs, could not be named anyway."""


def likely_texts(index: Index, pairs: Collection[int]) -> list[int]:
    """The texts most alike to one with these different `pairs`, then those that have most of them."""
    rarest = sorted(pairs, key=index.entries.__getitem__)
    read = list(accumulate(map(index.entries.__getitem__, rarest)))
    first = max(bisect_right(read, _AT_FIRST * len(rarest)), _FEWEST_AT_FIRST)
    last = max(bisect_right(read, min(_AT_MOST * len(rarest), _IN_ALL)), _FEWEST)
    shared, alike = _looked_up(index, rarest, first)
    if max(alike.values(), default=0) < _CLEAR or len(_best(alike, _AS_ALIKE, _FEW + 1)) > _FEW:
        shared, alike = _looked_up(index, rarest, last)
    return list(dict.fromkeys((*_best(alike, _AS_ALIKE, _ALIKE), *_best(shared, _AS_LARGE, _LARGEST))))


def _looked_up(index: Index, pairs: Sequence[int], many: int) -> tuple[dict[int, float], dict[int, float]]:
    """By the first `many` of `pairs`: how many pairs each text is likely to share, and how alike it is likely to be."""
    counts = Counter(chain.from_iterable(map(index.holders.__getitem__, pairs[:many])))
    if not counts:
        return {}, {}
    shared = _shared(index, counts, len(pairs), len(pairs) / min(many, len(pairs)))
    return shared, {text: _likeness(most, len(pairs), index.sizes[text]) for text, most in shared.items()}


def _shared(index: Index, counts: Mapping[int, int], size: int, scale: float) -> dict[int, float]:
    """How many pairs each text is likely to share, by `counts` of those looked up; only of texts that may be best."""
    sizes = index.sizes
    most = max(counts.values())
    text = min(text for text, count in counts.items() if count == most)
    least = _AS_ALIKE * _likeness(most * scale, size, sizes[text]) * size / scale
    return {
        text: count * scale
        for text, count in counts.items()
        if count >= least and count * scale >= min(_LEAST_PAIRS, _LEAST_SHARE * sizes[text])
    }


def _likeness(shared: float, size: int, other: int) -> float:
    shared = min(shared, size, other)
    return shared / (size + other - shared)


def _best(values: Mapping[int, float], share: float, most: int) -> list[int]:
    least = share * max(values.values(), default=0)
    return [-text for _, text in nlargest(most, ((value, -text) for text, value in values.items() if value >= least))]
