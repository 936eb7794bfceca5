"""The words by which texts are recognised: folded case and letters, without punctuation and mark-up."""

import re
from collections.abc import Iterator

from glossator.core.text.folding import fold, without_invisibles

_INVISIBLE = "\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0591-\u05c7\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_MARKS = re.compile(f"[{_INVISIBLE}]")
_FOLDED = re.compile("[\u0130\u0600-\u06ff]")
"""Letters that lower-casing alone does not settle."""
_WORD = re.compile(r"\d+(?:\.\d+)+|\w+")
_MARKED_WORD = re.compile(rf"\d+(?:\.\d+)+|[^\W{_INVISIBLE}][\w{_INVISIBLE}]*")
_MARK_UP = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>|&(?:[a-z]+|#\d+);")


def split_words(text: str) -> list[str]:
    """The folded words of `text` in order; a version such as 3.1 is one word."""
    prepared, marked = _prepared(text)
    if marked:
        return without_invisibles("\n".join(_MARKED_WORD.findall(prepared))).splitlines()
    return _WORD.findall(prepared)


def word_spans(text: str) -> list[tuple[int, int]]:
    """Where the words of `split_words` stand, in code points of `text`."""
    prepared, marked = _prepared(text)
    words: Iterator[re.Match[str]] = (_MARKED_WORD if marked else _WORD).finditer(prepared)
    return [word.span() for word in words]


def _prepared(text: str) -> tuple[str, bool]:
    """`text` folded, as long as before, tags and entities blanked; whether its words may hold invisible marks."""
    folded = fold(text) if _FOLDED.search(text) else text.lower()
    if "<" in folded or "&" in folded:
        folded = _MARK_UP.sub(lambda match: " " * len(match[0]), folded)
    return folded, _MARKS.search(folded) is not None
