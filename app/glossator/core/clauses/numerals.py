"""What a printed numeral counts: digits, letters, Roman numerals, Arabic letters and ordinal words.

A numeral may be read in several ways: "i" is the first Roman numeral and the ninth letter, «ب» the second letter of the
old order and of the new one. Every reading is given; the sequence that it stands in tells which one holds.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import product

from glossator.core.text.folding import fold

FIRST = {"decimal": (0, 1)}
"""The numbers that a sequence of each kind may begin with, where it is not 1 alone."""

_ROMAN_DIGITS = (
    ("m", 1000), ("cm", 900), ("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50), ("xl", 40),
    ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1),
)  # fmt: skip
_ROMAN = re.compile(r"c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_LARGEST_ROMAN = 7
"""Letters of the longest Roman numeral that a clause is numbered by ("xxxviii")."""
_ENGLISH = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_OLD_ARABIC_ORDER = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_NEW_ARABIC_ORDER = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_TASHKEEL = re.compile("[\u064b-\u0652\u0640]")
_ORDINAL_STEMS = ("ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر")
_TEN_STEMS = ("عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع")
_FEMININE = "ه"
"""The feminine ending as folding leaves it."""


def readings(numeral: str) -> Mapping[str, int]:
    """Each kind of numbering that `numeral` (without brackets and points) may belong to, with its number in it."""
    if numeral.isdecimal():
        return {"decimal": int(numeral)}
    if numeral.isascii():
        return _latin(numeral)
    return _arabic(_TASHKEEL.sub("", fold(numeral)))


def is_first(kind: str, number: int) -> bool:
    """Whether a sequence of this kind may begin with `number`."""
    return number in FIRST.get(kind, (1,))


@lru_cache(maxsize=512)
def _latin(numeral: str) -> Mapping[str, int]:
    lower = numeral.lower()
    if lower in _ENGLISH:
        return {"word": _ENGLISH.index(lower) + 1}
    if not numeral or numeral not in (lower, numeral.upper()):
        return {}
    case = "lower" if numeral == lower else "upper"
    found = {}
    if lower.isalpha() and len(set(lower)) == 1 and len(lower) <= 2:
        found[f"{case} letter"] = ord(lower[0]) - ord("a") + 1 + 26 * (len(lower) - 1)
    if len(lower) <= _LARGEST_ROMAN and _ROMAN.fullmatch(lower):
        found[f"{case} roman"] = _roman(lower)
    return found


def _roman(numeral: str) -> int:
    number = 0
    for digits, value in _ROMAN_DIGITS:
        while numeral.startswith(digits):
            number += value
            numeral = numeral.removeprefix(digits)
    return number


def _arabic(numeral: str) -> Mapping[str, int]:
    if len(numeral) == 1 and numeral in _OLD_ARABIC_ORDER:
        return {"abjad": _OLD_ARABIC_ORDER.index(numeral) + 1, "hija": _NEW_ARABIC_ORDER.index(numeral) + 1}
    number = _arabic_ordinals().get(" ".join(numeral.split()))
    return {"ordinal": number} if number else {}


@lru_cache(maxsize=1)
def _arabic_ordinals() -> Mapping[str, int]:
    """Ordinal words from first to ninety-ninth, folded and without tashkeel, as used in headings and in lists."""
    units = ("حادي", *_ORDINAL_STEMS[:-1])
    words = {"الاول": 1, "الاولي": 1, "اولا": 1}
    for number, stem in enumerate(_ORDINAL_STEMS, 2):
        words |= {f"ال{stem}": number, f"ال{stem}{_FEMININE}": number, f"{stem}ا": number}
    for number, stem in enumerate(units, 11):
        for article, ending, ten_ending in product(("ال", ""), ("", _FEMININE), ("", _FEMININE)):
            words[f"{article}{stem}{ending} عشر{ten_ending}"] = number
    for (nth, stem), case in product(enumerate(_TEN_STEMS, 2), ("ون", "ين")):
        ten = 10 * nth
        words[f"ال{stem}{case}"] = ten
        for number, unit in enumerate(units, ten + 1):
            words |= {f"ال{unit}{ending} وال{stem}{case}": number for ending in ("", _FEMININE)}
    return words
