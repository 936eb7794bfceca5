"""File > Print: makes the annotated PDF, shows its pages, prints them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from glossator.core.progress import Progress
from glossator.core.session.workspace import State, Workspace
from glossator.ui.appearance import Appearance
from glossator.ui.files import Files
from glossator.ui.i18n import current_language
from glossator.ui.messages import sentence
from glossator.ui.work import Work

if TYPE_CHECKING:  # the window starts without what prints
    from glossator.ui.pages_preview import Pages
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
        from glossator.ui.printing.dialog import PrintDialog

        self._files.about_to_read.emit()
        dialog = PrintDialog(self._look.theme, self._window)
        dialog.save_wanted.connect(self._files.exporting.export_pdf)
        dialog.open()
        self._make_pages(dialog)
        return dialog

    def _make_pages(self, dialog: "PrintDialog") -> None:
        state, language = self._workspace.state, current_language()
        work = Work(dialog)
        work.failed.connect(lambda error: dialog.show_failure(sentence(error)))
        dialog.finished.connect(work.cancel)
        work.run_watched(lambda progress: _pages(state, language, progress), dialog.show_pages)
        dialog.follow(work.watch)


def _pages(state: State, language: str, progress: Progress) -> "Pages":
    from glossator.export.pdf.write import make_pdf
    from glossator.export.report import build_report
    from glossator.ui.pages_preview import Pages

    report = build_report(state, language)
    return Pages(make_pdf(report, report.title, progress=progress).pdf)
