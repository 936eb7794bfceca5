"""Reviews as files: opening, saving, closing, exporting."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from glossator.core.compare.model import Comparison
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.progress import Progress
from glossator.core.session.file import EXTENSION, OpenedReview, load_review, save_review
from glossator.core.session.model import Review, View
from glossator.core.session.workspace import State, Workspace
from glossator.core.text.direction import isolate
from glossator.ui.columns import Columns, companions
from glossator.ui.file_dialogs import LICENCES, REVIEWS, ask_existing, ask_new
from glossator.ui.i18n import current_language
from glossator.ui.settings import Settings
from glossator.ui.work import Work

Result = TypeVar("Result")


class Files(QObject):
    """What the File menu does. Nothing of the reader's is lost without her saying so."""

    about_to_save = Signal()
    """What is being typed must go into the review now."""
    failed = Signal(object)
    """What a reader must be told (a GlossatorError)."""
    opened = Signal(object)
    """A review was opened: what the reader should be told of it (a tuple of GlossatorError)."""
    exported = Signal(object, object)
    """A PDF was written (to this Path): what the reader should be told of it (a tuple of GlossatorError)."""
    begun = Signal(object)
    """A new review was begun, of these licences (a tuple of references)."""
    told = Signal(str)
    """What a reader may like to know, in her language."""
    licences_chosen = Signal(object)
    """The reader wants these documents taken into her library and opened (a tuple of paths)."""
    recent_changed = Signal()

    def __init__(self, window: QWidget, workspace: Workspace, library: Library, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._library = library
        self._settings = settings
        self.work = Work(self)
        self.columns = Columns(workspace, library, self.work)
        self.work.failed.connect(self.failed)

    def open(self) -> None:
        """Ask for a review to open, or for licences to import."""
        both = self.tr("Reviews and licences ({names})").format(names=f"{REVIEWS} {LICENCES}")
        reviews = self.tr("Reviews ({names})").format(names=REVIEWS)
        self._ask(self.tr("Open"), both, reviews)

    def import_licences(self) -> None:
        """Ask for licences to import."""
        self._ask(self.tr("Import licence"), self.tr("Licences ({names})").format(names=LICENCES))

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open the review among `paths`, or have the licences imported; a mixture of both is refused."""
        if not paths:
            return
        self._settings.folder = str(paths[0].parent)
        names = [str(path) for path in paths]
        if any(map(_is_review, names)):
            self.open_named(names)
        else:
            self.licences_chosen.emit(tuple(paths))

    def open_named(self, references: Sequence[str]) -> None:
        """Open a review's file, or begin a review of licences by id or file; a mixture of both is refused."""
        if not any(map(_is_review, references)):
            self.start(references)
        elif len(references) == 1:
            self.open_review(Path(references[0]).expanduser())
        else:
            self.failed.emit(GlossatorError(Problem.REVIEW_ALONE))

    def open_review(self, path: Path) -> None:
        """Open the review at `path` in place of the present one, which stays if that fails."""
        self._replace(
            lambda _progress: load_review(path, self._library), lambda opened: self._show_review(opened, path)
        )

    def start(self, references: Sequence[str]) -> None:
        """Begin a new review of these licences in place of the present one; a single one gets another beside it."""
        added = companions(references)
        wanted = (*references, *added)
        self._replace(
            lambda progress: self.columns.compare(wanted, progress),
            lambda comparison: self._begin(comparison, bool(added)),
        )

    def save(self) -> bool:
        """Write the review to its file, asking for one if it has none; whether it is safe now."""
        path = self._workspace.path
        return self._write(path) if path else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and write the review to it; whether it is safe now."""
        suggestion = self._folder() / f"{self._name()}{EXTENSION}"
        kinds = self.tr("Reviews (*.gloss)")
        path = ask_new(self._window, self.tr("Save review"), kinds, self._workspace.path or suggestion)
        return self._write(path) if path else False

    def export_pdf(self) -> None:
        """Ask for a file and write the annotated PDF to it, beside the window."""
        self.about_to_save.emit()
        suggestion = self._folder() / f"{self._name()}.pdf"
        path = ask_new(self._window, self.tr("Export annotated PDF"), self.tr("PDF documents (*.pdf)"), suggestion)
        if path:
            self._settings.folder = str(path.parent)
            state, language = self._workspace.state, current_language()
            self.work.run(lambda: _export(state, language, path), lambda warnings: self.exported.emit(path, warnings))

    def may_leave(self) -> bool:
        """Whether the review may be closed: there is nothing to lose, or the reader saved it or gave it up."""
        self.about_to_save.emit()
        review = self._workspace.state.review
        has_content = self._workspace.path is not None or review.notes or review.pins or review.decisions
        if not (self._workspace.is_modified and has_content):
            return True
        answer = self._ask_about_changes()
        if answer == QMessageBox.StandardButton.Save:
            return self.save()
        return answer == QMessageBox.StandardButton.Discard

    def _ask(self, title: str, *kinds: str) -> None:
        """Open what the reader picks among files of these `kinds`, or among all others."""
        every = ";;".join((*kinds, self.tr("All files (*)")))
        self.open_paths(ask_existing(self._window, title, every, self._settings.folder))

    def _replace(self, operation: Callable[[Progress], Result], show: Callable[[Result], None]) -> None:
        """Hand what `operation` brings to `show` if the reader lets the present review go.

        She can go on with it until then, so that she may have to be asked once more.
        """
        if not self.may_leave():
            return
        let_go = self._content()

        def arrive(result: Result) -> None:
            self.about_to_save.emit()
            if self._content() == let_go or self.may_leave():
                show(result)

        self.work.run_latest(operation, arrive)

    def _content(self) -> Review:
        """The review without how it is shown."""
        return replace(self._workspace.state.review, view=View())

    def _ask_about_changes(self) -> int:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Save the changes to this review?"))
        box.setInformativeText(self.tr("Otherwise what you noted since you last saved it is lost."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.button(buttons.Save).setText(self.tr("&Save"))
        box.button(buttons.Discard).setText(self.tr("&Do not save"))
        box.button(buttons.Cancel).setText(self.tr("&Go back"))
        answer = box.exec()
        box.deleteLater()
        return answer

    def _begin(self, comparison: Comparison, is_accompanied: bool) -> None:
        self.columns.begin(comparison)
        self.begun.emit(self.columns.references)
        if is_accompanied:
            asked, beside = (isolate(licence.metadata.short) for licence in comparison.licences)
            words = self.tr("A comparison takes two licences: {beside} stands beside {licence}.")
            self.told.emit(words.format(licence=asked, beside=beside))

    def _show_review(self, opened: OpenedReview, path: Path) -> None:
        self._workspace.open(opened.review, opened.comparison, path)
        self._remember(path)
        self.opened.emit(opened.warnings)

    def _write(self, path: Path) -> bool:
        self.about_to_save.emit()
        try:
            save_review(self._workspace.state.review, path)
        except GlossatorError as error:
            self.failed.emit(error)
            return False
        self._workspace.mark_saved(path)
        self._remember(path)
        return True

    def _remember(self, path: Path) -> None:
        self._settings.folder = str(path.parent)
        self._settings.remember_file(path)
        self.recent_changed.emit()

    def _folder(self) -> Path:
        return Path(self._settings.folder or Path.home())

    def _name(self) -> str:
        """A file name for the review: its own, or the licences' short names."""
        if self._workspace.path:
            return self._workspace.path.stem
        shorts = (licence.metadata.short for licence in self._workspace.state.comparison.licences)
        return ", ".join(shorts).translate(str.maketrans('/\\:*?"<>|', "---------"))


def _is_review(reference: str) -> bool:
    return reference.lower().endswith(EXTENSION)


def _export(state: State, language: str, path: Path) -> tuple[GlossatorError, ...]:
    """Write the PDF; returns what the reader should be told of it."""
    from glossator.export.pdf import write_pdf
    from glossator.export.report import build_report

    missing = write_pdf(build_report(state, language), path)
    if not missing:
        return ()
    return (GlossatorError(Problem.NO_GLYPH, name=path.name, characters=" ".join(missing)),)
