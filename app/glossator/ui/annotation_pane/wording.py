"""What the pane calls things, in the language of the interface at the time of asking."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from glossator.core.notes.model import Note, Reply, Severity, Status
from glossator.core.notes.placement import Hold
from glossator.core.text.direction import isolate
from glossator.ui.times import time_of


def severity_name(severity: Severity) -> str:
    """How much a note matters, in one or two words."""
    names = {
        Severity.INFORMATION: QCoreApplication.translate("Severity", "Information"),
        Severity.MINOR: QCoreApplication.translate("Severity", "Minor"),
        Severity.MAJOR: QCoreApplication.translate("Severity", "Major"),
        Severity.BLOCKING: QCoreApplication.translate("Severity", "Blocking"),
    }
    return names[severity]


def status_name(status: Status) -> str:
    """Where the discussion stands, in one word."""
    names = {
        Status.OPEN: QCoreApplication.translate("Status", "Open"),
        Status.ACCEPTED: QCoreApplication.translate("Status", "Accepted"),
        Status.REJECTED: QCoreApplication.translate("Status", "Rejected"),
        Status.RESOLVED: QCoreApplication.translate("Status", "Resolved"),
    }
    return names[status]


def hold_sentence(hold: Hold) -> str:
    """What a reader must be told of how a note is held; empty where its words stand where they stood."""
    sentences = {
        Hold.HELD: "",
        Hold.MOVED: QCoreApplication.translate(
            "Hold", "The text has changed; the same words were found elsewhere in it."
        ),
        Hold.CHANGED: QCoreApplication.translate("Hold", "The words have changed since:"),
        Hold.DOUBTFUL: QCoreApplication.translate("Hold", "These may not be the words that were meant; please look:"),
        Hold.ORPHANED: QCoreApplication.translate(
            "Hold",
            "These words are no longer in the licence, neither at their old place nor elsewhere, nor any like them.",
        ),
        Hold.NOT_OPEN: QCoreApplication.translate("Hold", "This licence is not open; the note is kept."),
    }
    return sentences[hold]


def settle_title() -> str:
    """What the button says that holds a note to the words at which it was found."""
    return QCoreApplication.translate("NoteCard", "This is the right place")


def suggestion_title() -> str:
    """What stands above a suggested wording."""
    return QCoreApplication.translate("NoteCard", "Suggested wording")


def thread_line(replies: Sequence[Reply]) -> str:
    """How many `replies` there are (one at least), and whose is the last."""
    count = RepliesCounted().words(len(replies))
    return " · ".join(filter(None, (count, isolate(replies[-1].author) if replies[-1].author else "")))


class RepliesCounted(QObject):
    """Counts replies in the language of the interface; Qt's extractor knows plurals of objects alone."""

    def words(self, count: int) -> str:
        """So many replies."""
        return self.tr("%n reply(ies)", "", count)


def former_line(licence: str, carried: str) -> str:
    """What stands above the words of `licence` (its name) that a note was about until `carried` (ISO 8601)."""
    words = QCoreApplication.translate("NoteCard", "Until {time} this note was about {licence}:")
    return words.format(licence=licence, time=isolate(time_of(carried)))


def byline(note: Note) -> str:
    """Who wrote `note` and when, and when it was changed last."""
    written = isolate(time_of(note.created))
    parts = [isolate(note.author), written] if note.author else [written]
    if note.modified != note.created:
        changed = QCoreApplication.translate("Byline", "changed {time}")
        parts.append(changed.format(time=isolate(time_of(note.modified))))
    return " · ".join(parts)
