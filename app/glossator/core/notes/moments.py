"""Comparing times that were written in different places."""

from datetime import UTC, datetime

_NEVER = datetime.min.replace(tzinfo=UTC)


def moment(written: str) -> tuple[datetime, str]:
    """By what `written` (ISO 8601) comes before or after others; what is no time comes first."""
    try:
        read = datetime.fromisoformat(written)
    except ValueError:
        return _NEVER, written
    return read if read.tzinfo else read.replace(tzinfo=UTC), written


def later(one: str, other: str) -> str:
    """The later of two times."""
    return max(one, other, key=moment)


def comes_before(one: str, other: str) -> bool:
    """Whether `one` is known to be earlier than `other`; what is no time is not known to be."""
    return _NEVER < moment(one)[0] < moment(other)[0]
