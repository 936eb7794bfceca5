"""Typed facts in the words of a provision: numbers, percentages, dates and territories."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal

from glossator.core.values.model import ValueKind
from glossator.core.values.recognise import values_in

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
    """The first number or sum in folded `words` ("700 million", "seven hundred million", "USD 5,000", «700 مليون»)."""
    amount = _first(words, ValueKind.NUMBER, ValueKind.MONEY)
    return round(Decimal(amount)) if amount else None


def percentage(words: str) -> float | None:
    """The first percentage in folded `words`, 5.0 for "five per cent"."""
    amount = _first(words, ValueKind.PERCENTAGE)
    return float(amount) if amount else None


def date(words: str) -> str | None:
    """The first date in folded `words` in ISO form, "2025-04" where no day is named."""
    return _first(words, ValueKind.DATE)


def _first(words: str, *kinds: ValueKind) -> str | None:
    """The bare amount of the first value of one of these kinds, without currency and percent sign."""
    amounts = (value.amount for value in values_in(words) if value.kind in kinds)
    return next((amount.removesuffix(" %").split()[-1] for amount in amounts), None)


def territories(words: str) -> list[str] | None:
    """The ISO 3166 codes of the countries in folded `words`, with EU, EEA and GCC for their groups."""
    return [code for code, names in _TERRITORIES.items() if re.search(names, words)] or None


def _words(words: str) -> str:
    return words.strip(" ,.;:\"'")


_READERS: Mapping[str, Callable[[str], object]] = {
    "monthly_active_users": whole_number,
    "users": whole_number,
    "annual_revenue": whole_number,
    "notice_days": whole_number,
    "cure_days": whole_number,
    "percentage": percentage,
    "date": date,
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
