"""What is aligned: each clause with its own words, without those of its sub-clauses."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.core.clauses.model import Clause
from glossator.core.library.model import Licence
from glossator.core.text.folding import fold

_WORD = re.compile(r"[^\W\d_]{2,}|\d+")
_ARABIC_ARTICLE = re.compile(r"^[وفبلك]?ال(?=\w{3})")


@dataclass(frozen=True, slots=True)
class Unit:
    """A clause as it takes part in the alignment."""

    clause: Clause
    terms: Counter[str]
    heading: frozenset[str]
    kinds: frozenset[str]
    is_bare: bool
    """Whether it is only a label or heading over sub-clauses."""


def units_of(licence: Licence) -> tuple[Unit, ...]:
    """One unit a clause, in reading order."""
    folded = fold(licence.text)
    kinds: dict[str, set[str]] = {}
    for provision in licence.provisions:
        kinds.setdefault(provision.clause, set()).add(provision.kind)
    return tuple(_unit(clause, folded, frozenset(kinds.get(clause.id, ()))) for clause in licence.clauses)


def _unit(clause: Clause, folded: str, kinds: frozenset[str]) -> Unit:
    terms = Counter(terms_of(folded[clause.start : clause.own_end]))
    heading = frozenset(terms_of(fold(clause.heading)))
    return Unit(clause, terms, heading, kinds, is_bare=clause.body >= clause.own_end)


def terms_of(folded: str) -> Sequence[str]:
    """The words of a folded text without endings and articles that only grammar asks for."""
    return [_stem(word) for word in _WORD.findall(folded)]


def _stem(word: str) -> str:
    if word.isascii():
        for ending in ("ations", "ation", "ing", "ies", "es", "ed", "s"):
            if word.endswith(ending) and len(word) - len(ending) >= 4:
                return word[: -len(ending)]
        return word
    return _ARABIC_ARTICLE.sub("", word)
