"""Comparing times that were written in different places."""

from datetime import UTC, datetime


def moment(written: str) -> tuple[datetime, str]:
    """By what `written` (ISO 8601) comes before or after others; what is no time comes first."""
    try:
        read = datetime.fromisoformat(written)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC), written
    return read if read.tzinfo else read.replace(tzinfo=UTC), written


def later(one: str, other: str) -> str:
    """The later of two times."""
    return max(one, other, key=moment)
