"""Dates as licences write them: "April 5, 2025", "5 April 2025", "2025-04-05", «5 نيسان/أبريل 2025»."""

import re

from glossator.core.values.model import Value, ValueKind

_MONTHS = (
    "january|jan|يناير|كانون الثاني", "february|feb|فبراير|شباط", "march|mar|مارس|اذار", "april|apr|ابريل|نيسان",
    "may|مايو|ايار", "june|jun|يونيو|حزيران", "july|jul|يوليو|تموز", "august|aug|اغسطس|اب",
    "september|sept|sep|سبتمبر|ايلول", "october|oct|اكتوبر|تشرين الاول", "november|nov|نوفمبر|تشرين الثاني",
    "december|dec|ديسمبر|كانون الاول",
)  # fmt: skip
_NUMBER_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split("|")}
MONTHS = "|".join(sorted(_NUMBER_OF, key=len, reverse=True))
"""The names of the months, folded, as alternatives of a regular expression."""
_MONTH = rf"(?P<month>{MONTHS})\b\.?"
_DAY, _YEAR = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?", r"(?P<year>(?:19|20)\d\d)(?!\d)"
_OTHER_NAME = rf"(?:\s*[/(]\s*(?:{MONTHS})\s*\)?)?"
_A_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_REACH = 40
"""Characters that a date may have before or after its year."""
_FORMS = (
    re.compile(rf"\b{_MONTH}\s+{_DAY}\s*,?\s+{_YEAR}"),
    re.compile(rf"(?<!\d){_DAY}\s+(?:(?:day\s+)?of\s+|من\s+(?:شهر\s+)?)?{_MONTH}{_OTHER_NAME}\s*,?\s+{_YEAR}"),
    re.compile(rf"\b{_MONTH}{_OTHER_NAME}\s*,?\s+{_YEAR}"),
    re.compile(rf"(?<![\d-]){_YEAR}-(?P<number>[01]\d)-(?P<day>[0-3]\d)(?![\d-])"),
)


def dates_in(folded: str) -> list[Value]:
    """The dates in a folded text, in order and without overlap; a month of a year is a date too, "2025-04"."""
    dates: list[Value] = []
    for year in _A_YEAR.finditer(folded):
        low = max(year.start() - _REACH, dates[-1].end if dates else 0)
        found = (form.search(folded, low, year.end() + _REACH) for form in _FORMS)
        matches = [match for match in found if match and match.start("year") == year.start()]
        if matches:
            dates.append(_date(min(matches, key=lambda match: (match.start(), -match.end()))))
    return dates


def _date(match: re.Match[str]) -> Value:
    parts = match.groupdict()
    month = int(parts["number"]) if parts.get("number") else _NUMBER_OF[parts["month"]]
    day = f"-{int(parts['day']):02}" if parts.get("day") else ""
    return Value(ValueKind.DATE, f"{parts['year']}-{month:02}{day}", *match.span())
