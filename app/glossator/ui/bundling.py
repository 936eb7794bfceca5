"""Bundles: saving the review with its texts in one file, and what one that was opened brought along."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.session.bundles.layout import BUNDLE_SUFFIX
from glossator.core.session.model import Review
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import isolate
from glossator.ui.file_dialogs import ask_new
from glossator.ui.files import Files
from glossator.ui.files.suggesting import suggested_file
from glossator.ui.settings import Settings


class Bundling(QObject):
    """Saves bundles of the review of `workspace`, beside the window."""

    told = Signal(object)
    """What the reader may like to know (a `Say`)."""
    brought = Signal()
    """The reader's library has licences that came with a bundle."""

    def __init__(
        self, window: QWidget, files: Files, workspace: Workspace, library: Library, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._workspace = workspace
        self._library = library
        self._settings = settings
        files.opened.connect(self._follow)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What the actions do."""
        return {"save-bundle": self.save}

    def save(self) -> None:
        """Ask for a file and write the bundle to it; the review keeps its own file."""
        self._files.about_to_read.emit()
        suggestion = suggested_file(self._workspace, self._settings, BUNDLE_SUFFIX)
        path = ask_new(self._window, self.tr("Save as bundle"), self.tr("Bundles (*.glossz)"), suggestion)
        if path:
            review = self._workspace.review
            self._files.work.run(lambda: _save(review, path, self._library), lambda _: self._tell(path))

    def _tell(self, path: Path) -> None:
        def say() -> str:
            words = self.tr("The bundle is in {file}: the review, its texts and their originals, for any machine.")
            return words.format(file=isolate(path.name))

        self.told.emit(say)

    def _follow(self, warnings: Sequence[GlossatorError]) -> None:
        if any(each.problem is Problem.BUNDLE_BROUGHT for each in warnings):
            self.brought.emit()


def _save(review: Review, path: Path, library: Library) -> None:
    from glossator.core.session.bundles.packing import save_bundle  # the window starts without it

    save_bundle(review, path, library)
