"""Writing the review to its file, over nothing that the reader has not seen."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from glossator.core.errors import GlossatorError
from glossator.core.session.file import EXTENSION, save_review
from glossator.core.session.workspace import Workspace
from glossator.ui.file_dialogs import ask_new
from glossator.ui.files.suggesting import suggested_file
from glossator.ui.safety.file_guard import FileGuard
from glossator.ui.settings import Settings


class Saving(QObject):
    """Saves the review of `workspace`; `guard` knows whether its file may be written."""

    about_to_read = Signal()
    """What is being typed must go into the review now."""
    failed = Signal(object)
    """What a reader must be told (a GlossatorError)."""
    saved = Signal(object)
    """The review is safe in this file (a Path)."""

    def __init__(self, window: QWidget, workspace: Workspace, settings: Settings, guard: FileGuard) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._settings = settings
        self._guard = guard

    def save(self) -> bool:
        """Write the review to its file, asking for one if it has none; whether it is safe now.

        Where somebody else has the file, or it was changed, nothing is written and the guard tells why.
        """
        path = self._workspace.path
        if path is None:
            return self.save_as()
        return self._may_write(path) and self._write(path)

    def save_as(self) -> bool:
        """Ask for a file and write the review to it; whether it is safe now."""
        suggestion = suggested_file(self._workspace, self._settings, EXTENSION)
        kinds = self.tr("Reviews (*.gloss)")
        path = ask_new(self._window, self.tr("Save review"), kinds, self._workspace.path or suggestion)
        return path is not None and self._write(path)

    def _may_write(self, path: Path) -> bool:
        if self._guard.path != path:
            return True
        try:
            return self._guard.may_write()
        except GlossatorError as error:
            self.failed.emit(error)
            return False

    def _write(self, path: Path) -> bool:
        self.about_to_read.emit()
        try:
            self._guard.claim(path)
            digest = save_review(self._workspace.state.review, path)
        except GlossatorError as error:
            self._guard.give_up(path)
            self.failed.emit(error)
            return False
        self._guard.begin(path, digest)
        self._workspace.mark_saved(path)
        self.saved.emit(path)
        return True
