"""File > Print: makes the annotated PDF, shows its pages, prints them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow
from shiboken6 import isValid

from glossator.core.errors import GlossatorError
from glossator.core.session.workspace import State, Workspace
from glossator.ui.appearance import Appearance
from glossator.ui.files import Files
from glossator.ui.i18n import current_language
from glossator.ui.messages import sentence

if TYPE_CHECKING:  # the window starts without what prints
    from glossator.ui.printing.dialog import PrintDialog


class Printing(QObject):
    """Prints what the export writes, so that both look alike."""

    def __init__(self, window: QMainWindow, workspace: Workspace, files: Files, look: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._files = files
        self._look = look

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the action does, by its id."""
        return {"print": self.open}

    def open(self) -> "PrintDialog":
        """Make the pages beside the window, and show them when they have come."""
        from glossator.ui.pages_preview import Pages
        from glossator.ui.printing.dialog import PrintDialog

        self._files.about_to_read.emit()
        dialog = PrintDialog(self._look.theme, self._window)
        dialog.save_wanted.connect(self._files.exporting.export_pdf)
        dialog.open()
        state, language = self._workspace.state, current_language()

        def show(pdf: bytes) -> None:
            if isValid(dialog):
                dialog.show_pages(Pages(pdf))

        def fail(error: GlossatorError) -> None:
            if isValid(dialog):
                dialog.show_failure(sentence(error))

        self._files.work.run(lambda: _pdf(state, language), show, fail)
        return dialog


def _pdf(state: State, language: str) -> bytes:
    from glossator.export.pdf import make_pdf
    from glossator.export.report import build_report

    report = build_report(state, language)
    return make_pdf(report, report.title).pdf
