"""How well one known text fits a stretch of the unknown one, and where in it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import sub

from glossator.core.identify.index import UNKNOWN, Index

_KNOWN, _STRANGE = 2, -1
"""A stretch goes on as long as one pair in three is the known text's: so much remains where a word in four changed."""
_COPY = 1.3
"""A stretch longer than the known text by more than this factor may hold several copies of it."""
_WHOLE_COPY = 0.9


@dataclass(frozen=True, slots=True)
class Fit:
    """The known text `text` (its place in the index) in the pairs from `start` to `end` of the unknown one."""

    text: int
    start: int
    end: int
    shared: int
    """What the pairs weigh that both have."""
    here: int
    """What the pairs of the stretch weigh."""
    there: int
    """What the pairs of the known text weigh."""
    matched: int
    """How many different pairs both have."""

    @property
    def score(self) -> float:
        """The likeness of the stretch and the known text, 0 to 1."""
        return self.shared / (self.here + self.there - self.shared)

    @property
    def purity(self) -> float:
        """How much of the stretch is the known text's, 0 to 1."""
        return self.shared / self.here

    @property
    def presence(self) -> float:
        """How much of the known text is in the stretch, 0 to 1."""
        return self.shared / self.there

    @property
    def evidence(self) -> float:
        """What speaks for this text: much in common, and little that is not."""
        return self.shared * self.score


class Stretch:
    """The pairs from `start` to `end` of the unknown text, against which known texts are measured."""

    def __init__(self, index: Index, pairs: Sequence[int], start: int, end: int) -> None:
        here = pairs[start:end]
        self.start, self.end = start, end
        self._index = index
        self._known = frozenset(here) - {UNKNOWN}
        self._weight = index.weight(self._known) + here.count(UNKNOWN) * index.weights[UNKNOWN]

    def fit(self, text: int) -> Fit:
        """How well the known text fits the whole stretch."""
        index = self._index
        shared = self._known.intersection(index.sequences[text])
        return Fit(text, self.start, self.end, index.weight(shared), self._weight, index.totals[text], len(shared))


def fit_within(index: Index, text: int, pairs: Sequence[int], start: int, end: int) -> Fit | None:
    """The part of `pairs[start:end]` that the known text fits best; None where they have nothing in common."""
    known = frozenset(index.sequences[text])
    here = pairs[start:end]
    own = list(map(known.__contains__, here))
    sums = _sums(own, _STRANGE, _KNOWN)
    low, high = _steepest(sums)
    length = len(index.sequences[text])
    if high - low > length * _COPY:
        low, high = _one_copy(sums, here, known, (low, high), length)
    low, high = _without_frayed_ends(own, low, high)
    return Stretch(index, pairs, start + low, start + high).fit(text) if low < high else None


def _without_frayed_ends(own: Sequence[bool], low: int, high: int) -> tuple[int, int]:
    """The stretch without ends that have less than half of its share of known pairs: they are some other text's."""
    length = high - low
    matched = own[low:high].count(True)
    if 3 * matched <= 2 * length or matched == length:
        return low, high
    start, end = _steepest(_sums(own[low:high], -matched, 2 * length - matched))
    return low + start, low + end


def _sums(own: Sequence[bool], strange: int, known: int) -> list[int]:
    """What `strange` and `known` pairs add up to, before each pair and at the end."""
    return list(accumulate(map((strange, known).__getitem__, own), initial=0))


def _steepest(sums: Sequence[int]) -> tuple[int, int]:
    """From where to where `sums` rises most; the same place twice where it never rises."""
    rises = list(map(sub, sums, lowest := list(accumulate(sums, min))))
    end = rises.index(max(rises))
    return sums.index(lowest[end]), end


def _one_copy(
    sums: Sequence[int], here: Sequence[int], known: Collection[int], stretch: tuple[int, int], length: int
) -> tuple[int, int]:
    """The best copy in `stretch`, which may hold several; the whole stretch where no `length` of it holds the most."""
    low, high = stretch
    gains = list(map(sub, sums[low + length : high + 1], sums[low:high]))
    first = low + gains.index(max(gains))
    all_shared = frozenset(known).intersection
    if len(all_shared(here[first : first + length])) < _WHOLE_COPY * len(all_shared(here[low:high])):
        return stretch
    start, end = _steepest(sums[first : first + length + 1])
    return first + start, first + end
