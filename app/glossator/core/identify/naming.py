"""What people call a licence, in the form in which names are compared: “MIT License” is “MIT”."""

import re
from collections.abc import Iterator

from glossator.core.identify.words import split_words, word_spans

NameKey = tuple[str, ...]
_FILLER_WORDS = """a agreement an and as conditions either is license licence licenses licences licensed of or published
s term terms that the under v ver version your"""
_FILLERS = frozenset(_FILLER_WORDS.split())
"""Words that may stand in a name or before it without telling one licence from another."""
_SUFFIXES = ("only", "later", "plus", "newer")
"""Endings of SPDX ids that say how a licence applies; the text is the same."""
_VERSIONED = re.compile(r"([^\W\d]+?)?v?(\d+(?:\.\d+)*)")


def name_key(name: str) -> NameKey:
    """`name` in the form in which it is compared; empty where it tells nothing."""
    parts = [part for part, _ in name_parts(name)]
    while parts and parts[-1] in _SUFFIXES:
        parts.pop()
    return tuple(parts)


def name_parts(text: str) -> Iterator[tuple[str, int]]:
    """The telling parts of the names in `text`, each with the end of its word, in code points of `text`."""
    for word, (_, end) in zip(split_words(text), word_spans(text), strict=True):
        if word in _FILLERS:
            continue
        versioned = _VERSIONED.fullmatch(word)
        for part in versioned.groups() if versioned else (word,):
            if part:
                yield re.sub(r"(?:\.0)+$", "", part), end
