"""Shows the library, which is read beside the window, and what is known of each licence in it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from glossator.core.errors import GlossatorError
from glossator.core.library.library import Damaged, Library
from glossator.core.library.model import Licence, Metadata
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.appearance import Appearance
from glossator.ui.parts import Parts
from glossator.ui.work import Work

if TYPE_CHECKING:
    from glossator.ui.about_licence import AboutLicence
    from glossator.ui.about_licence.dossier import Dossier

Holdings = tuple[Sequence[Metadata], Sequence[Damaged]]


class LibraryDisplay(QObject):
    """Joins `library` to its pane, to the columns that licences are dragged to, and to the page about a licence."""

    doubtful = Signal(object)
    """Rules of the reader's own are broken and were left out: why (a tuple of GlossatorError)."""

    def __init__(
        self, window: QMainWindow, parts: Parts, library: Library, work: Work, taxonomy: Taxonomy, look: Appearance
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._library = library
        self._work = work
        self._taxonomy = taxonomy
        self._look = look
        self._about: AboutLicence | None = None
        parts.library.reading_wanted.connect(self.refresh)
        parts.library.about_wanted.connect(self.show_about)
        parts.library.column_wanted.connect(parts.view.going.to_column)
        parts.view.licence_dropped.connect(self._place)
        parts.empty_page.licence_dropped.connect(parts.library.open_licence)

    def read(self) -> None:
        """List the library in its pane."""
        self._list(lambda: None)

    def check_rules(self) -> None:
        """Tell which of the reader's own rules are broken, if any are."""
        self._work.run(_problems_of_rules, lambda problems: self.doubtful.emit(problems) if problems else None)

    def refresh(self) -> None:
        """See what was added to the library or taken from it, and list it anew."""
        self._list(self._library.refresh)

    def show_about(self, reference: str) -> None:
        """Show all that is known of the licence with this reference."""
        from glossator.ui.about_licence.dossier import gather  # the window starts without its dialogs

        self._work.run(lambda: gather(reference, self._library), self._show_dossier)

    def _list(self, prepare: Callable[[], None]) -> None:
        pane = self._parts.library

        def read() -> Holdings:
            prepare()
            return self._library.entries(), self._library.damaged()

        self._work.run(read, self._show, pane.show_failure)

    def _show(self, holdings: Holdings) -> None:
        entries, _ = holdings
        self._parts.library.set_library(*holdings)
        self._parts.notes.set_library(entries)

    def _show_dossier(self, dossier: "Dossier") -> None:
        if self._about is None:
            self._about = self._make_dialog(dossier)
        else:
            self._about.show_dossier(dossier)
        self._about.show()
        self._about.raise_()
        self._about.activateWindow()

    def _make_dialog(self, dossier: "Dossier") -> "AboutLicence":
        from glossator.ui.about_licence import AboutLicence

        dialog = AboutLicence(dossier, self._taxonomy, self._look.theme, self._window)
        dialog.licence_wanted.connect(self.show_about)
        dialog.verification_wanted.connect(self._verify)
        dialog.finished.connect(self._forget_dialog)
        self._look.changed.connect(dialog.set_theme)
        return dialog

    def _forget_dialog(self) -> None:
        if self._about:
            self._about.deleteLater()
            self._about = None

    def _verify(self, licence: Licence) -> None:
        from glossator.core.library.verification import Verified, verify

        def show(outcome: Sequence[Verified] | GlossatorError) -> None:
            if self._about and self._about.dossier.licence is licence:
                self._about.show_verified(outcome)

        self._work.run(lambda: verify(licence, self._library), show, show)

    def _place(self, reference: str, column: int, replaces: bool) -> None:
        self._parts.library.model.place(reference, column, replaces=replaces)


def _problems_of_rules() -> tuple[GlossatorError, ...]:
    from glossator.core.provisions.own_rules import own_rule_files, own_rules

    return own_rules(own_rule_files()).problems
