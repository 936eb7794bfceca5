"""File > Export: asks what to write and where, writes it, and says what became of it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMainWindow

from glossator.core.progress import CancelledError, Watch
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import isolate
from glossator.ui.files import Files
from glossator.ui.messages import sentence
from glossator.ui.notices.telling import Deed
from glossator.ui.parts import Parts
from glossator.ui.preferences import Preferences
from glossator.ui.work import Work

if TYPE_CHECKING:  # the window starts without what exports
    from glossator.export.written import Written
    from glossator.ui.export_dialog.choices import Choices
    from glossator.ui.export_dialog.dialog import ExportDialog
    from glossator.ui.export_dialog.draft import Draft


class Exports(QObject):
    """Exports the review of `workspace`, beside the window."""

    def __init__(
        self, window: QMainWindow, parts: Parts, workspace: Workspace, files: Files, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._workspace = workspace
        self._files = files
        self._preferences = preferences
        files.exporting.exported.connect(self._tell)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the action does, by its id."""
        return {"export": self.open}

    def open(self) -> "ExportDialog":
        """Offer the choices of the last export, and show what comes of them."""
        from glossator.ui.export_dialog.choices import remembered
        from glossator.ui.export_dialog.dialog import ExportDialog
        from glossator.ui.export_dialog.draft import Draft

        self._files.about_to_read.emit()
        draft, look = Draft(self._workspace.state), self._preferences.appearance
        dialog = ExportDialog(draft, remembered(self._preferences.settings), look.theme, self._window)
        ExportRun(dialog, draft, self._files, self._preferences)
        look.changed.connect(dialog.preview.set_theme)
        dialog.open()
        return dialog

    def _tell(self, path: Path, written: "Written") -> None:
        """Say where the file is, and what the reader should know of it."""

        def say() -> str:
            done = self.tr("The report is in {file}.").format(file=isolate(path.name))
            return "\n".join([f"{done} {self._searched(written)}".rstrip(), *map(sentence, written.warnings)])

        def offer() -> tuple[Deed, Deed]:
            folder = Deed(self.tr("Show in folder"), lambda: _show(path.parent))
            return Deed(self.tr("Open"), lambda: _show(path)), folder

        self._parts.notice_bar.show_information(say, offer)

    def _searched(self, written: "Written") -> str:
        """What reading the file back found; empty where it was not read."""
        if not written.sought:
            return ""
        words = self.tr("Read back and searched: {found} of {sought} passages and notes are found in it.")
        return words.format(found=isolate(str(written.found)), sought=isolate(str(written.sought)))


class ExportRun(QObject):
    """Does what one dialog asks for."""

    def __init__(self, dialog: "ExportDialog", draft: "Draft", files: Files, preferences: Preferences) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._draft = draft
        self._exporting = files.exporting
        self._settings = preferences.settings
        self._work = Work(self)
        self._watch = Watch()
        self._work.failed.connect(lambda error: dialog.show_choosing(sentence(error)))
        dialog.export_wanted.connect(self._begin)
        dialog.stop_wanted.connect(self._stop)

    def _begin(self, choices: "Choices") -> None:
        from glossator.ui.export_dialog.choices import remember
        from glossator.ui.export_dialog.wording import format_name

        path = self._exporting.ask(self._dialog, format_name(choices.into), choices.into.suffix)
        if path is None:
            return
        remember(choices, self._settings)
        self._watch = watch = Watch()
        self._dialog.show_writing(path.name, watch)
        self._work.run(lambda: _written(self._draft, choices, path, watch), lambda written: self._end(path, written))

    def _stop(self) -> None:
        self._watch.is_cancelled = True

    def _end(self, path: Path, written: "Written | None") -> None:
        if written is None:
            self._dialog.show_choosing(self.tr("Called off; nothing was written."))
        else:
            self._dialog.accept()
            self._exporting.exported.emit(path, written)


def _written(draft: "Draft", choices: "Choices", path: Path, watch: Watch) -> "Written | None":
    """What the reader should know of the file; None where she called it off before it was there."""
    try:
        return draft.write(choices, path, watch)
    except CancelledError:
        return None


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
