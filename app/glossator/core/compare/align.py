"""Which clause answers which: a backbone in reading order first, then what moved."""

from bisect import bisect_left
from collections.abc import Iterable

from glossator.core.compare.similarity import Scores

CLEARLY_BETTER = 1.5
"""A pair of the backbone is given up where one side has a partner better by this factor."""

Pairs = dict[int, int]


def align(scores: Scores, threshold: float) -> Pairs:
    """A partner for each left index that has one, each right index at most once.

    `scores` by (left, right); pairs below `threshold` are never made. Deterministic.
    """
    candidates = {pair: score for pair, score in scores.items() if score >= threshold}
    pairs = dict(_released(_backbone(candidates), candidates))
    taken = set(pairs.values())
    for (left, right), _ in sorted(candidates.items(), key=lambda item: (-item[1], item[0])):
        if left not in pairs and right not in taken:
            pairs[left] = right
            taken.add(right)
    return dict(sorted(pairs.items()))


def moved(pairs: Pairs) -> frozenset[int]:
    """The left indices whose partners stand out of reading order: those outside the longest increasing run."""
    lefts = sorted(pairs)
    tails: list[int] = []
    chain_of: list[tuple[int, int]] = []
    for left in lefts:
        length = bisect_left(tails, pairs[left])
        tails[length : length + 1] = [pairs[left]]
        chain_of.append((left, length))
    wanted, kept = len(tails) - 1, set()
    limit = float("inf")
    for left, length in reversed(chain_of):
        if length == wanted and pairs[left] < limit:
            kept.add(left)
            wanted, limit = wanted - 1, pairs[left]
    return frozenset(pairs) - kept


def _backbone(candidates: Scores) -> list[tuple[int, int]]:
    """The chain of pairs, both sides increasing, with the largest sum of squared scores."""
    rights = sorted({right for _, right in candidates})
    best = _PrefixBest(len(rights))
    links: list[tuple[tuple[int, int], int]] = []
    for left, row in _by_left(candidates):
        found = []
        for right, score in row:
            place = bisect_left(rights, right)
            total, link = best.up_to(place)
            found.append((place, total + score * score, len(links)))
            links.append(((left, right), link))
        for place, total, link in found:
            best.put(place, total, link)
    return _chain(links, best.up_to(len(rights))[1])


def _by_left(candidates: Scores) -> Iterable[tuple[int, list[tuple[int, float]]]]:
    rows: dict[int, list[tuple[int, float]]] = {}
    for (left, right), score in sorted(candidates.items()):
        rows.setdefault(left, []).append((right, score))
    return rows.items()


def _chain(links: list[tuple[tuple[int, int], int]], last: int) -> list[tuple[int, int]]:
    chain = []
    while last >= 0:
        pair, last = links[last]
        chain.append(pair)
    return chain[::-1]


def _released(backbone: list[tuple[int, int]], candidates: Scores) -> Iterable[tuple[int, int]]:
    """The pairs of the backbone that no side would clearly rather leave."""
    best_left: dict[int, float] = {}
    best_right: dict[int, float] = {}
    for (left, right), score in candidates.items():
        best_left[left] = max(best_left.get(left, 0.0), score)
        best_right[right] = max(best_right.get(right, 0.0), score)
    for left, right in backbone:
        if max(best_left[left], best_right[right]) < CLEARLY_BETTER * candidates[left, right]:
            yield left, right


class _PrefixBest:
    """The best total, and its link, among the first so many places (a Fenwick tree)."""

    def __init__(self, size: int) -> None:
        self._tree: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)

    def up_to(self, count: int) -> tuple[float, int]:
        found = (0.0, -1)
        while count > 0:
            found = max(found, self._tree[count], key=lambda each: each[0])
            count &= count - 1
        return found

    def put(self, place: int, total: float, link: int) -> None:
        at = place + 1
        while at < len(self._tree):
            if total > self._tree[at][0]:
                self._tree[at] = (total, link)
            at += at & -at
