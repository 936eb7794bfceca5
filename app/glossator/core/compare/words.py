"""The words of a passage as they are compared: typography, case of nothing, and white space folded."""

import re
from dataclasses import dataclass

_WORD = re.compile(r"\d+(?:[.,]\d+)*|\w+(?:['’-]\w+)*|[^\w\s]")
_SAME = str.maketrans("‘’‚‛“”„‟–—‒−", "''''\"\"\"\"----")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark of punctuation; `key` is what is compared, `start` and `end` are code points of the text."""

    key: str
    start: int
    end: int


def words(text: str, start: int, end: int) -> list[Word]:
    """The words of `text[start:end]` in order."""
    return [Word(match[0].translate(_SAME), *match.span()) for match in _WORD.finditer(text, start, end)]
