"""The known texts that are worth a closer look, found by the rarer pairs of words."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from heapq import nlargest
from itertools import accumulate, chain

from glossator.core.identify.index import Index

_LOOKED_UP, _LOOKED_UP_EACH = 12000, 4
"""So many entries of the index are read for a text, and so many more for each pair, the rarest pairs first."""
_FEWEST_PAIRS = 48
"""So many pairs are looked up however common they are."""
_ALIKE, _LARGEST = 12, 4
_AS_ALIKE, _AS_LARGE = 0.6, 0.9
"""Against the best, by the pairs looked up."""
_LEAST_SHARE, _LEAST_PAIRS = 0.2, 25
"""A text of which less is there, both as a share and in pairs, could not be named anyway."""


def likely_texts(index: Index, pairs: Collection[int]) -> list[int]:
    """The texts most alike to one with these different `pairs`, then those that have most of them."""
    telling = _telling(index, pairs)
    counts = Counter(chain.from_iterable(map(index.holders.__getitem__, telling)))
    if not counts:
        return []
    shared = _shared(index, counts, len(pairs), len(pairs) / len(telling))
    alike = {text: _likeness(most, len(pairs), index.sizes[text]) for text, most in shared.items()}
    return list(dict.fromkeys((*_best(alike, _AS_ALIKE, _ALIKE), *_best(shared, _AS_LARGE, _LARGEST))))


def _telling(index: Index, pairs: Collection[int]) -> Sequence[int]:
    """The rarer of `pairs`."""
    entries = index.entries
    rarest = sorted(pairs, key=entries.__getitem__)
    read = list(accumulate(map(entries.__getitem__, rarest)))
    return rarest[: max(bisect_right(read, _LOOKED_UP + _LOOKED_UP_EACH * len(rarest)), _FEWEST_PAIRS)]


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
