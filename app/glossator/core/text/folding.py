"""Keys to search by: case, typography and Arabic spelling variants folded, every key as long as its text."""

import re

_PRINTED = "‘’‚‛“”„‟–—‒−\xa0\u202f\u2009\u2007أإآٱىیکة٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
_FOLDED = "''''\"\"\"\"----    ااااييكه01234567890123456789"
_FOLDS = dict(zip(_PRINTED, _FOLDED, strict=True))
_INVISIBLE = re.compile(
    "[\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0591-\u05c7\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)


def fold(text: str) -> str:
    """`text` lower-cased with typography and Arabic letter variants folded; same length, so offsets hold."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    # a few replacements of what is there; str.translate looks every character of a long text up
    for char in _FOLDS.keys() & set(lowered):
        lowered = lowered.replace(char, _FOLDS[char])
    return lowered


def without_invisibles(text: str) -> str:
    """`text` without tashkeel, tatweel, Hebrew points and invisible marks."""
    return _INVISIBLE.sub("", text)


class SearchKey:
    """A text made ready for searching: folded, without tashkeel, tatweel and invisible marks."""

    def __init__(self, text: str, *, exact: bool = False) -> None:
        self._exact = exact
        self._offsets: tuple[int, ...] | None = None
        self.key = text if exact else fold(text)
        if not exact and _INVISIBLE.search(self.key):
            self._offsets = tuple(i for i, char in enumerate(self.key) if not _INVISIBLE.match(char))
            self.key = _INVISIBLE.sub("", self.key)

    def find(self, words: str, *, whole_words: bool = False) -> list[tuple[int, int]]:
        """Where `words` occur, as spans of the original text, in order and without overlap.

        With `whole_words` no letter or digit stands before or after them.
        """
        wanted = SearchKey(words, exact=self._exact).key
        spans, at = [], 0
        while wanted and (at := self.key.find(wanted, at)) >= 0:
            end = at + len(wanted)
            if whole_words and self._cuts_word(at, end):
                at += 1
            else:
                spans.append(self._span(at, end))
                at = end
        return spans

    def _cuts_word(self, start: int, end: int) -> bool:
        """Whether a word goes on beyond `start` or `end` of the key."""
        return self._joins(start) or self._joins(end)

    def _joins(self, at: int) -> bool:
        beside = self.key[max(at - 1, 0) : at + 1]
        return len(beside) == 2 and all(char.isalnum() or char == "_" for char in beside)

    def _span(self, start: int, end: int) -> tuple[int, int]:
        if self._offsets is None:
            return start, end
        return self._offsets[start], self._offsets[end - 1] + 1
