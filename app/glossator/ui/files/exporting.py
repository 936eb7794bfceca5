"""Writing what is open in other formats."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from glossator.core.session.workspace import State, Workspace
from glossator.ui.file_dialogs import ask_new
from glossator.ui.files.suggesting import suggested_file
from glossator.ui.i18n import current_language
from glossator.ui.settings import Settings
from glossator.ui.work import Work

if TYPE_CHECKING:  # the window starts without what exports
    from glossator.export.written import Written


class Exporting(QObject):
    """Exports the review of `workspace` beside the window."""

    about_to_read = Signal()
    """What is being typed must go into the review now."""
    exported = Signal(object, object)
    """A file was written (to this Path): what the reader should know of it (a Written)."""

    def __init__(self, window: QWidget, workspace: Workspace, settings: Settings, work: Work) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._settings = settings
        self._work = work

    def ask(self, parent: QWidget, kind: str, suffix: str) -> Path | None:
        """Where the reader wants a file of this `kind`; None where she cancels."""
        suggestion = suggested_file(self._workspace, self._settings, suffix)
        path = ask_new(parent, self.tr("Export"), f"{kind} (*{suffix})", suggestion)
        if path:
            self._settings.folder = str(path.parent)
        return path

    def export_pdf(self) -> None:
        """Ask for a file and write the annotated PDF to it, as it is printed."""
        self.about_to_read.emit()
        path = self.ask(self._window, self.tr("PDF document"), ".pdf")
        if path:
            state, language = self._workspace.state, current_language()
            self._work.run(lambda: _export(state, language, path), lambda written: self.exported.emit(path, written))


def _export(state: State, language: str, path: Path) -> "Written":
    """Write the PDF; returns what the reader should know of it."""
    from glossator.export.pdf.write import write_pdf
    from glossator.export.report import build_report

    return write_pdf(build_report(state, language), path)
