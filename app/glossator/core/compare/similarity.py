"""How much two clauses deal with the same thing: shared words by their rarity, headings, kinds of provision."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest
from math import log, sqrt

from glossator.core.compare.matters import GRANTED_IN_PASSING, MATTER
from glossator.core.compare.units import Unit

LEAST = 0.10
"""Pairs below this share nothing but grammar."""
LEAST_BARE = 0.6
"""The same for headings without words, of which one word may be half."""
HEADING_WEIGHT = 0.3
KIND_WEIGHT = 0.4
KINDRED = 0.6
"""What a kind counts for against another kind that settles the same matter."""
IN_PASSING = 0.3
"""What a kind counts for that many clauses grant in passing."""
MOST_OF_A_KIND = 4
"""Units of one side that may be of a kind before it tells less: a list of banned uses is of one kind throughout."""
OTHER_SORT = 0.4
"""What is left of the score of a definition or a title beside a clause that is none."""
MOST_UNITS = 300
"""Units that a term may stand in; one that stands in more says nothing, and comparing them all would take for ever."""
MOST_PARTNERS = 24
"""Partners of each unit that are kept."""

Scores = dict[tuple[int, int], float]
_Vector = dict[str, float]
_Index = Mapping[str, Sequence[tuple[int, float]]]


def similarities(left: Sequence[Unit], right: Sequence[Unit]) -> Scores:
    """The score of each pair of units that share a term or a kind, by their indices; 0 to 1, none below `LEAST`."""
    measure = _Measure(left, right)
    scores: Scores = {}
    for nth in range(len(left)):
        found = measure.partners(nth)
        for other in nlargest(MOST_PARTNERS, found, key=lambda each: (found[each], -each)):
            scores[nth, other] = found[other]
    return scores


class _Measure:
    """The vectors of two columns of units."""

    def __init__(self, left: Sequence[Unit], right: Sequence[Unit]) -> None:
        units = [*left, *right]
        self._left, self._right = left, right
        self._rarity = _rarity([unit.terms for unit in units])
        self._vectors = [_vector(unit.terms, self._rarity) for unit in left]
        self._headings = [[_vector(unit.heading, self._rarity) for unit in side] for side in (left, right)]
        self._index = _inverted([_vector(unit.terms, self._rarity) for unit in right])
        self._by_kind = _inverted([dict.fromkeys(unit.kinds, 1.0) for unit in right])
        self._kind_weights = _kind_weights(left, right)

    def partners(self, nth: int) -> dict[int, float]:
        """The score of each right unit beside left unit `nth`, where it is not too low."""
        unit = self._left[nth]
        # units that share a kind are partners even without a common word: across languages there is none
        cosines = {other: 0.0 for kind in sorted(unit.kinds) for other, _ in self._by_kind.get(kind, ())}
        for term, weight in self._vectors[nth].items():
            for other, other_weight in self._index.get(term, ()):
                cosines[other] = cosines.get(other, 0.0) + weight * other_weight
        scores = {other: self._score(cosine, nth, other) for other, cosine in cosines.items()}
        return {other: score for other, score in scores.items() if score >= LEAST}

    def _score(self, cosine: float, nth: int, other: int) -> float:
        """`cosine` moved towards what headings and kinds say, where both clauses have some."""
        left, right = self._left[nth], self._right[other]
        headings = _dot_product(self._headings[0][nth], self._headings[1][other])
        if left.is_bare or right.is_bare:
            are_headings = left.says_nothing and right.says_nothing and headings >= LEAST_BARE
            return min(1.0, headings) if are_headings else 0.0
        score, weight = cosine, 1.0
        if left.heading and right.heading:
            score += HEADING_WEIGHT * headings
            weight += HEADING_WEIGHT
        if left.kinds and right.kinds:
            score += KIND_WEIGHT * _common_kinds(left.kinds, right.kinds, self._kind_weights)
            weight += KIND_WEIGHT
        same_sort = (left.is_definition, left.is_title) == (right.is_definition, right.is_title)
        return min(1.0, score / weight) * (1.0 if same_sort else OTHER_SORT)


def _common_kinds(left: frozenset[str], right: frozenset[str], weights: Mapping[str, float]) -> float:
    """How much the kinds of two clauses agree, measured by the clause with fewer of them; 0 to 1."""
    common = _weight(left & right, weights)
    mine, theirs = _by_matter(left - right, weights), _by_matter(right - left, weights)
    kindred = sum(min(mine[matter], theirs[matter]) for matter in sorted(mine.keys() & theirs.keys()))
    return min(1.0, (common + KINDRED * kindred) / max(1.0, min(_weight(left, weights), _weight(right, weights))))


def _by_matter(kinds: frozenset[str], weights: Mapping[str, float]) -> dict[int, float]:
    """What the kinds that settle a matter together with others weigh, by that matter."""
    found: dict[int, float] = {}
    for kind in sorted(kinds & MATTER.keys()):
        found[MATTER[kind]] = found.get(MATTER[kind], 0.0) + weights[kind]
    return found


def _weight(kinds: Iterable[str], weights: Mapping[str, float]) -> float:
    return sum(weights[kind] for kind in sorted(kinds))


def _kind_weights(left: Sequence[Unit], right: Sequence[Unit]) -> dict[str, float]:
    """How much each kind tells: less where many units of one side are of it, as the items of a list of banned uses."""
    counts = [Counter(kind for unit in side for kind in unit.kinds) for side in (left, right)]
    return {
        kind: (IN_PASSING if kind in GRANTED_IN_PASSING else 1.0)
        * min(1.0, MOST_OF_A_KIND / max(count[kind] for count in counts))
        for kind in counts[0] | counts[1]
    }


def _rarity(groups: Sequence[Counter[str]]) -> dict[str, float]:
    """How much each term tells, by the number of units that it stands in."""
    frequency = Counter(term for group in groups for term in group)
    return {
        term: log((1 + len(groups)) / (1 + count)) + 0.1 for term, count in frequency.items() if count <= MOST_UNITS
    }


def _vector(terms: Counter[str], rarity: Mapping[str, float]) -> _Vector:
    """Dampened counts times rarity, of length 1."""
    vector = {term: (1 + log(count)) * rarity[term] for term, count in terms.items() if term in rarity}
    length = sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {term: weight / length for term, weight in vector.items()}


def _inverted(vectors: Sequence[_Vector]) -> _Index:
    index: dict[str, list[tuple[int, float]]] = {}
    for nth, vector in enumerate(vectors):
        for term, weight in vector.items():
            index.setdefault(term, []).append((nth, weight))
    return index


def _dot_product(left: _Vector, right: _Vector) -> float:
    return sum(weight * right[term] for term, weight in left.items() if term in right)
