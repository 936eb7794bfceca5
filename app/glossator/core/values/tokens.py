"""A folded text as the tokens that values are made of."""

import re
from collections.abc import Container, Sequence
from typing import NamedTuple

_MOST_DIGITS, _MOST_GROUPS = 27, 8
"""Digits, and groups of three after the first, of the longest number: what exact arithmetic holds (`decimal`)."""
_FRACTION = rf"(?:[.٫]\d{{1,{_MOST_DIGITS}}})?"
_DIGITS = (
    rf"\d{{1,3}}(?:[,٬]\d{{3}}){{1,{_MOST_GROUPS}}}+{_FRACTION}(?![.,٬]*+\d)"
    rf"|\d{{1,3}}(?: \d{{3}}){{2,{_MOST_GROUPS}}}|\d{{1,{_MOST_DIGITS}}}{_FRACTION}"
)
_TOKEN = re.compile(
    rf"(?P<number>(?<!\w)(?:{_DIGITS})(?!\w))"
    r"|(?P<word>(?:us)?[$€£]|%|٪|[^\W\d_](?:[^\W\d_]|[\u064b-\u065f\u0670\u0640])*)"
)
_MARKS = re.compile("[\u064b-\u065f\u0670\u0640]")
_NEAR = re.compile(r"\s*-?\s*")


class Token(NamedTuple):
    """A number in digits, a word or a currency or percent sign: characters `start` to `end`."""

    text: str
    """Without tashkeel and tatweel."""
    start: int
    end: int
    is_number: bool
    """Whether it is written in digits."""


def tokens_of(folded: str, words: Container[str]) -> list[Token]:
    """The numbers in digits and those of the `words` that a folded text has, in order."""
    tokens = []
    for match in _TOKEN.finditer(folded):
        is_number = match.lastgroup == "number"
        text = match[0] if is_number or match[0].isascii() else _MARKS.sub("", match[0])
        if is_number or text in words:
            tokens.append(Token(text, match.start(), match.end(), is_number))
    return tokens


class Reader:
    """Tokens read from left to right, with the text between them in sight."""

    def __init__(self, folded: str, words: Container[str]) -> None:
        self.folded = folded
        self.tokens: Sequence[Token] = tokens_of(folded, words)

    def follows(self, nth: int) -> bool:
        """Whether only white space or a hyphen stands between token `nth` and the one before it."""
        if not 0 < nth < len(self.tokens):
            return False
        between = self.folded[self.tokens[nth - 1].end : self.tokens[nth].start]
        return _NEAR.fullmatch(between) is not None
