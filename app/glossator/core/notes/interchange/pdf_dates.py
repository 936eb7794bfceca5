"""Times as PDF and XFDF write them (ISO 32000-1, 7.9.4)."""

import re
from datetime import datetime

from glossator.core.notes.moments import moment

_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?[0Z']*", re.ASCII)


def pdf_date(written: str) -> str:
    """An ISO 8601 time as PDF writes it, a day alone where no more is known; empty where it is neither."""
    found, _ = moment(written)
    if found.year < 2:  # not a time, or none that a review was written at
        return ""
    if len(written) == len("2026-01-01"):
        return f"D:{found:%Y%m%d}"
    offset = found.strftime("%z")
    return f"D:{found:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"


def iso_date(written: str) -> str:
    """A time of a PDF as ISO 8601 with offset (UTC where it has none); empty where it is no time."""
    found = _DATE.fullmatch(written.strip())
    if found is None:
        return ""
    year, month, day, hour, minute, second, _, sign, hours, minutes = found.groups()
    clock = ":".join(each or "00" for each in (hour, minute, second))
    offset = f"{sign}{hours}:{minutes or '00'}" if sign else "+00:00"
    iso = f"{year}-{month or '01'}-{day or '01'}T{clock}{offset}"
    try:
        datetime.fromisoformat(iso)
    except ValueError:
        return ""
    return iso
