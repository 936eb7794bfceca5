"""Several clauses that answer one: a clause left alone joins the row of the clause that also answers it."""

from glossator.core.compare.align import Pairs
from glossator.core.compare.similarity import Scores

CLOSE = 0.30
"""Enough for a neighbour of the clause that is already there."""
ANYWHERE = 0.50
"""Enough for a clause that stands elsewhere."""

Joined = dict[int, list[int]]


def join(pairs: Pairs, scores: Scores) -> tuple[Joined, Joined]:
    """For each left index the further right ones that answer it, and for each right index the further left ones.

    A clause joins at most one row, that of its best partner, and only where that partner has a clause already.
    """
    backwards = {right: left for left, right in pairs.items()}
    rights: dict[int, int] = {}
    lefts: dict[int, int] = {}
    for (left, right), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if left in pairs and right not in backwards and _is_enough(score, right, pairs[left]):
            rights.setdefault(right, left)
        if right in backwards and left not in pairs and _is_enough(score, left, backwards[right]):
            lefts.setdefault(left, right)
    return _grouped(rights), _grouped(lefts)


def _is_enough(score: float, newcomer: int, present: int) -> bool:
    return score >= (CLOSE if abs(newcomer - present) == 1 else ANYWHERE)


def _grouped(joins: dict[int, int]) -> Joined:
    grouped: Joined = {}
    for newcomer, partner in sorted(joins.items()):
        grouped.setdefault(partner, []).append(newcomer)
    return grouped
