"""Several clauses that answer one: a clause left alone joins the row of the clause that also answers it."""

from glossator.core.compare.align import Pairs
from glossator.core.compare.similarity import Scores

CLOSE = 0.30
"""Enough for a neighbour of the clause that is already there."""
ANYWHERE = 0.50
"""Enough for a clause that stands elsewhere."""

SHARE = 0.5
"""The share of the score of the clause that is already there which a newcomer must reach."""

Joined = dict[int, list[int]]


def join(pairs: Pairs, scores: Scores) -> tuple[Joined, Joined]:
    """For each left index the further right ones that answer it, and for each right index the further left ones.

    A clause joins at most one row, that of its best partner, and only where that partner has a clause already.
    """
    backwards = {right: left for left, right in pairs.items()}
    rights: dict[int, int] = {}
    lefts: dict[int, int] = {}
    for (left, right), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if left in pairs and right not in backwards:
            if _is_enough(score, scores[left, pairs[left]], abs(right - pairs[left])):
                rights.setdefault(right, left)
        elif left not in pairs and right in backwards:
            present = backwards[right]
            if _is_enough(score, scores[present, right], abs(left - present)):
                lefts.setdefault(left, right)
    return _grouped(rights), _grouped(lefts)


def _is_enough(score: float, present: float, distance: int) -> bool:
    """Whether a clause may join another that stands `distance` clauses away and has the score `present`."""
    return score >= max(SHARE * present, CLOSE if distance == 1 else ANYWHERE)


def _grouped(joins: dict[int, int]) -> Joined:
    grouped: Joined = {}
    for newcomer, partner in sorted(joins.items()):
        grouped.setdefault(partner, []).append(newcomer)
    return grouped
