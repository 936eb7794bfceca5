"""The report's own date, taken from the review so that the same review makes the same report."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime

_WITHOUT_ANY = datetime(1980, 1, 1, tzinfo=UTC)


def moment_of(written: Iterable[str]) -> datetime:
    """The latest of the ISO 8601 dates and times in `written`; SOURCE_DATE_EPOCH (seconds) where that is a moment.

    What is no date does not count; without any the moment is the beginning of 1980, as in archives.
    """
    found = (moment for each in written if (moment := parse_moment(each)))
    return _moment_set_outside() or max(found, default=_WITHOUT_ANY)


def _moment_set_outside() -> datetime | None:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return datetime.fromtimestamp(int(epoch), UTC) if epoch.isdecimal() else None
    except (ValueError, OverflowError, OSError):  # further off than there are years
        return None


def parse_moment(written: str) -> datetime | None:
    """The moment of an ISO 8601 date or time, in UTC where it says no offset; None where it is neither."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
