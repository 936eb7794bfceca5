"""The words of a text as they are compared: how each is printed, and what it says however it is printed."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from glossator.core.compare.model import Cosmetic
from glossator.core.text.folding import fold, without_invisibles

_MARKS = "\u0640\u064b-\u065f\u0670"
"""Tatweel and tashkeel, which belong to the word they stand in."""
_WORD = re.compile(rf"\d+(?:[.,]\d+)*|\w[\w{_MARKS}]*(?:['’-][\w{_MARKS}]+)*|[^\w\s]")
_TYPOGRAPHY = str.maketrans("‘’‚‛“”„‟–—‒−", "''''\"\"\"\"----")


class Word(NamedTuple):
    """A word, a mark of punctuation, or several words that are one name, value or reference.

    `meaning` is equal for words that say the same; `start` and `end` are code points of the text. `reason` is why
    words that say the same may be printed differently, None for an ordinary word.
    """

    printed: str
    meaning: str
    start: int
    end: int
    reason: Cosmetic | None = None


class Marked(NamedTuple):
    """Characters `start` to `end` of a text, which are compared as one word of this `meaning`."""

    start: int
    end: int
    meaning: str
    reason: Cosmetic


def words(text: str, marked: Iterable[Marked] = ()) -> list[Word]:
    """The words of `text` in order; where marks overlap, the first to begin counts, then the longest."""
    found: list[Word] = []
    at = 0
    for mark in sorted(marked, key=lambda each: (each.start, -each.end)):
        if mark.start >= at:
            found += _plain(text, at, mark.start)
            found.append(Word(text[mark.start : mark.end], mark.meaning, mark.start, mark.end, mark.reason))
            at = mark.end
    found += _plain(text, at, len(text))
    return found


def _plain(text: str, start: int, end: int) -> Iterator[Word]:
    for match in _WORD.finditer(text, start, end):
        printed = match[0]
        meaning = printed.lower() if printed.isascii() else without_invisibles(fold(printed)) or printed
        yield Word(printed, meaning, match.start(), match.end())


def reasons_between(before: Word, after: Word) -> frozenset[Cosmetic]:
    """Why two words that say the same are printed differently; nothing where they are not."""
    if before.printed == after.printed:
        return frozenset()
    if before.reason or after.reason:
        same_but_spaces = before.printed.split() == after.printed.split()
        return frozenset() if same_but_spaces else frozenset(filter(None, (before.reason, after.reason)))
    plain, other = (word.printed.translate(_TYPOGRAPHY) for word in (before, after))
    reasons = (
        {Cosmetic.TYPOGRAPHY} if plain.lower() != before.printed.lower() or plain.lower() != other.lower() else set()
    )
    return frozenset(reasons | ({Cosmetic.CASE} if plain != other and plain.lower() == other.lower() else set()))
