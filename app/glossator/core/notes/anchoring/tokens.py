"""A text as tokens that are found again however they are printed, each with its place."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from glossator.core.compare.words import starts_of, words

_UNSPACED = (
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Letters of scripts that write their words without spaces between them: each is a token."""
_TEXTS_KEPT = 8
"""Prepared texts that are kept: the columns of a review, and those that its notes are carried from."""


@dataclass(frozen=True)
class Tokens:
    """The words and marks of punctuation of a text: their folded `keys`, and the characters that each spans."""

    keys: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]

    def __len__(self) -> int:
        return len(self.keys)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The tokens, by index, that have each key."""
        found: dict[str, list[int]] = {}
        for nth, key in enumerate(self.keys):
            found.setdefault(key, []).append(nth)
        return found

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The first token that reaches beyond character `start`, and the first that begins at `end` or behind."""
        first = bisect_right(self.ends, start)
        return first, bisect_left(self.starts, end, first)


def tokens(text: str) -> Tokens:
    """The tokens of `text`; case, typography, vowel signs and variants of Arabic letters are folded in their keys."""
    read = words(text)
    keys, starts = read.meanings, starts_of(read, text)
    ends = [start + len(printed) for start, printed in zip(starts, read.printed, strict=True)]
    found = _without_lines(Tokens(keys, starts, ends))
    # compiled where it is needed, for so many letters take as long as all else here
    return _parted(text, found) if not text.isascii() and re.search(_UNSPACED, text) else found


@lru_cache(maxsize=_TEXTS_KEPT)
def tokens_of_licence(text: str) -> Tokens:
    """The same of a licence's whole text, kept for the next note on it."""
    return tokens(text)


def _without_lines(found: Tokens) -> Tokens:
    """`found` with each line of dashes, points or the like as one token: how long it is drawn says nothing."""
    keys, starts, ends = found.keys, found.starts, found.ends
    more = {
        nth
        for nth in range(1, len(keys))
        if keys[nth] == keys[nth - 1] and starts[nth] == ends[nth - 1] and not keys[nth].isalnum()
    }
    if not more:
        return found
    kept = [nth for nth in range(len(keys)) if nth not in more]
    last = [nth for nth in range(len(keys)) if nth + 1 not in more]
    return Tokens([keys[nth] for nth in kept], [starts[nth] for nth in kept], [ends[nth] for nth in last])


def _parted(text: str, found: Tokens) -> Tokens:
    """`found` with what is written in scripts without spaces parted into its letters."""
    parted: list[tuple[str, int, int]] = []
    for key, start, end in zip(found.keys, found.starts, found.ends, strict=True):
        if re.search(_UNSPACED, text[start:end]):
            parted += [(text[at], at, at + 1) for at in range(start, end)]
        else:
            parted.append((key, start, end))
    return Tokens(*zip(*parted, strict=True))
