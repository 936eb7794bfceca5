"""A mark becomes a note: its words, its kind, and the reason why it is marked to begin with."""

from PySide6.QtCore import QObject

from glossator.core.session.workspace import Workspace
from glossator.ui.compare_view.marks.marks import Passage
from glossator.ui.i18n import current_language
from glossator.ui.parts import Parts
from glossator.ui.settings import Settings


class Noting(QObject):
    """Puts the note into the review and opens it, so that the reviewer goes on writing it."""

    def __init__(self, parts: Parts, workspace: Workspace, settings: Settings) -> None:
        super().__init__(parts.notes)
        self._parts = parts
        self._workspace = workspace
        self._settings = settings
        parts.view.findings.noted.connect(self._note)

    def _note(self, passage: Passage) -> None:
        self._parts.notes.finish_editing()
        licence = self._workspace.state.comparison.licences[passage.span.column]
        note = self._workspace.notes.add_on_finding(
            licence, passage.provision, self._settings.author, current_language()
        )
        self._parts.panes.reveal(self._parts.notes, focus=False)
        self._parts.notes.edit_note(note.id)
