"""Which offers are meant by what was typed, the likeliest first."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import islice

from glossator.core.clauses.citing import clauses_named, clauses_nearest, names_number
from glossator.core.clauses.model import Clause
from glossator.ui.palette.offer import Offer, Sort, words_key

MOST_SHOWN = 200
"""How many offers are listed at most; who finds none of them types on."""
_LONGEST_LABEL = 12
"""Letters of the longest word in the number of a clause: "subsection", an ordinal."""
_NEAREST = 3
"""How many neighbours of a clause that is not there are offered in each column."""
_BEGINNING, _WITHIN, _BEGINNING_FURTHER, _WITHIN_FURTHER, _SCATTERED = range(5)
_LEAST_SCATTERED = 3
"""Letters that a typed word must have to be found scattered in another: two are in almost every one."""


@dataclass(frozen=True, slots=True)
class Found:
    """The offers in the order shown."""

    offers: tuple[Offer, ...]
    misses_number: bool = False
    """Whether a clause's number was typed that no clause has, so that its neighbours are offered."""


def find(offers: Sequence[Offer], typed: str, used: Mapping[str, int]) -> Found:
    """The offers meant by `typed`; `used` says of an offer's id how lately it was taken, 0 the last.

    Nothing typed leaves those that were taken lately and the rest in their order. What is not available comes last.
    """
    words = words_key(typed).split()
    if not words:
        return Found(tuple(nsmallest(MOST_SHOWN, offers, key=lambda each: _lateness(each, used))))
    numbered = list(_by_number(offers, typed)) if all(len(word) <= _LONGEST_LABEL for word in words) else []
    by_words = nsmallest(MOST_SHOWN + len(numbered), _by_words(offers, words, used), key=lambda pair: pair[0])
    found = tuple(dict.fromkeys((*numbered, *(offer for _, offer in by_words))))
    if not numbered and names_number(typed):
        near = tuple(_nearest(offers, typed))
        if near:
            return Found(_first(dict.fromkeys((*near, *found))), misses_number=True)
    return Found(_first(found))


def _first(offers: Iterable[Offer]) -> tuple[Offer, ...]:
    return tuple(islice(offers, MOST_SHOWN))


def _lateness(offer: Offer, used: Mapping[str, int]) -> tuple[bool, int]:
    return not offer.is_available, used.get(offer.id, len(used))


def _by_words(
    offers: Iterable[Offer], words: Sequence[str], used: Mapping[str, int]
) -> Iterator[tuple[tuple[object, ...], Offer]]:
    """The offers in which every word occurs, and what they are ordered by."""
    for offer in offers:
        ranks = [_rank(offer, word) for word in words]
        found = [rank for rank in ranks if rank is not None]
        if len(found) == len(words):
            late, place = _lateness(offer, used)
            yield (late, sum(found), _parts(offer, words), place, offer.sort), offer


def _parts(offer: Offer, words: Iterable[str]) -> int:
    """How many of `words` are not words of the name but parts of some: "with" of "without"."""
    whole = set(offer.key.split())
    return sum(word not in whole for word in words)


def _rank(offer: Offer, word: str) -> int | None:
    """How well `word` is found in `offer`, 0 the best; None where it is not."""
    if word in offer.key:
        return _BEGINNING if f" {word}" in offer.key else _WITHIN
    if word in offer.further_key:
        return _BEGINNING_FURTHER if f" {word}" in offer.further_key else _WITHIN_FURTHER
    if offer.sort is Sort.CLAUSE or len(word) < _LEAST_SCATTERED:
        return None
    names = (*offer.key.split(), *offer.further_key.split())
    return _SCATTERED if any(_is_scattered_in(name, word) for name in names) else None


def _is_scattered_in(name: str, word: str) -> bool:
    """Whether the letters of `word` follow each other in `name`, from its first on: "prv" in "previous"."""
    letters = iter(name)
    return name[0] == word[0] and all(letter in letters for letter in word)


def _by_number(offers: Iterable[Offer], typed: str) -> Iterator[Offer]:
    by_clause = _by_clause(offers)
    return (by_clause[id(clause)] for clause in clauses_named(typed, _clauses(by_clause)))


def _nearest(offers: Iterable[Offer], typed: str) -> Iterator[Offer]:
    """The neighbours of the clause named by `typed`, column by column."""
    columns: dict[int, list[Offer]] = {}
    for offer in offers:
        if offer.clause:
            columns.setdefault(offer.column, []).append(offer)
    for column in columns.values():
        by_clause = _by_clause(column)
        yield from (by_clause[id(each)] for each in clauses_nearest(typed, _clauses(by_clause), _NEAREST))


def _by_clause(offers: Iterable[Offer]) -> dict[int, Offer]:
    """The offers that go to clauses, by the identity of these: two licences may have clauses that are equal."""
    return {id(offer.clause): offer for offer in offers if offer.clause}


def _clauses(offers: Mapping[int, Offer]) -> list[Clause]:
    return [offer.clause for offer in offers.values() if offer.clause]
