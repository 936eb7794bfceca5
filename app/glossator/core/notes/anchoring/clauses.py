"""Notes on whole clauses: they take in the clause as it is today, however long it has become."""

from collections.abc import Iterable

from glossator.core.clauses.model import Clause, own_words
from glossator.core.library.model import Licence
from glossator.core.notes.anchoring.model import NOWHERE, Hold, Located
from glossator.core.notes.anchoring.sameness import says_the_same
from glossator.core.notes.model import Selector
from glossator.core.text.folding import fold

_LEAST_SHARE = 0.5
"""The share of a clause that found words must be, to be that clause and not a part of a longer one."""


def whole_clause(found: Located, target: Selector, licence: Licence) -> Located:
    """The clause of `licence` in which the words of the clause that `target` selects were `found`.

    Where they were not, the clause of the same heading may be the one meant: then that is said to be doubtful.
    """
    if not found.hold.has_place:
        return _of_the_same_heading(target, licence)
    clause = max(licence.clauses, key=lambda each: _shared(found, own_words(licence.text, each)), default=None)
    if clause is None:
        return found
    start, end = own_words(licence.text, clause)
    if _shared(found, (start, end)) < _LEAST_SHARE * (end - start):
        return found
    return Located(start, end, _hold(found, target, licence.text[start:end], start))


def _hold(found: Located, target: Selector, words: str, start: int) -> Hold:
    if not says_the_same(target.exact, words):
        return Hold.DOUBTFUL if found.hold is Hold.DOUBTFUL else Hold.CHANGED
    return found.hold if start == found.start else Hold.MOVED


def _shared(found: Located, words: tuple[int, int]) -> int:
    return min(found.end, words[1]) - max(found.start, words[0])


def _of_the_same_heading(target: Selector, licence: Licence) -> Located:
    first_line = fold(target.exact.strip().partition("\n")[0])
    alike = [clause for clause in licence.clauses if clause.heading and fold(clause.heading) in first_line]
    clause = _only(each for each in alike if each.id == target.clause) or _only(alike)
    return Located(*own_words(licence.text, clause), Hold.DOUBTFUL) if clause else NOWHERE


def _only(clauses: Iterable[Clause]) -> Clause | None:
    found = list(clauses)
    return found[0] if len(found) == 1 else None
