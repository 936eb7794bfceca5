"""What the pane calls things, in the language of the interface at the time of asking."""

from PySide6.QtCore import QCoreApplication

from glossator.core.notes.model import Note, Severity, Status
from glossator.core.notes.placement import Hold, Placement
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


def hold_sentence(placement: Placement) -> str:
    """What a reader must be told of how the note is held; empty where its words stand where they stood."""
    if placement.column < 0:
        return QCoreApplication.translate("Hold", "This licence is not open; the note is kept.")
    if placement.hold is Hold.ORPHANED:
        return QCoreApplication.translate("Hold", "These words are no longer in the licence.")
    if placement.hold is Hold.CARRIED:
        return QCoreApplication.translate("Hold", "The text has changed; the same words were found elsewhere in it.")
    return ""


def byline(note: Note) -> str:
    """Who wrote `note` and when, and when it was changed last."""
    written = isolate(time_of(note.created))
    parts = [isolate(note.author), written] if note.author else [written]
    if note.modified != note.created:
        changed = QCoreApplication.translate("Byline", "changed {time}")
        parts.append(changed.format(time=isolate(time_of(note.modified))))
    return " · ".join(parts)
