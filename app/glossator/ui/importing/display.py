"""Joins importing to the window: what is brought in opens as columns, is listed in the library and told of."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from glossator.core.compare.model import Span
from glossator.core.errors import GlossatorError
from glossator.core.library.library import Library
from glossator.core.library.references import is_same_licence
from glossator.ui.files import Files
from glossator.ui.importing.drops import FileDrops
from glossator.ui.importing.imports import Imports
from glossator.ui.library_display import LibraryDisplay
from glossator.ui.parts import Parts
from glossator.ui.theme import Theme

if TYPE_CHECKING:  # the window starts without the readers of documents
    from glossator.core.importing.document import Document
    from glossator.core.intake import Outcome
    from glossator.ui.importing.wording import Offer


class Importing(QObject):
    """Imports by menu, drop and paste, and what follows."""

    def __init__(
        self, window: QMainWindow, parts: Parts, files: Files, library: Library, shown: LibraryDisplay, theme: Theme
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._files = files
        self._library = library
        self._shown = shown
        self._outcomes: tuple[Outcome, ...] = ()
        self._was_stopped = False
        self._left_out: tuple[str, ...] = ()
        self._awaited = ""
        self._imports = Imports(library, files.work)
        self._drops = FileDrops(window, theme)
        self._drops.dropped.connect(files.open_paths)
        files.licences_chosen.connect(self._imports.bring)
        self._imports.under_way.connect(parts.import_progress.follow)
        self._imports.arrived.connect(self._arrive)
        parts.import_progress.cancelled.connect(self._imports.cancel)
        parts.import_report.taken.connect(self._take)
        parts.import_report.retold.connect(self._tell)

    def paste(self) -> None:
        """Make a document of what is on the clipboard, or import the files that were copied."""
        data = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self._files.open_paths(files)
        elif not data.text().strip():
            self._parts.notice_bar.show_information(
                lambda: self.tr("There is no text on the clipboard: copy the licence's words and try again.")
            )
        else:
            self._preview(data)

    def cancel(self) -> None:
        """Call off what is under way: the window closes."""
        self._imports.cancel()

    def follow(self) -> None:
        """Bring the column of what was last brought in into sight, when it has come."""
        column = self._column(self._awaited) if self._awaited else -1
        if column >= 0:
            self._awaited = ""
            self._parts.view.going.to_column(column)

    def fall_silent(self) -> None:
        """Tell no more of documents of which none is a column of the review that is shown now."""
        from glossator.core.intake import TakenIn

        taken = (each.entry.id for each in self._outcomes if isinstance(each, TakenIn))
        if self._outcomes and not any(self._column(each) >= 0 for each in taken):
            self._outcomes, self._was_stopped = (), False
            self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._drops.zone.set_theme(theme)

    def _preview(self, data: QMimeData) -> None:
        from glossator.core.importing.paste import document_from_paste

        html, text = data.html() if data.hasHtml() else None, data.text()
        self._files.work.run(
            lambda: document_from_paste(html, text), lambda document: self._ask_title(document, html, text)
        )

    def _ask_title(self, document: "Document", html: str | None, text: str) -> None:
        from glossator.ui.importing.paste_dialog import PasteDialog

        dialog = PasteDialog(document, self._window)
        dialog.title_given.connect(lambda title: self._imports.bring_paste(html, text, title))
        dialog.open()

    def _arrive(self, outcomes: "tuple[Outcome, ...]", was_stopped: bool) -> None:
        from glossator.core.intake import TakenIn

        self._outcomes, self._was_stopped = outcomes, was_stopped
        taken = list(dict.fromkeys(each.entry.id for each in outcomes if isinstance(each, TakenIn)))
        self._left_out = self._open(taken)
        self._tell()
        if taken:
            self._shown.read()

    def _open(self, references: Sequence[str]) -> tuple[str, ...]:
        """Open documents beside the columns, or as a new review where there are none; those that found no room."""
        self._awaited = references[0] if references else ""
        columns = self._files.columns
        if not references or columns.references:
            return columns.add(references)
        self._files.start(references[: columns.room])
        return tuple(references[columns.room :])

    def _tell(self) -> None:
        from glossator.core.intake import TakenIn
        from glossator.ui.importing.wording import Wording

        wording = Wording(self._name_of, self)
        left_out = [isinstance(each, TakenIn) and each.entry.id in self._left_out for each in self._outcomes]
        tellings = [wording.telling(each, is_open=not out) for each, out in zip(self._outcomes, left_out, strict=True)]
        if self._was_stopped:
            tellings.append(wording.stopped())
        wording.deleteLater()
        self._parts.import_report.tell(tellings)

    def _name_of(self, licence_id: str) -> str:
        try:
            return self._library.licence(licence_id).metadata.short
        except GlossatorError:  # it was removed since
            return licence_id

    def _take(self, offer: "Offer") -> None:
        from glossator.ui.importing.wording import Deed

        deeds = {Deed.COMPARE: self._compare, Deed.REPLACE: self._replace, Deed.SHOW: self._go_to, Deed.OPEN: self._ask}
        deeds[offer.deed](offer)

    def _compare(self, offer: "Offer") -> None:
        self._files.columns.show_exactly((offer.known, offer.document))

    def _replace(self, offer: "Offer") -> None:
        column = self._column(offer.document)
        if column < 0:
            self._parts.library.open_licence(offer.known)
        else:
            self._files.columns.replace(column, offer.known)

    def _go_to(self, offer: "Offer") -> None:
        column = self._column(offer.document)
        if column >= 0 and offer.part:
            self._parts.view.going.to_words(Span(column, offer.part.start, offer.part.end))
            self._parts.view.setFocus()

    def _ask(self, offer: "Offer") -> None:
        self._parts.library.go_to(offer.document)
        self._parts.library.open_licence(offer.document)

    def _column(self, reference: str) -> int:
        shown = (nth for nth, each in enumerate(self._files.columns.references) if is_same_licence(each, reference))
        return next(shown, -1)
