"""How much two clauses deal with the same thing: shared words by their rarity, headings, kinds of provision."""

from collections import Counter
from collections.abc import Sequence
from math import log, sqrt

from glossator.core.compare.units import Unit

LEAST = 0.10
"""Pairs below this share nothing but grammar."""
HEADING_WEIGHT = 0.15
KIND_WEIGHT = 0.4

Scores = dict[tuple[int, int], float]


def similarities(left: Sequence[Unit], right: Sequence[Unit]) -> Scores:
    """The score of each pair of units that share a term or a kind, by their indices; 0 to 1, none below `LEAST`."""
    weights = _weights([*left, *right])
    left_vectors = [_vector(unit, weights) for unit in left]
    index: dict[str, list[tuple[int, float]]] = {}
    for nth, unit in enumerate(right):
        for term, weight in _vector(unit, weights).items():
            index.setdefault(term, []).append((nth, weight))
    scores: Scores = {}
    for nth, vector in enumerate(left_vectors):
        cosines = _same_kinds(left[nth], right) | _dot_products(vector, index)
        for other, cosine in cosines.items():
            score = _with_evidence(cosine, left[nth], right[other])
            if score >= LEAST and left[nth].is_bare == right[other].is_bare:
                scores[nth, other] = score
    return scores


def _weights(units: Sequence[Unit]) -> dict[str, float]:
    frequency = Counter(term for unit in units for term in unit.terms)
    return {term: log((1 + len(units)) / (1 + count)) + 0.1 for term, count in frequency.items()}


def _vector(unit: Unit, weights: dict[str, float]) -> dict[str, float]:
    """Dampened counts times rarity, of length 1."""
    vector = {term: (1 + log(count)) * weights[term] for term, count in unit.terms.items()}
    length = sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {term: weight / length for term, weight in vector.items()}


def _dot_products(vector: dict[str, float], index: dict[str, list[tuple[int, float]]]) -> dict[int, float]:
    products: dict[int, float] = {}
    for term, weight in vector.items():
        for other, other_weight in index.get(term, ()):
            products[other] = products.get(other, 0.0) + weight * other_weight
    return products


def _same_kinds(unit: Unit, others: Sequence[Unit]) -> dict[int, float]:
    """The others that share a kind with `unit`, as pairs without a common word: across languages there is none."""
    return {nth: 0.0 for nth, other in enumerate(others) if unit.kinds & other.kinds} if unit.kinds else {}


def _with_evidence(cosine: float, left: Unit, right: Unit) -> float:
    """`cosine` moved towards what headings and kinds say, where both clauses have some."""
    score, weight = cosine, 1.0
    if left.heading and right.heading:
        score += HEADING_WEIGHT * _overlap(left.heading, right.heading)
        weight += HEADING_WEIGHT
    if left.kinds and right.kinds:
        score += KIND_WEIGHT * len(left.kinds & right.kinds) / min(len(left.kinds), len(right.kinds))
        weight += KIND_WEIGHT
    return min(1.0, score / weight)


def _overlap(left: frozenset[str], right: frozenset[str]) -> float:
    return len(left & right) / len(left | right)
