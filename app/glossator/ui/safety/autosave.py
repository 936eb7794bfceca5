"""Keeps what is unsaved in the journal while it is being written, so that a crash costs seconds."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from glossator.core.errors import GlossatorError
from glossator.core.notes.ids import new_id
from glossator.core.notes.model import Note, Reply
from glossator.core.safety.journal import Entry, Journal
from glossator.core.session.moment import now
from glossator.core.session.workspace import Workspace
from glossator.ui.annotation_pane.pane import AnnotationPane
from glossator.ui.background import run_in_background
from glossator.ui.files.leaving import is_unsaved
from glossator.ui.safety.file_guard import FileGuard

INTERVAL_MS = 2000
"""From one look to the next; with the time of writing it stays under the five seconds that a crash may cost."""


class Autosave(QObject):
    """Looks again and again what is unsaved, keeps it in the journal, and removes that when nothing is any more."""

    failed = Signal(object)
    """Nothing can be kept (a GlossatorError); told once until it works again."""
    stirred = Signal()
    """The reader went on working."""

    def __init__(
        self, parent: QObject, workspace: Workspace, notes: AnnotationPane, guard: FileGuard, journal: Journal
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notes = notes
        self._guard = guard
        self._journal = journal
        self._seen: object = self._look()
        self._is_writing = self._has_failed = False
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.keep)
        self._timer.start()

    def keep(self) -> None:
        """Have the journal hold what is unsaved, beside the window; nothing happens where nothing has changed."""
        seen = self._look()
        if seen == self._seen or self._is_writing:
            return
        self._seen = seen
        self.stirred.emit()
        entry = self._entry()
        if entry is None:
            self._journal.remove()
            return
        self._is_writing = True
        run_in_background(self, self._journal.writing(entry), lambda _: self._succeed(), self._fail, on_end=self._end)

    def keep_now(self) -> bool:
        """Have the journal hold what is unsaved before this returns; whether all is safe."""
        self._seen = self._look()
        entry = self._entry()
        try:
            if entry:
                self._journal.write(entry)
        except GlossatorError as error:
            self._fail(error)
            return False
        self._succeed()
        return True

    def close(self) -> None:
        """Nothing is unsaved, or the reader gave it up: the journal goes."""
        self._timer.stop()
        self._journal.close()

    def _look(self) -> object:
        """All that an entry is made of; comparing it costs next to nothing, for most of it is the same objects."""
        return self._workspace.state.review, self._workspace.path, self._workspace.is_modified, self._notes.draft()

    def _entry(self) -> Entry | None:
        """What must not be lost; None where all is safe."""
        draft = self._notes.draft()
        if draft is None and not is_unsaved(self._workspace):
            return None
        review, moment = self._workspace.state.review, now()
        kept = review.with_note(_as_written(draft, moment)) if draft else review
        return Entry(kept, self._workspace.path, self._guard.digest, moment)

    def _end(self) -> None:
        self._is_writing = False

    def _succeed(self) -> None:
        self._has_failed = False

    def _fail(self, error: GlossatorError) -> None:
        """What could not be kept is tried again at the next look."""
        self._seen = None
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(error)


def _as_written(draft: Note, moment: str) -> Note:
    """`draft` with the ids and times that it would have if it were saved at this moment."""
    replies = tuple(each if each.id else _sent(each, moment) for each in draft.replies)
    note_id, created = draft.id or new_id(), draft.created or moment
    return replace(draft, id=note_id, created=created, modified=moment, replies=replies)


def _sent(reply: Reply, moment: str) -> Reply:
    return replace(reply, id=new_id(), created=moment, modified=moment)
