"""Typed facts in the words of a provision: numbers in digits and words, and territories."""

import re
from collections.abc import Callable, Mapping

_SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "الف": 1_000,
    "الاف": 1_000,
    "الفي": 2_000,
    "مليون": 1_000_000,
    "ملايين": 1_000_000,
    "مليوني": 2_000_000,
    "مليار": 1_000_000_000,
}
_TEENS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNITS = {
    **{word: number for number, word in enumerate(_TEENS.split())},
    **{word: 10 * number for number, word in enumerate(_TENS.split(), start=2)},
}
_DIGITS = re.compile(r"\d+(?:[,٬ ]\d{3})*(?:[.٫]\d+)?")
_WORDS = re.compile(r"[^\W\d]+")

_TERRITORIES = {
    "EU": r"\beuropean union\b|\be\.?u\.?\b|الاتحاد الاوروبي",
    "EEA": r"\beuropean economic area\b|\beea\b|المنطقه الاقتصاديه الاوروبيه",
    "GB": r"\bunited kingdom\b|\bu\.?k\.?\b|المملكه المتحده",
    "CH": r"\bswitzerland\b|سويسرا",
    "US": r"\bunited states\b|\bu\.?s\.?(?:a\.?)?\b|الولايات المتحده",
    "KR": r"\bsouth korea\b|\brepublic of korea\b|كوريا الجنوبيه",
    "CN": r"\bchina\b|\bprc\b|الصين",
    "JP": r"\bjapan\b|اليابان",
    "JO": r"\bjordan\b|الاردن",
    "SA": r"\bsaudi arabia\b|المملكه العربيه السعوديه",
    "AE": r"\bunited arab emirates\b|الامارات",
    "EG": r"\begypt\b|جمهوريه مصر",
    "GCC": r"\bgulf cooperation council\b|مجلس التعاون",
}


def whole_number(words: str) -> int | None:
    """The first number in folded `words` ("700 million", "seven hundred million", "5,000", «700 مليون»)."""
    digits = _DIGITS.search(words)
    if digits is None:
        return _spelled(_WORDS.findall(words))
    number = float(re.sub(r"[,٬ ]", "", digits[0]).replace("٫", "."))
    following = _WORDS.match(words, digits.end() + 1)
    return round(number * _SCALES.get(following[0], 1)) if following else round(number)


def _spelled(words: list[str]) -> int | None:
    total, part, found = 0, 0, False
    for word in words:
        if word in _UNITS:
            part += _UNITS[word]
        elif word == "hundred":
            part = (part or 1) * 100
        elif word in _SCALES:
            total, part = total + (part or 1) * _SCALES[word], 0
        elif found and word not in ("and", "of"):
            break
        else:
            continue
        found = True
    return total + part if found else None


def territories(words: str) -> list[str] | None:
    """The ISO 3166 codes of the countries in folded `words`, with EU, EEA and GCC for their groups."""
    return [code for code, names in _TERRITORIES.items() if re.search(names, words)] or None


def _words(words: str) -> str:
    return words.strip(" ,.;:\"'")


_READERS: Mapping[str, Callable[[str], object]] = {
    "monthly_active_users": whole_number,
    "users": whole_number,
    "annual_revenue": whole_number,
    "territory": territories,
}
"""How a named group of a rule is read; any other gives its words as they are printed."""


def facts(groups: Mapping[str, str | None], printed: Mapping[str, str | None]) -> dict[str, object]:
    """The typed facts of a match, by its named groups: `groups` folded, `printed` as the licence has them."""
    found: dict[str, object] = {}
    for name, folded in groups.items():
        if folded:
            value = _READERS[name](folded) if name in _READERS else _words(printed[name] or "")
            if value is not None:
                found[name] = value
    return found
