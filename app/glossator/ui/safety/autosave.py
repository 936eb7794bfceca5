"""Keeps what is unsaved in the journal while it is being written, so that a crash costs seconds."""

from PySide6.QtCore import QObject, QTimer, Signal

from glossator.core.errors import GlossatorError
from glossator.core.safety.journal import Entry, Journal
from glossator.core.session.moment import now
from glossator.core.session.workspace import Workspace
from glossator.ui.annotation_pane.pane import AnnotationPane
from glossator.ui.background import run_in_background
from glossator.ui.files.leaving import is_unsaved
from glossator.ui.safety.file_guard import FileGuard

DELAY_MS = 2000
"""From a change to its being kept; with the time of writing it stays under the five seconds that a crash may cost."""


class Autosave(QObject):
    """Writes the journal soon after every change, and removes it when nothing is unsaved any more."""

    failed = Signal(object)
    """Nothing can be kept (a GlossatorError); told once until it works again."""
    stirred = Signal()
    """Something has changed that may have to be kept."""

    def __init__(
        self, parent: QObject, workspace: Workspace, notes: AnnotationPane, guard: FileGuard, journal: Journal
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notes = notes
        self._guard = guard
        self._journal = journal
        self._is_writing = self._is_kept = self._has_failed = False
        self._is_stirred = False
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.keep)
        workspace.changed.connect(self._stir)
        notes.editor.text.textChanged.connect(self._stir)

    def keep(self) -> None:
        """Have the journal hold what is unsaved, beside the window."""
        self._timer.stop()
        if self._is_writing:
            self._is_stirred = True
            return
        entry = self._entry()
        if entry is None:
            self._remove()
            return
        self._is_writing, self._is_stirred = True, False
        run_in_background(self, self._journal.writing(entry), lambda _: self._succeed(), self._fail, on_end=self._end)

    def keep_now(self) -> bool:
        """Have the journal hold what is unsaved before this returns; whether all is safe."""
        entry = self._entry()
        try:
            if entry:
                self._journal.write(entry)
                self._succeed()
        except GlossatorError as error:
            self._fail(error)
            return False
        return True

    def close(self) -> None:
        """Nothing is unsaved, or the reader gave it up: the journal goes."""
        self._timer.stop()
        self._journal.close()

    def _stir(self) -> None:
        self._is_stirred = True
        self.stirred.emit()
        if not self._timer.isActive():
            self._timer.start()

    def _entry(self) -> Entry | None:
        """What must not be lost; None where all is safe."""
        draft = self._notes.draft()
        if draft is None and not is_unsaved(self._workspace):
            return None
        review = self._workspace.state.review
        kept = review.with_note(draft) if draft else review
        return Entry(kept, self._workspace.path, self._guard.digest, now())

    def _remove(self) -> None:
        if self._is_kept:
            self._journal.remove()
            self._is_kept = False

    def _end(self) -> None:
        self._is_writing = False
        if self._is_stirred:  # what was written has been overtaken
            self._timer.start()

    def _succeed(self) -> None:
        self._is_kept, self._has_failed = True, False

    def _fail(self, error: GlossatorError) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(error)
