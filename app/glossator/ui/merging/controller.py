"""Merging, from the menu's entry to the one step that the history keeps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from glossator.core.compare.model import Comparison
from glossator.core.library.library import Library
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.file import EXTENSION, OpenedReview, join_licences, load_review, read_review
from glossator.core.session.model import Conflict, Review
from glossator.core.session.step import Step
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import isolate
from glossator.ui.file_dialogs import ask_existing
from glossator.ui.files import Files
from glossator.ui.notices.telling import Deed
from glossator.ui.parts import Parts
from glossator.ui.preferences import Preferences
from glossator.ui.rearranging import rows_depend_on
from glossator.ui.saying import say

if TYPE_CHECKING:
    # the window comes long before anybody merges
    from glossator.core.session.merging.resolve import Resolution
    from glossator.ui.merging.dialog import MergeDialog

Taken = Sequence[tuple[Conflict, "Resolution"]]
"""Whose side is taken in which disagreement."""


@dataclass(frozen=True, slots=True)
class Other:
    """Another reviewer's file, and what both began with, as far as that is known."""

    path: Path
    review: Review
    base: Review | None
    digest: str = ""
    """Of the file, where it is that of the open review."""


class Merging(QObject):
    """Reads another reviewer's file, asks about what both changed differently, and makes one review of the two."""

    def __init__(
        self,
        window: QMainWindow,
        parts: Parts,
        workspace: Workspace,
        files: Files,
        library: Library,
        taxonomy: Taxonomy,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._workspace = workspace
        self._files = files
        self._library = library
        self._taxonomy = taxonomy
        self._settings, self._appearance = preferences.settings, preferences.appearance
        self._dialog: MergeDialog | None = None
        self._other: Other | None = None
        workspace.opened.connect(self._close)
        files.merge_wanted.connect(self._begin_with_own_file)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"merge": self.begin, "settle": self.settle}

    def begin(self) -> None:
        """Ask for another reviewer's file."""
        path = self._ask(self.tr("Merge with another reviewer's file"))
        if path:
            self._read(path, None, is_own=False)

    def settle(self) -> None:
        """Ask about what is still open in the review."""
        self._files.about_to_read.emit()
        if self._workspace.review.conflicts:
            self._other = None
            self._open_dialog()
        else:
            self._parts.notice_bar.show_information(lambda: self.tr("No disagreement is open in this review."))

    def _begin_with_own_file(self) -> None:
        """Merge with what a colleague has saved over the file of the open review."""
        path = self._workspace.path
        if path:
            self._read(path, self._workspace.saved, is_own=True)

    def _read(self, path: Path, base: Review | None, *, is_own: bool) -> None:
        def arrive(other: Other) -> None:
            self._files.about_to_read.emit()
            self._other = other
            self._open_dialog()

        def read() -> Other:
            opened = load_review(path, self._library)
            return Other(path, opened.review, base, opened.digest if is_own else "")

        self._files.work.run(read, arrive)

    def _ask_base(self) -> None:
        path, other = self._ask(self.tr("The file that both began with")), self._other
        if path is None or other is None:
            return

        def arrive(base: Review) -> None:
            if self._dialog and self._other is other:
                self._other = replace(other, base=base)
                self._show(self._dialog)

        self._files.work.run(lambda: read_review(path, self._library), arrive)

    def _ask(self, title: str) -> Path | None:
        kinds = self.tr("Reviews ({names})").format(names=f"*{EXTENSION}")
        return next(iter(ask_existing(self._window, title, kinds, self._settings.folder)), None)

    def _merged(self, other: Other | None) -> Review:
        """The open review with what the other file brings."""
        from glossator.core.session.merging.merge import merge

        mine = self._workspace.review
        return merge(other.base or Review(), mine, other.review) if other else mine

    def _open_dialog(self) -> None:
        from glossator.ui.annotation_pane.listing.names import ValueNames
        from glossator.ui.merging.dialog import MergeDialog

        if self._dialog:
            self._dialog.finished.disconnect(self._forget)
            self._dialog.close()
        names = ValueNames(self._taxonomy)
        names.read(self._workspace.state.comparison.licences)
        dialog = MergeDialog(self._appearance.theme, names, self._window)
        dialog.base_wanted.connect(self._ask_base)
        dialog.accepted.connect(self._take)
        dialog.finished.connect(self._forget)
        self._appearance.changed.connect(dialog.set_theme)
        self._dialog = dialog
        self._show(dialog)
        dialog.show()

    def _show(self, dialog: "MergeDialog") -> None:
        other, merged = self._other, self._merged(self._other)
        told = self._gains(other, merged) if other else ""
        dialog.show_review(merged, told, is_base_known=other is None or other.base is not None)

    def _gains(self, other: Other, merged: Review) -> str:
        """What of the other file is taken without a question."""
        before = {note.id: note for note in self._workspace.review.notes}
        after = {note.id: note for note in merged.notes}
        added = self.tr("%n new note(s)", "", len(after.keys() - before.keys()))
        changed = self.tr("%n changed", "", sum(before[each] != after[each] for each in before.keys() & after.keys()))
        gone = self.tr("%n taken away", "", len(before.keys() - after.keys()))
        words = self.tr("From “{name}”: {added}, {changed}, {gone}.")
        return words.format(name=isolate(other.path.name), added=added, changed=changed, gone=gone)

    def _take(self) -> None:
        self._make_one(self._other, self._dialog.taken if self._dialog else ())

    def _make_one(self, other: Other | None, taken: Taken) -> None:
        """Make one review of both, in one step of the history; anew where the review has changed meanwhile."""
        before = self._workspace.review
        merged = resolved(self._merged(other), taken)
        if rows_depend_on(merged) == rows_depend_on(before) and merged.columns == before.columns:
            self._finish(other, merged, None)
            return

        def arrive(opened: OpenedReview) -> None:
            if self._workspace.review == before:
                self._finish(other, opened.review, opened.comparison)
                self._files.opened.emit(opened.warnings)
            else:
                self._make_one(other, taken)

        self._files.work.run(lambda: join_licences(merged, Path.cwd(), self._library, ""), arrive)

    def _finish(self, other: Other | None, merged: Review, comparison: Comparison | None) -> None:
        if merged != self._workspace.review:
            self._workspace.do(Step.MERGE, merged, comparison)
        if other and other.digest:
            self._files.guard.begin(other.path, other.digest)
        left = len(merged.conflicts)
        merged_words = self.tr("The reviews are merged")
        say(self._window, f"{merged_words} · {self.tr('%n left open', '', left)}" if left else merged_words)

    def tell_open(self, warnings: object) -> None:
        """Offer to settle what the review that was opened leaves open, where nothing graver is told."""
        count = len(self._workspace.review.conflicts)
        if count and not warnings:
            self._parts.notice_bar.show_information(
                lambda: self.tr("%n disagreement(s) of two reviewers are open in this review.", "", count),
                lambda: (Deed(self.tr("Settle…"), self.settle),),
            )

    def _close(self) -> None:
        if self._dialog:
            self._dialog.close()

    def _forget(self) -> None:
        self._dialog = self._other = None


def resolved(merged: Review, taken: Taken) -> Review:
    """`merged` with what is `taken`; a disagreement that is no longer in it is left alone."""
    from glossator.core.session.merging.resolve import resolve

    for conflict, resolution in taken:
        if conflict in merged.conflicts:
            merged = resolve(merged, conflict, resolution)
    return merged
