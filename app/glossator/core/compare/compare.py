"""Clauses beside the clauses that answer them: a first version, by number and common words."""

from collections.abc import Sequence

from glossator.core.clauses.model import Clause
from glossator.core.compare.model import Comparison, Row
from glossator.core.library.model import Licence
from glossator.core.text.folding import fold

_LEAST_SIMILARITY = 0.12


def compare(licences: Sequence[Licence]) -> Comparison:
    """The table of the licences' clauses, the first licence leading."""
    lead, others = licences[0], licences[1:]
    partners = [_pairs(lead, other) for other in others]
    rows = [
        Row("", 0.5, ((clause.id,), *(((each[clause.id],) if clause.id in each else ()) for each in partners)))
        for clause in lead.clauses
    ]
    for column, (other, pairs) in enumerate(zip(others, partners, strict=True), start=1):
        alone = [clause for clause in other.clauses if clause.id not in pairs.values()]
        rows += [
            Row("", 1.0, tuple((clause.id,) if at == column else () for at in range(len(licences)))) for clause in alone
        ]
    return Comparison(tuple(licences), tuple(rows), ())


def _pairs(lead: Licence, other: Licence) -> dict[str, str]:
    words = {clause.id: _words(other, clause) for clause in other.clauses}
    scored = sorted(
        (
            (-len(mine & theirs) / max(1, len(mine | theirs)), clause.id, partner)
            for clause in lead.clauses
            if (mine := _words(lead, clause))
            for partner, theirs in words.items()
        ),
    )
    pairs: dict[str, str] = {}
    for score, clause_id, partner in scored:
        if -score >= _LEAST_SIMILARITY and clause_id not in pairs and partner not in pairs.values():
            pairs[clause_id] = partner
    return pairs


def _words(licence: Licence, clause: Clause) -> set[str]:
    return {word for word in fold(licence.text[clause.start : clause.own_end]).split() if len(word) > 3}
