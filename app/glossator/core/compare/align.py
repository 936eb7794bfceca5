"""Which clause answers which: a backbone in reading order first, then what moved."""

from bisect import bisect_left
from collections.abc import Iterable

from glossator.core.compare.chain import heaviest_chain
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
    return heaviest_chain({pair: score * score for pair, score in candidates.items()})


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
