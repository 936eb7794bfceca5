"""What is aligned: each clause with its own words, without those of its sub-clauses."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from glossator.core.clauses.lines import announces_list
from glossator.core.clauses.model import Clause
from glossator.core.clauses.phrases import defines
from glossator.core.library.model import Licence
from glossator.core.text.folding import fold

_WORD = re.compile(r"[^\W\d_]{2,}|\d+")
_ARABIC_ARTICLE = re.compile(r"^[وفبلك]?ال(?=\w{3})")
_DEFINITIONS = re.compile(r"definition|تعريف|تعاريف", re.IGNORECASE)
_TERM = re.compile(r"[\"“«‘'][*_]*([^\"“”«»*\n]{1,60}?)[*_]*[\"”»’']")
_DEFINING = re.compile(r"\b(?:means?|refers? to|is defined|shall mean|includes?)\b|يقصد|يعني|تعني|يُقصد")
_EXEMPTION = "exempt"
"""The fact of a provision that frees the licensee from its kind instead of imposing it."""
_ENDINGS = ("ations", "ation", "ing", "ies", "es", "ed", "s")
_SHORTEST_STEM = 4
_LONGEST_BELOW_TITLE = 100
"""Characters of a version, a date and an address below a title."""
_LONGEST_ANNOUNCEMENT = 120
"""Characters of the longest words that merely announce what follows ("In this Agreement the following means:")."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A clause as it takes part in the alignment."""

    clause: Clause
    start: int
    """Where its words begin: the heading, else the body; the printed label is left out."""
    terms: Counter[str]
    heading: Counter[str]
    """Of the printed heading, else of the term that it defines."""
    kinds: frozenset[str]
    is_definition: bool
    """Whether it says what a term means."""

    is_title: bool
    """Whether it is the title of the text with no more than a version or a date below it."""
    announces: bool
    """Whether its words only announce its sub-clauses."""

    @property
    def is_bare(self) -> bool:
        """Whether it is only a label or heading over sub-clauses."""
        return self.clause.body >= self.clause.own_end

    @property
    def says_nothing(self) -> bool:
        """Whether it adds nothing to its sub-clauses but a heading, and perhaps words that announce them."""
        return self.is_bare or (self.announces and not self.kinds)


def units_of(licence: Licence) -> tuple[Unit, ...]:
    """One unit a clause, in reading order."""
    folded = fold(licence.text)
    kinds: dict[str, set[str]] = {}
    for provision in licence.provisions:
        if _EXEMPTION not in provision.value:
            kinds.setdefault(provision.clause, set()).add(provision.kind)
    return tuple(
        _unit(licence, folded, clause, frozenset(kinds.get(clause.id, ())), is_definition=is_definition)
        for clause, is_definition in _with_definitions(licence)
    )


def _unit(licence: Licence, folded: str, clause: Clause, kinds: frozenset[str], *, is_definition: bool) -> Unit:
    """The clause of `licence`, whose text is given `folded` too, as a unit."""
    text = licence.text
    start = _words_start(text, clause)
    title = clause.heading or " ".join(defined_terms(text, clause) if is_definition else ())
    return Unit(
        clause,
        start,
        terms=Counter(terms_of(folded[start : clause.own_end])),
        heading=Counter(terms_of(fold(title))),
        kinds=kinds,
        is_definition=is_definition,
        is_title=clause is licence.clauses[0] and _is_title(clause),
        announces=_announces(text, clause),
    )


def _is_title(clause: Clause) -> bool:
    """Whether the first clause of a text is its title: a heading without number, with little below it."""
    return clause.heading != "" and not clause.number and clause.own_end - clause.body <= _LONGEST_BELOW_TITLE


def _announces(text: str, clause: Clause) -> bool:
    """Whether all that a clause with a heading says is that its sub-clauses follow."""
    has_parts = clause.heading != "" and clause.own_end < clause.end
    own = text[clause.body : min(clause.own_end, clause.body + 2 * _LONGEST_ANNOUNCEMENT)].strip()
    return has_parts and len(own) <= _LONGEST_ANNOUNCEMENT and announces_list(own, len(own))


def _words_start(text: str, clause: Clause) -> int:
    """Where the heading of `clause` begins, or its body if it has none."""
    first = clause.heading.split(" ", 1)[0]
    at = text.find(first, clause.start, clause.body) if first else -1
    return at if at >= 0 else clause.body


def _with_definitions(licence: Licence) -> Iterator[tuple[Clause, bool]]:
    """Each clause, and whether it defines a term: by its own words or by the heading of the list it stands in."""
    above: list[bool] = []
    for clause in licence.clauses:
        del above[clause.level - 1 :]
        listed = bool(above and above[-1])
        yield clause, listed or defines(licence.text, clause.body, clause.own_end)
        above.append(listed or _DEFINITIONS.search(clause.heading) is not None)


def defined_terms(text: str, clause: Clause) -> list[str]:
    """The terms in quotation marks that `clause` defines: those before its defining verb."""
    verb = _DEFINING.search(text, clause.body, clause.own_end)
    return _TERM.findall(text, clause.start, verb.start()) if verb else []


def terms_of(folded: str) -> Sequence[str]:
    """The words of a folded text without endings and articles that only grammar asks for."""
    return [_stem(word) for word in _WORD.findall(folded)]


@lru_cache(maxsize=1 << 16)
def _stem(word: str) -> str:
    if not word.isascii():
        return _ARABIC_ARTICLE.sub("", word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word
