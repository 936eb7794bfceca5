"""The clause of another licence that is most like one that has no counterpart there."""

from collections.abc import Collection
from dataclasses import dataclass

from glossator.core.clauses.model import Clause
from glossator.core.compare.similarity import similarities
from glossator.core.compare.units import units_of
from glossator.core.library.model import Licence


@dataclass(frozen=True, slots=True)
class Closest:
    """A clause, and how much it is like another: 0 to 1, by the words, headings and kinds that they share."""

    clause: Clause
    score: float


def closest(licence: Licence, clause_ids: Collection[str], other: Licence) -> Closest | None:
    """The clause of `other` that is most like one of the clauses of `licence` with these ids.

    None where none shares more with them than grammar. The first in the text wins where several are equally like it.
    """
    units = units_of(other)
    scores = similarities([unit for unit in units_of(licence) if unit.clause.id in clause_ids], units)
    if not scores:
        return None
    (_, nth), score = max(scores.items(), key=lambda pair: (pair[1], -pair[0][1]))
    return Closest(units[nth].clause, score)
