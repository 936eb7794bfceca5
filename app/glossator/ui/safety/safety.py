"""Joins autosave, recovery and the watch over the file to a window."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from glossator.core.library.library import Library
from glossator.core.safety.journal import Journal
from glossator.core.safety.presence import Presence
from glossator.core.session.workspace import Workspace
from glossator.ui.files import Files
from glossator.ui.parts import Parts
from glossator.ui.safety.autosave import Autosave
from glossator.ui.safety.file_notices import FileNotices
from glossator.ui.safety.recovery import Recovery


class Safety(QObject):
    """Sees to it that nothing of the reader's is lost, whatever happens to the program or to the file."""

    def __init__(
        self,
        window: QMainWindow,
        parts: Parts,
        files: Files,
        workspace: Workspace,
        library: Library,
        presence: Presence,
    ) -> None:
        super().__init__(window)
        self._files = files
        self._presence = presence
        self._is_ending = False
        self.autosave = Autosave(self, workspace, parts.notes, files.guard, Journal(presence))
        self.autosave.failed.connect(files.failed)
        self.autosave.stirred.connect(self._go_on)
        self.recovery = Recovery(window, parts.recovery_bar, files, workspace, library, self.autosave, presence.folder)
        FileNotices(self, parts.file_bar, files, workspace)

    def follow_activation(self, *, is_active: bool) -> None:
        """The reader turned to the window, where colleagues may have saved meanwhile, or away from it."""
        if is_active:
            self._files.guard.look()
        else:
            self.autosave.keep()

    def prepare_to_end(self) -> None:
        """The system ends the program and nobody can be asked: what is unsaved waits in the journal."""
        self._is_ending = self.autosave.keep_now()

    def may_close(self) -> bool:
        """Whether the window may close: all is in the journal as the session ends, or the reader says so."""
        if not self._is_ending and not self._files.leaving.may_leave():
            return False
        if not self._is_ending:
            self.autosave.close()
        self.let_go()
        return True

    def let_go(self) -> None:
        """Give the file back to colleagues, and be seen no more."""
        self._files.guard.end()
        self._presence.end()

    def _go_on(self) -> None:
        """The reader goes on working: the session did not end after all."""
        self._is_ending = False
