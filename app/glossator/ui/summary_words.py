"""What a comparison comes to, in words for the status bar."""

from PySide6.QtCore import QCoreApplication

from glossator.core.compare.summary import Summary


def summary_in_words(summary: Summary) -> str:
    """How many rows there are, and how many of them differ in which way; what does not occur is left out."""
    found = (
        (summary.changed, QCoreApplication.translate("Summary", "%n changed", "", summary.changed)),
        (summary.reworded, QCoreApplication.translate("Summary", "%n in other words", "", summary.reworded)),
        (summary.moved, QCoreApplication.translate("Summary", "%n moved", "", summary.moved)),
        (summary.alone, QCoreApplication.translate("Summary", "%n only in one", "", summary.alone)),
    )
    rows = QCoreApplication.translate("Summary", "%n row(s)", "", summary.rows)
    differing = QCoreApplication.translate("Summary", ", ").join(words for count, words in found if count)
    return f"{rows}: {differing}" if differing else rows
