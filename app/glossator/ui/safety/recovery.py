"""Offers what was not saved when the program ended the last time."""

from functools import partial
from pathlib import Path, PurePath

from PySide6.QtCore import QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.library.references import main_reference
from glossator.core.safety.recovery import SetAside, Unsaved, unsaved_reviews
from glossator.core.session.file import OpenedReview
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import isolate
from glossator.ui.background import run_in_background
from glossator.ui.files import Files
from glossator.ui.notices.telling import Deed, Telling
from glossator.ui.notices.telling_bar import TellingBar
from glossator.ui.safety.autosave import Autosave
from glossator.ui.times import time_of


class Recovery(QObject):
    """Says in `bar` which reviews were left unsaved in `folder`, and brings them back as changed."""

    looked = Signal()
    """What was left is offered, if there is anything."""

    def __init__(
        self,
        window: QWidget,
        bar: TellingBar,
        files: Files,
        workspace: Workspace,
        library: Library,
        autosave: Autosave,
        folder: Path,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bar = bar
        self._files = files
        self._workspace = workspace
        self._library = library
        self._autosave = autosave
        self._folder = folder
        self._unsaved: tuple[Unsaved, ...] = ()
        self._aside: tuple[SetAside, ...] = ()
        bar.taken.connect(lambda deed: deed.do())
        bar.retold.connect(self._tell)
        files.failed.connect(self._check)

    def look(self) -> None:
        """Look beside the window for what was left, and offer it."""
        run_in_background(self, lambda: unsaved_reviews(self._folder), self._arrive, self._files.failed.emit)

    def _arrive(self, found: tuple[Unsaved | SetAside, ...]) -> None:
        self._unsaved = tuple(each for each in found if isinstance(each, Unsaved))
        self._aside += tuple(each for each in found if isinstance(each, SetAside))
        self._tell()
        self.looked.emit()

    def _tell(self) -> None:
        self._bar.tell((*map(self._of_unsaved, self._unsaved), *map(self._of_aside, self._aside)))

    def _of_unsaved(self, unsaved: Unsaved) -> Telling:
        entry = unsaved.entry
        words = self.tr("A new review of {licences} was not saved before the program ended.")
        if entry.file:
            words = self.tr("Changes to “{name}” were not saved before the program ended.")
        words = words.format(name=isolate(entry.file.name if entry.file else ""), licences=self._licences(unsaved))
        notes = self.tr("%n note(s)", "", len(entry.review.notes))
        kept = self.tr("Last kept: {time} · {notes}").format(time=isolate(time_of(entry.kept)), notes=notes)
        offers = (
            Deed(self.tr("Recover"), partial(self._recover, unsaved)),
            Deed(self.tr("Discard…"), partial(self._ask_to_discard, unsaved)),
        )
        return Telling(words, (kept,), offers, has_short_offers=True)

    def _of_aside(self, aside: SetAside) -> Telling:
        words = self.tr("What was kept of an unsaved review is damaged and cannot be read; it is set aside.")
        address = QUrl.fromLocalFile(str(aside.path.parent))
        offer = Deed(self.tr("Show in folder"), lambda: QDesktopServices.openUrl(address))
        return Telling(words, (isolate(aside.path.name),), (offer,), is_error=True)

    def _licences(self, unsaved: Unsaved) -> str:
        return QLocale().createSeparatedList(
            [isolate(self._name_of(each.licence)) for each in unsaved.entry.review.columns]
        )

    def _name_of(self, reference: str) -> str:
        try:
            return self._library.licence(main_reference(reference)).metadata.short
        except GlossatorError:
            return PurePath(reference).name

    def _recover(self, unsaved: Unsaved) -> None:
        self._files.replace_review(
            lambda _progress: unsaved.open(self._library), lambda opened: self._show(unsaved, opened)
        )

    def _show(self, unsaved: Unsaved, opened: OpenedReview) -> None:
        self._files.show_unsaved(opened, unsaved.entry.file)
        if self._autosave.keep_now():  # in this window's own journal now
            unsaved.discard()
        self.look()

    def _check(self, error: GlossatorError) -> None:
        """Offer no more what another window has taken up."""
        if error.problem is Problem.JOURNAL_GONE:
            self.look()

    def _ask_to_discard(self, unsaved: Unsaved) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Discard what was not saved?"))
        box.setInformativeText(self.tr("It cannot be brought back afterwards."))
        discard = box.addButton(self.tr("&Discard"), QMessageBox.ButtonRole.DestructiveRole)
        back = box.addButton(self.tr("&Go back"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(back)
        box.exec()
        if box.clickedButton() is discard:
            unsaved.discard()
            self.look()
        box.deleteLater()
