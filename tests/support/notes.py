"""Notes on words, written in one line."""

from glossator.core.compare.model import Span
from glossator.core.library.model import Licence
from glossator.core.notes.model import Note, NoteFields, Severity, Target
from glossator.core.notes.placement import selector_for
from glossator.core.notes.targets import on_words
from glossator.core.session.workspace import Workspace


def write_note(
    workspace: Workspace, words: Span, body: str, author: str, severity: Severity = Severity.INFORMATION
) -> Note:
    """Write a note on `words` into the review of `workspace`."""
    anchor = on_words(words, workspace.state.comparison)
    return workspace.notes.add(anchor, NoteFields(body, severity=severity), author)


def make_note(licence: Licence, start: int, end: int, note_id: str = "n", body: str = "") -> Note:
    """A note on characters `start` to `end` of `licence`."""
    targets = (Target(licence.reference, selector_for(licence, start, end)),)
    return Note(note_id, targets, body, "me", "2025", "2025")
