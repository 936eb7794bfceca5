"""What the window holds: makes the parts and joins them to each other."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from glossator.core.compare.model import Comparison
from glossator.core.errors import GlossatorError
from glossator.core.library.attached import attached_documents
from glossator.core.library.library import Library
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.safety.presence import Presence
from glossator.core.session.beginning import DEFAULT_COLUMNS
from glossator.core.session.model import Review
from glossator.core.session.workspace import Workspace
from glossator.ui.bundling import Bundling
from glossator.ui.carrying.controller import Carrying
from glossator.ui.columns_display import ColumnsDisplay
from glossator.ui.commands import Commands
from glossator.ui.deciding import Deciding
from glossator.ui.differences_display import DifferencesDisplay
from glossator.ui.export_dialog.controller import Exports
from glossator.ui.files import Files
from glossator.ui.importing.display import Importing
from glossator.ui.importing.removal import Removal
from glossator.ui.leading import Leading
from glossator.ui.library_display import LibraryDisplay
from glossator.ui.loading import Loading
from glossator.ui.merging.controller import Merging
from glossator.ui.messages import sentence
from glossator.ui.modes_display import ModesDisplay
from glossator.ui.note_links import NoteLinks
from glossator.ui.noting import Noting
from glossator.ui.parts import make_parts
from glossator.ui.preferences import Preferences
from glossator.ui.reading_display import ReadingDisplay
from glossator.ui.recent_files import RecentFiles
from glossator.ui.review_display import ReviewDisplay
from glossator.ui.safety.safety import Safety
from glossator.ui.services import Services
from glossator.ui.slices import Slices
from glossator.ui.summary_page.display import SummaryDisplay
from glossator.ui.theme import Theme
from glossator.ui.verifying import Verifying
from glossator.ui.walking import Walking

NOTHING = Comparison((), (), ())
"""What is open before anything is."""


class Content(QObject):
    """The parts of `window`, which show one review."""

    def __init__(self, window: QMainWindow, preferences: Preferences, library: Library) -> None:
        super().__init__(window)
        self._window = window
        taxonomy = load_taxonomy()
        self._preferences = preferences
        self._library = library
        self.workspace = Workspace(Review(), NOTHING)
        self._was_shown = False
        """Whether a review was shown already: what is said before the first one comes is about the program."""
        self.parts = make_parts(window, self.workspace, taxonomy, preferences)
        presence = Presence.standard()
        self.files = Files(window, self.workspace, library, preferences.settings, presence)
        self.safety = Safety(window, self.parts, self.files, self.workspace, library, presence)
        self.library = LibraryDisplay(window, self.parts, library, self.files.work, taxonomy, preferences.appearance)
        theme = preferences.appearance.theme
        self.importing = Importing(window, self.parts, self.files, library, self.library, theme)
        self.removal = Removal(window, library, self.files.columns)
        self._display = ReviewDisplay(window, self.parts, self.workspace, taxonomy)
        rearranging = self.files.columns.rearranging
        self.deciding = Deciding(window, self.parts, self.workspace, rearranging, self._display, preferences.settings)
        differences = DifferencesDisplay(window, self.parts, self.workspace, preferences.settings)
        Verifying(window, self.parts, self.workspace, library)
        Loading(window, self.parts, self.workspace, self.files.work)
        Noting(self.parts, self.workspace, preferences.settings)
        self.merging = Merging(window, self.parts, self.workspace, self.files, library, taxonomy, preferences)
        links = NoteLinks(window, self.parts, self.workspace, self.files.columns)
        self.modes = ModesDisplay(window, self.parts, self.workspace)
        reading = ReadingDisplay(window, self.parts, self.workspace, preferences.settings)
        self._bundling = Bundling(window, self.files, self.workspace, library, preferences.settings)
        exports = Exports(window, self.parts, self.workspace, self.files, preferences)
        summary = SummaryDisplay(window, self.parts, self.workspace, taxonomy, preferences.appearance)
        columns = ColumnsDisplay(window, self.parts, self.workspace, self.files.columns)
        self._leading = Leading(window, self.parts, self.workspace, rearranging)
        walking = Walking(window, self.parts)
        self.services = Services(window, self.parts, self.workspace, self.files, library, taxonomy, preferences)
        carrying = Carrying(
            window, self.parts, self.workspace, library, self.files.columns, self.files.work, preferences.appearance
        )
        slots = {
            **self.deciding.slots(),
            **differences.slots(),
            **self.modes.slots(),
            **reading.slots(),
            **walking.slots(),
            **columns.slots(),
            **exports.slots(),
            **carrying.slots(),
            **links.slots(),
            **self.merging.slots(),
            **summary.slots(),
            **self._bundling.slots(),
            **self.services.slots(),
        }
        self._commands = Commands(window, self.parts, self.files, self.importing, self.workspace, slots, preferences)
        self._recent = RecentFiles(self.parts.menus.recent, preferences.settings, self.files)
        self.parts.notes.set_author(preferences.settings.author)
        self._join()

    def open(self, references: Sequence[str]) -> None:
        """Open a review's file, or compare licences by library id or file; nothing means the default comparison."""
        wanted = references or DEFAULT_COLUMNS
        if all(reference in self._library for reference in wanted):
            with self.files.work.in_place():  # so quick that the window comes with its content
                self.files.start(wanted)
        else:
            self.files.open_named(wanted)

    def look_around(self) -> None:
        """List the library, and tell which of the reader's own rules are broken."""
        self.library.read()
        self.library.check_rules()

    def make_ready(self) -> None:
        """Make, while the reader reads, what her first note will need, so that she does not wait for it then."""
        Slices(self).begin(self.parts.notes.prepare())

    def may_close(self) -> bool:
        """Whether nothing would be lost by closing, or the reader wants to lose it; asks where that is not clear."""
        if not self.safety.may_close():
            return False
        self.importing.cancel()
        self.files.work.cancel()
        return True

    def retranslate(self) -> None:
        """Speak the language of the interface."""
        self.parts.actions.retranslate()
        self.parts.actions.set_theme(self._preferences.appearance.theme)
        self.parts.menus.retranslate()
        self._display.name_everything()
        self._commands.check_marks()

    def _join(self) -> None:
        parts, files = self.parts, self.files
        parts.view.column_close_requested.connect(files.columns.close)
        parts.library.columns_chosen.connect(files.columns.change)
        parts.view.form_wanted.connect(files.columns.replace)
        parts.library.file_wanted.connect(files.import_licences)
        parts.library.refused.connect(self._show_error)
        parts.search_bar.closed.connect(parts.view.setFocus)
        parts.outline.left.connect(parts.view.setFocus)
        parts.notes.left.connect(parts.view.setFocus)
        parts.empty_page.default_wanted.connect(lambda: files.start(DEFAULT_COLUMNS))
        parts.empty_page.open_wanted.connect(files.open)
        files.work.busy_changed.connect(self._show_busy)
        files.columns.about_to_change.connect(parts.notes.finish_editing)
        files.about_to_read.connect(parts.notes.finish_editing)
        files.about_to_read.connect(self.modes.remember)
        files.failed.connect(self._show_error)
        files.opened.connect(self._show_warnings)
        files.opened.connect(self.merging.tell_open)
        files.told.connect(parts.notice_bar.show_information)
        self._bundling.told.connect(parts.notice_bar.show_information)
        self._bundling.brought.connect(self.library.read)
        parts.library.removal_wanted.connect(self.removal.remove)
        self.removal.failed.connect(self._show_error)
        self.removal.told.connect(parts.notice_bar.show_information)
        self.removal.removed.connect(self.library.read)
        self.library.doubtful.connect(self._show_warnings)
        self.workspace.opened.connect(self._fall_silent)
        self.workspace.changed.connect(self._show_documents)
        self._preferences.appearance.changed.connect(self._wear)

    def _show_documents(self) -> None:
        """Say what each licence incorporates, and whether it is open with it."""
        licences = self.workspace.state.comparison.licences
        self.parts.view.set_documents([attached_documents(each, self._library) for each in licences])
        self.importing.follow()

    def _fall_silent(self) -> None:
        """What was said while another review was shown is not about this one."""
        if self._was_shown:
            self.parts.notice_bar.hide()
        self._was_shown = True
        self.importing.fall_silent()

    def _show_busy(self, busy: bool) -> None:
        self.parts.empty_page.set_busy(busy)
        self._window.statusBar().showMessage(self.tr("Working…") if busy else "")

    def _show_error(self, error: GlossatorError) -> None:
        self.parts.library.set_licences(self.workspace.state.comparison.licences)
        self.parts.notice_bar.show_error(lambda: sentence(error))

    def _show_warnings(self, warnings: Sequence[GlossatorError]) -> None:
        if warnings:
            self.parts.notice_bar.show_error(lambda: "\n".join(map(sentence, warnings)))
        else:
            self.parts.notice_bar.hide()

    def _wear(self, theme: Theme) -> None:
        self.parts.set_theme(theme)
        self.importing.set_theme(theme)
