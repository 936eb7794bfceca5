"""The time as reviews keep it."""

from datetime import UTC, datetime


def now() -> str:
    """The present second, ISO 8601 with the offset of the place."""
    return datetime.now(UTC).astimezone().isoformat(timespec="seconds")
