"""Clauses named as readers name them: "4(b)", "1.b.iii", "§ 5", "section 2(a)(i)", «المادة ٣»."""

import re
from collections.abc import Sequence
from functools import lru_cache
from heapq import nsmallest
from math import inf

from glossator.core.clauses.labels import DIVISIONS
from glossator.core.clauses.model import Clause
from glossator.core.clauses.numerals import readings
from glossator.core.text.folding import fold, without_invisibles

Parts = tuple[str, ...]
"""The labels of a clause from the outermost on, folded: ("2", "b", "i")."""

_PIECE = re.compile(r"\d+|[^\W\d_]+")
_ARTICLE = "ال"
_SHORT_WORDS = ("s", "ss", "sec", "sect", "cl", "art", "para", "paragraph", "subsection", "subclause")
_WORDS = frozenset(map(fold, (*DIVISIONS, *_SHORT_WORDS)))
_LONGEST_ORDINAL = 3
"""Words of the longest Arabic ordinal («الحادية والعشرون» is two), and one to spare."""
_PARENT = 1.5
"""How near a clause is whose sub-clause was named: nearer than the sub-clause after the next."""


def parts_of(name: str) -> Parts:
    """The labels in `name`, without words such as "section"; ordinal words are digits, as clauses are counted."""
    pieces = [*_PIECE.findall(fold(without_invisibles(name)))]
    pieces = [*_counted(pieces)]
    return tuple(piece for nth, piece in enumerate(pieces) if not _is_word(piece, pieces[nth + 1 :]))


def names_number(typed: str) -> bool:
    """Whether `typed` can only be meant for a clause's number: it begins with one, a section sign or such a word."""
    pieces = _PIECE.findall(fold(without_invisibles(typed)))
    first = next(iter(pieces), "")
    follows = pieces[1:]
    if "§" in typed or first.isdigit():
        return bool(pieces)
    return bool(follows) and _is_word(first, follows) and (follows[0].isdigit() or bool(readings(follows[0])))


def clauses_named(typed: str, clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses that bear the number `typed`, in reading order; several where documents are read as one."""
    wanted = parts_of(typed)
    return tuple(each for each in clauses if wanted and each.number and _parts_of_number(each.number) == wanted)


def clauses_nearest(typed: str, clauses: Sequence[Clause], count: int) -> tuple[Clause, ...]:
    """Up to `count` clauses whose numbers come nearest to `typed`, the nearest first.

    Those that share more of its labels come before those that share fewer, then those whose next label is closer.
    """
    wanted = parts_of(typed)
    measured = ((_distance(wanted, _parts_of_number(each.number)), each) for each in clauses if each.number)
    near = ((distance, each) for distance, each in measured if distance[1] < inf)
    return tuple(each for _, each in nsmallest(count, near, key=lambda pair: pair[0]))


@lru_cache(maxsize=65536)
def _parts_of_number(number: str) -> Parts:
    return parts_of(number)


def _counted(pieces: Sequence[str]) -> Sequence[str]:
    """`pieces` with ordinal words, which may be two, turned into digits."""
    counted, at = [], 0
    while at < len(pieces):
        for length in range(min(_LONGEST_ORDINAL, len(pieces) - at), 0, -1):
            found = readings(" ".join(pieces[at : at + length]))
            number = found.get("ordinal", found.get("word"))
            if number is not None:
                break
        counted.append(pieces[at] if number is None else str(number))
        at += length
    return counted


def _is_word(piece: str, following: Sequence[str]) -> bool:
    """Whether `piece` says only that a label follows; "s" may be a label itself."""
    if len(piece) == 1 and not (following and following[0].isdigit()):
        return False
    return piece in _WORDS or piece.removeprefix(_ARTICLE) in _WORDS


def _distance(wanted: Parts, parts: Parts) -> tuple[int, float, int]:
    """How far `parts` are from `wanted`: by labels that are shared, by the next label and how much deeper they are."""
    shared = 0
    while shared < min(len(wanted), len(parts)) and wanted[shared] == parts[shared]:
        shared += 1
    if shared == len(parts):
        apart = _PARENT
    elif shared == len(wanted):
        apart = 0.0
    else:
        apart = _steps(wanted[shared], parts[shared])
    return -shared, apart + max(len(parts) - len(wanted), 0), len(parts)


def _steps(one: str, other: str) -> float:
    """How many labels lie from one to the other; infinitely many where they are of different kinds."""
    first, second = readings(one), readings(other)
    return min((abs(first[kind] - second[kind]) for kind in first.keys() & second.keys()), default=inf)
