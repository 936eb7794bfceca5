"""Times as the reader's clock and language have them."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def time_of(moment: str) -> str:
    """The ISO 8601 time `moment` on the reader's own clock; as it is where it cannot be read."""
    try:
        local = datetime.fromisoformat(moment).astimezone()
    except (ValueError, OverflowError, OSError):  # no time, or one beyond what the clock here can show
        return moment
    when = QDateTime.fromSecsSinceEpoch(int(local.timestamp()))
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)
