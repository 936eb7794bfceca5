"""The clauses of other licences that are most like one of a licence: for where it has no counterpart there."""

from collections.abc import Sequence
from dataclasses import dataclass

from glossator.core.clauses.model import Clause
from glossator.core.compare.similarity import similarities
from glossator.core.compare.units import Unit, units_of
from glossator.core.library.model import Licence
from glossator.core.progress import Progress, unwatched


@dataclass(frozen=True, slots=True)
class Closest:
    """A clause, and how much it is like another: 0 to 1, by the words, headings and kinds that they share."""

    clause: Clause
    score: float


def closest(
    licence: Licence, clause_id: str, others: Sequence[Licence], progress: Progress = unwatched
) -> tuple[Closest | None, ...]:
    """For each of `others` its clause that is most like the clause of `licence` with this id.

    None where none shares more with it than grammar. The first in the text wins where several are equally like it.
    """
    units = [unit for unit in units_of(licence) if unit.clause.id == clause_id]
    found = []
    for nth, other in enumerate(others):
        progress(nth / len(others))
        found.append(_closest(units, units_of(other)))
    return tuple(found)


def _closest(units: Sequence[Unit], others: Sequence[Unit]) -> Closest | None:
    scores = similarities(units, others)
    if not scores:
        return None
    (_, nth), score = max(scores.items(), key=lambda pair: (pair[1], -pair[0][1]))
    return Closest(others[nth].clause, score)
