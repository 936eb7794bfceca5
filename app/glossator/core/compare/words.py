"""The words of a text as they are compared: how each is printed, and what it says however it is printed."""

import re
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from glossator.core.compare.model import Cosmetic
from glossator.core.text.folding import fold, without_invisibles

_MARKS = "\u0640\u064b-\u065f\u0670"
"""Tatweel and tashkeel, which belong to the word they stand in."""
_WORD = re.compile(rf"\d+(?:[.,]\d+)*|\w[\w{_MARKS}]*(?:['’-][\w{_MARKS}]+)*|[^\w\s]")
_TYPOGRAPHY = str.maketrans("‘’‚‛“”„‟–—‒−", "''''\"\"\"\"----")


class Marked(NamedTuple):
    """Characters `start` to `end` of a text, which are compared as one word of this `meaning`."""

    start: int
    end: int
    meaning: str
    reason: Cosmetic


@dataclass(slots=True)
class Words:
    """Words, marks of punctuation, and names, values and references that count as one word.

    The n-th is printed as `printed[n]` and is equal to another where `meanings` are. `reasons` has why some of them may
    be printed differently from others that say the same. Lists side by side of strings that are shared, because
    texts of a million words are read into them.
    """

    printed: list[str] = field(default_factory=list)
    meanings: list[str] = field(default_factory=list)
    reasons: dict[int, Cosmetic] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.printed)

    def part(self, first: int, last: int) -> "Words":
        """The words from `first` up to `last`."""
        reasons = {nth - first: self.reasons[nth] for nth in range(first, last) if nth in self.reasons}
        return Words(self.printed[first:last], self.meanings[first:last], reasons)

    def append(self, other: "Words") -> None:
        """Let the words of `other` follow."""
        self.reasons |= {len(self) + nth: reason for nth, reason in other.reasons.items()}
        self.printed += other.printed
        self.meanings += other.meanings


def words(text: str, marked: Iterable[Marked] = ()) -> Words:
    """The words of `text` in order; where marks overlap, the first to begin counts, then the longest."""
    found = Words()
    at = 0
    for mark in sorted(marked, key=lambda each: (each.start, -each.end)):
        if mark.start >= at:
            _read(text, at, mark.start, found)
            found.append(Words([text[mark.start : mark.end]], [mark.meaning], {0: mark.reason}))
            at = mark.end
    _read(text, at, len(text), found)
    return found


def starts_of(found: Words, text: str) -> Sequence[int]:
    """The character of `text` at which each of its words begins."""
    starts = array("L")
    at = 0
    for printed in found.printed:
        at = text.index(printed, at)
        starts.append(at)
        at += len(printed)
    return starts


def _read(text: str, start: int, end: int, found: Words) -> None:
    printed = list(map(intern, _WORD.findall(text, start, end)))
    found.printed += printed
    found.meanings += map(_meaning, printed)


@lru_cache(maxsize=1 << 16)
def _meaning(printed: str) -> str:
    return printed.lower() if printed.isascii() else without_invisibles(fold(printed)) or printed


def reasons_between(before: str, after: str, reasons: Sequence[Cosmetic | None]) -> frozenset[Cosmetic]:
    """Why two words that say the same are printed as `before` and `after`; `reasons` is what is known of either."""
    if before == after:
        return frozenset()
    if any(reasons):
        return frozenset() if before.split() == after.split() else frozenset(filter(None, reasons))
    found = set()
    if before.lower() != after.lower():
        found.add(Cosmetic.TYPOGRAPHY)
    plain, other = before.translate(_TYPOGRAPHY), after.translate(_TYPOGRAPHY)
    if plain != other and plain.lower() == other.lower():
        found.add(Cosmetic.CAPITALS if plain.isupper() or other.isupper() else Cosmetic.CASE)
    return frozenset(found)
