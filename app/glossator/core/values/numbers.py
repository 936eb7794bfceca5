"""Reading a number that begins at a token: "700 million", "seven hundred million", "thirty (30)", «ثلاثون ألفًا»."""

import re
from dataclasses import dataclass
from decimal import Decimal

from glossator.core.values.numerals import ALONE, DUALS, HUNDRED, SCALES, SMALL
from glossator.core.values.tokens import Reader

_SEPARATORS = re.compile("[,٬ ]")
_CLOSING = re.compile(r"\s*\)")
_AND = "و"
"""The Arabic conjunction, which is written together with the word after it."""
_NUMBER_WORDS = SMALL.keys() | SCALES.keys() | DUALS.keys()
WORDS = frozenset((*_NUMBER_WORDS, *(_AND + word for word in _NUMBER_WORDS), HUNDRED, "and"))
"""Every word that a number may have in it."""
_BEGINNINGS = SMALL.keys() | DUALS.keys() | ALONE


@dataclass(frozen=True, slots=True)
class Number:
    """What was read: the amount, and the token that comes after it."""

    amount: Decimal
    after: int
    is_literal: bool = False
    """Whether it is digits with a decimal point and no more, which may as well be a version or a clause's number."""


def number_at(reader: Reader, nth: int) -> Number | None:
    """The number that begins with token `nth`; a restatement in brackets belongs to it."""
    number = _plain_number_at(reader, nth)
    if number is None:
        return None
    restated = _plain_number_at(reader, number.after) if _opens_bracket(reader, number.after) else None
    if restated and restated.amount == number.amount and _closes_bracket(reader, restated.after):
        return Number(number.amount, restated.after)
    return number


def _plain_number_at(reader: Reader, nth: int) -> Number | None:
    if nth >= len(reader.tokens):
        return None
    token = reader.tokens[nth]
    if token.is_number:
        return _in_digits(reader, nth)
    return _in_words(reader, nth) if token.text in _BEGINNINGS else None


def _in_digits(reader: Reader, nth: int) -> Number:
    digits = reader.tokens[nth].text
    amount = Decimal(_SEPARATORS.sub("", digits).replace("٫", "."))
    scale = _scale_at(reader, nth + 1)
    if scale:
        return Number(amount * scale, nth + 2)
    return Number(amount, nth + 1, is_literal="." in digits)


def _scale_at(reader: Reader, nth: int) -> int:
    """The scale that multiplies the number before token `nth`; 0 where there is none."""
    return SCALES.get(reader.tokens[nth].text, 0) if reader.follows(nth) else 0


def _in_words(reader: Reader, first: int) -> Number | None:
    total, part, nth = 0, 0, first
    while nth < len(reader.tokens) and (nth == first or reader.follows(nth)):
        word = _number_word(reader, nth, is_first=nth == first)
        if word in SMALL:
            part += SMALL[word]
        elif word in DUALS:
            total += DUALS[word]
        elif word == HUNDRED and 0 < part < 100:
            part *= 100
        elif word in SCALES and (part or word in ALONE):
            total, part = total + (part or 1) * SCALES[word], 0
        elif word != "and" or nth == first or not _continues(reader, nth + 1):
            break
        nth += 1
    return Number(Decimal(total + part), nth) if nth > first else None


def _number_word(reader: Reader, nth: int, *, is_first: bool) -> str:
    """The word of token `nth`, without the «و» that ties it to a number before it."""
    word = reader.tokens[nth].text
    bare = word.removeprefix(_AND)
    return bare if not is_first and bare in _NUMBER_WORDS else word


def _continues(reader: Reader, nth: int) -> bool:
    """Whether the "and" before token `nth` joins parts of one number, "one hundred and fifty"."""
    before = reader.tokens[nth - 2].text
    return reader.follows(nth) and reader.tokens[nth].text in SMALL and (before == HUNDRED or before in SCALES)


def _opens_bracket(reader: Reader, nth: int) -> bool:
    return nth < len(reader.tokens) and _between(reader, nth) == "("


def _closes_bracket(reader: Reader, nth: int) -> bool:
    return _CLOSING.match(reader.folded, reader.tokens[nth - 1].end) is not None


def _between(reader: Reader, nth: int) -> str:
    return reader.folded[reader.tokens[nth - 1].end : reader.tokens[nth].start].strip()
