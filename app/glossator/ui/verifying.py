"""Whether the texts that are open are the recorded ones, found out beside the window and said in their heads."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from glossator.core.errors import GlossatorError
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.session.workspace import Workspace
from glossator.ui.background import run_in_background
from glossator.ui.parts import Parts

_AFTER_MS = 1500
"""How long to leave the processor to what the reader waits for."""


class Verifying(QObject):
    """Hashes the files of the licences that are open whenever others are."""

    def __init__(self, window: QMainWindow, parts: Parts, workspace: Workspace, library: Library) -> None:
        super().__init__(window)
        self._parts = parts
        self._workspace = workspace
        self._library = library
        self._licences: tuple[Licence, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_AFTER_MS)
        self._pause.timeout.connect(self._verify)
        workspace.changed.connect(self._follow)

    def _follow(self) -> None:
        licences = self._workspace.state.comparison.licences
        if licences != self._licences:
            self._licences = licences
            self._pause.start()

    def _verify(self) -> None:
        licences, library = self._licences, self._library

        def show(outcomes: Sequence[bool | None]) -> None:
            if licences == self._workspace.state.comparison.licences:
                self._parts.view.header.show_verified(outcomes)

        run_in_background(self, lambda: [is_intact(each, library) for each in licences], show, lambda _error: None)


def is_intact(licence: Licence, library: Library) -> bool | None:
    """Whether the text of `licence`, and of what is opened with it, is the recorded one; None where nobody can tell."""
    from glossator.core.library.verification import verify  # it reads YAML, which the window starts without

    ids = (licence.metadata.id, *(part.id for part in licence.parts))
    try:
        documents = [licence] if licence.file else [library.licence(each) for each in ids]
        return all(each.is_intact for document in documents for each in verify(document, library))
    except GlossatorError:  # it was removed since, or cannot be read: the library says so
        return None
