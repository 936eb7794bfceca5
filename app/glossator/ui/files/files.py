"""Opening reviews and licences, and what else the File menu does."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from glossator.core.compare.model import Comparison
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.progress import Progress
from glossator.core.safety.presence import Presence
from glossator.core.session.bundles.layout import BUNDLE_SUFFIX
from glossator.core.session.file import OpenedReview, load_review
from glossator.core.session.model import Review, View
from glossator.core.session.opening import REPORT_SUFFIX, is_review_file
from glossator.core.session.step import Step
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import isolate
from glossator.ui.columns import Columns, companions
from glossator.ui.file_dialogs import REVIEWS, ask_existing, licence_files
from glossator.ui.files.exporting import Exporting
from glossator.ui.files.leaving import Leaving
from glossator.ui.files.reports import Reports, Wish
from glossator.ui.files.saving import Saving
from glossator.ui.safety.file_guard import FileGuard
from glossator.ui.settings import Settings
from glossator.ui.work import Work

Result = TypeVar("Result")


class Files(QObject):
    """What the File menu does. Nothing of the reader's is lost without her saying so."""

    about_to_read = Signal()
    """What is being typed must go into the review now."""
    failed = Signal(object)
    """What a reader must be told (a GlossatorError)."""
    opened = Signal(object)
    """A review was opened: what the reader should be told of it (a tuple of GlossatorError)."""
    merge_wanted = Signal()
    """What is in the review's file now is to be merged with what is open."""
    told = Signal(object)
    """What a reader may like to know (a `Say`)."""
    licences_chosen = Signal(object)
    """The reader wants these documents taken into her library and opened (a tuple of paths)."""

    def __init__(
        self, window: QWidget, workspace: Workspace, library: Library, settings: Settings, presence: Presence
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._library = library
        self._settings = settings
        self.work = Work(self)
        self.columns = Columns(workspace, library, self.work)
        self.guard = FileGuard(self, presence, lambda: settings.author)
        self.saving = Saving(window, workspace, settings, self.guard)
        self.leaving = Leaving(window, workspace, self.saving)
        self.exporting = Exporting(window, workspace, settings, self.work)
        self._reports = Reports(window)
        self._connect()

    def open(self) -> None:
        """Ask for a review to open, or for licences to import."""
        both = self.tr("Reviews and licences ({names})").format(names=f"{REVIEWS} {licence_files()}")
        reviews = self.tr("Reviews ({names})").format(names=REVIEWS)
        self._ask(self.tr("Open"), both, reviews)

    def import_licences(self) -> None:
        """Ask for licences to import."""
        self._ask(self.tr("Import licence"), self.tr("Licences ({names})").format(names=licence_files()))

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open the review among `paths`, or have the licences imported; a mixture of both is refused.

        A report that carries its review can be either: the reader is asked.
        """
        if not paths:
            return
        self._settings.folder = str(paths[0].parent)
        names = [str(path) for path in paths]
        if _is_one_report(names):
            self._open_report(paths[0])
        elif any(map(is_review_file, names)):
            self.open_named(names)
        else:
            self.licences_chosen.emit(tuple(paths))

    def open_file(self, file: str) -> None:
        """Open the file at this path, as `open_paths` does."""
        self.open_paths([Path(file)])

    def open_named(self, references: Sequence[str]) -> None:
        """Open a review's file, or begin a review of licences by id or file; a mixture of both is refused.

        A report that carries its review is opened as that.
        """
        if _is_one_report(references):
            self.open_review(Path(references[0]).expanduser())
        elif not any(map(is_review_file, references)):
            self.start(references)
        elif len(references) == 1:
            self.open_review(Path(references[0]).expanduser())
        else:
            self.failed.emit(GlossatorError(Problem.REVIEW_ALONE))

    def open_review(self, path: Path) -> None:
        """Open the review at `path` in place of the present one, which stays if that fails.

        It may lie there alone, in a bundle or in a report.
        """
        if path.suffix.lower() in (BUNDLE_SUFFIX, REPORT_SUFFIX):
            self.replace_review(
                lambda _progress: _taken_out(path, self._library), lambda opened: self.show_unsaved(opened, None)
            )
            return
        self.replace_review(
            lambda _progress: load_review(path, self._library), lambda opened: self._show_review(opened, path)
        )

    def start(self, references: Sequence[str]) -> None:
        """Begin a new review of these licences in place of the present one; a single one gets another beside it."""
        added = companions(references)
        wanted = (*references, *added)
        self.replace_review(
            lambda progress: self.columns.compare(wanted, progress),
            lambda comparison: self._begin(comparison, bool(added)),
        )

    def reload(self) -> None:
        """Show what the review's file holds now; undoing that brings back what was there."""
        path = self._workspace.path
        if path:
            self.work.run_latest(lambda _progress: load_review(path, self._library), self._show_anew)

    def replace_review(self, operation: Callable[[Progress], Result], show: Callable[[Result], None]) -> None:
        """Hand what `operation` brings to `show` if the reader lets the present review go.

        She can go on with it until then, so that she may have to be asked once more.
        """
        if not self.leaving.may_leave():
            return
        let_go = self._content()

        def arrive(result: Result) -> None:
            self.about_to_read.emit()
            if self._content() == let_go or self.leaving.may_leave():
                show(result)

        self.work.run_latest(operation, arrive)

    def show_unsaved(self, opened: OpenedReview, path: Path | None) -> None:
        """Show a review that is not as its file at `path` has it, or has no file; it is to be saved."""
        self._workspace.open(opened.review, opened.comparison, path)
        self._workspace.mark_unsaved()
        if path:
            self.guard.begin(path, opened.digest)
        self.opened.emit(opened.warnings)

    def _connect(self) -> None:
        self.work.failed.connect(self.failed)
        self.saving.failed.connect(self.failed)
        self.saving.saved.connect(self._remember)
        for part in (self.saving, self.leaving, self.exporting):
            part.about_to_read.connect(self.about_to_read)
        self._workspace.opened.connect(self._follow)

    def _follow(self) -> None:
        """Another review has come, of which nobody has said yet where its file stands."""
        if self._workspace.path != self.guard.path:
            self.guard.end()

    def _ask(self, title: str, *kinds: str) -> None:
        """Open what the reader picks among files of these `kinds`, or among all others."""
        every = ";;".join((*kinds, self.tr("All files (*)")))
        self.open_paths(ask_existing(self._window, title, every, self._settings.folder))

    def _open_report(self, path: Path) -> None:
        wish = self._reports.ask(path)
        if wish is Wish.REVIEW:
            self.open_review(path)
        elif wish is Wish.LICENCE:
            self.licences_chosen.emit((path,))

    def _content(self) -> Review:
        """The review without how it is shown."""
        return replace(self._workspace.state.review, view=View())

    def _begin(self, comparison: Comparison, is_accompanied: bool) -> None:
        self.columns.begin(comparison)
        if is_accompanied:
            self.told.emit(lambda: self._accompanied(comparison))

    def _accompanied(self, comparison: Comparison) -> str:
        asked, beside = (isolate(licence.metadata.short) for licence in comparison.licences)
        words = self.tr("A comparison takes two licences: {beside} stands beside {licence}.")
        return words.format(licence=asked, beside=beside)

    def _show_review(self, opened: OpenedReview, path: Path) -> None:
        self._workspace.open(opened.review, opened.comparison, path)
        self.guard.begin(path, opened.digest)
        self._remember(path)
        self.opened.emit(opened.warnings)

    def _show_anew(self, opened: OpenedReview) -> None:
        path = self.guard.path
        if path is None:
            return
        self.about_to_read.emit()
        self._workspace.do(Step.RELOAD, opened.review, opened.comparison)
        self.guard.begin(path, opened.digest)
        self._workspace.mark_saved(path)
        self.opened.emit(opened.warnings)

    def _remember(self, path: Path) -> None:
        self._settings.folder = str(path.parent)
        self._settings.remember_file(path)


def _is_one_report(references: Sequence[str]) -> bool:
    if len(references) != 1 or not references[0].lower().endswith(REPORT_SUFFIX):
        return False
    from glossator.core.session.embedded import is_report  # the window starts without it

    return is_report(Path(references[0]).expanduser())


def _taken_out(path: Path, library: Library) -> OpenedReview:
    """The review in a bundle or in a report; the window starts without what opens them."""
    if path.suffix.lower() == BUNDLE_SUFFIX:
        from glossator.core.session.bundles.opening import load_bundle

        return load_bundle(path, library)
    from glossator.core.session.embedded import load_embedded

    return load_embedded(path, library)
