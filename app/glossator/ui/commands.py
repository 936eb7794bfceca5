"""What each action does."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QInputDialog, QMainWindow

from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.session.workspace import Workspace
from glossator.ui.files import Files
from glossator.ui.i18n import current_language
from glossator.ui.importing.display import Importing
from glossator.ui.parts import Parts
from glossator.ui.preferences import Preferences

Slot = Callable[[], object]


class Commands(QObject):
    """The slots of all actions, by the actions' ids."""

    def __init__(
        self,
        window: QMainWindow,
        parts: Parts,
        files: Files,
        importing: Importing,
        workspace: Workspace,
        further: Mapping[str, Slot],
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._files = files
        self._importing = importing
        self._workspace = workspace
        self._preferences = preferences
        parts.actions.connect_all(
            {**self._of_files(), **self._of_edit(), **self._of_view(), **self._of_go(), **further}
        )
        parts.panes.arranged.connect(self.check_marks)
        self.check_marks()

    def check_marks(self) -> None:
        """Check the actions that say what is chosen or in sight."""
        actions, panes = self._parts.actions, self._parts.panes
        actions["side-pane"].setChecked(panes.shows_side)
        actions["notes-pane"].setChecked(panes.shows_notes)
        actions[f"theme-{self._preferences.appearance.chosen}"].setChecked(True)
        actions[f"language-{current_language()}"].setChecked(True)

    def start_anew(self) -> None:
        """Begin an empty review of the same licences, and offer the library to choose others."""
        if self._files.leaving.may_leave():
            self._files.columns.begin_again()
            self._parts.panes.reveal(self._parts.library)

    def add_note(self) -> None:
        """Begin a note on the selected words, or on the clause that has the focus."""
        if not self._parts.view.request_note():
            self._parts.notice_bar.show_information(
                lambda: self.tr("Select the words that the note is about, or click a clause.")
            )

    def ask_author(self) -> None:
        """Ask in whose name new notes are signed."""
        settings = self._preferences.settings
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Your name"))
        dialog.setLabelText(self.tr("New notes are signed with this name:"))
        dialog.setTextValue(settings.author)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            settings.author = dialog.textValue().strip()
            self._parts.notes.set_author(settings.author)
        dialog.deleteLater()

    def go_to_notice(self) -> None:
        """Let the keyboard act on what is being said above the text."""
        parts = self._parts
        bars = (parts.recovery_bar, parts.file_bar, parts.import_report, parts.notice_bar)
        shown = next((bar for bar in bars if bar.isVisible()), None)
        if shown:
            shown.take_focus()

    def show_shortcuts(self) -> None:
        """Open the sheet of keyboard shortcuts."""
        from glossator.ui.dialogs.shortcuts import ShortcutsDialog  # the window starts without its dialogs

        ShortcutsDialog(self._parts.actions, self._window).open()

    def show_signs(self) -> None:
        """Open the dialog that says what the marks mean."""
        from glossator.ui.dialogs.signs import SignsDialog

        SignsDialog(load_taxonomy(), self._preferences.appearance.theme, self._window).open()

    def _of_files(self) -> dict[str, Slot]:
        files = self._files
        return {
            "new": self.start_anew,
            "open": files.open,
            "import": files.import_licences,
            "save": files.saving.save,
            "save-as": files.saving.save_as,
            "quit": self._window.close,
        }

    def _of_edit(self) -> dict[str, Slot]:
        bar = self._parts.search_bar
        return {
            "undo": lambda: self._travel(self._workspace.undo),
            "redo": lambda: self._travel(self._workspace.redo),
            "copy": self._parts.view.copying.copy,
            "copy-source": self._parts.view.copying.copy_with_source,
            "paste": self._importing.paste,
            "find": bar.open,
            "find-next": lambda: bar.go(1),
            "find-previous": lambda: bar.go(-1),
            "add-note": self.add_note,
            "author": self.ask_author,
        }

    def _of_view(self) -> dict[str, Slot]:
        parts, preferences = self._parts, self._preferences
        return {
            "side-pane": parts.panes.toggle_side,
            "notes-pane": parts.panes.toggle_notes,
            "theme-system": lambda: preferences.appearance.choose("system"),
            "theme-light": lambda: preferences.appearance.choose("light"),
            "theme-dark": lambda: preferences.appearance.choose("dark"),
            "theme-contrast": lambda: preferences.appearance.choose("contrast"),
            "language-en": lambda: preferences.speak("en"),
            "language-ar": lambda: preferences.speak("ar"),
        }

    def _of_go(self) -> dict[str, Slot]:
        parts = self._parts
        return {
            "go-legend": lambda: parts.panes.reveal(parts.legend),
            "go-library": lambda: parts.panes.reveal(parts.library),
            "go-outline": lambda: parts.panes.reveal(parts.outline),
            "go-text": parts.view.setFocus,
            "go-notes": lambda: parts.panes.reveal(parts.notes),
            "go-notice": self.go_to_notice,
            "shortcuts": self.show_shortcuts,
            "signs": self.show_signs,
        }

    def _travel(self, step: Slot) -> None:
        """Undo or redo; what is being typed becomes a step of its own first, so that it can come back."""
        self._parts.notes.finish_editing()
        step()
