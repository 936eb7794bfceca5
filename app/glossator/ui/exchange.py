"""Notes handed to other programs and taken back, from the File menu."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtWidgets import QMainWindow

from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.notes.interchange.model import Skipped, Why
from glossator.core.notes.interchange.taking_in import TakenIn
from glossator.core.session.model import Review
from glossator.core.session.step import Step
from glossator.core.session.workspace import State, Workspace
from glossator.core.text.direction import isolate
from glossator.ui.file_dialogs import ask_existing, ask_new
from glossator.ui.files import Files
from glossator.ui.files.suggesting import suggested_file
from glossator.ui.i18n import current_language
from glossator.ui.notices.telling import Say
from glossator.ui.parts import Parts
from glossator.ui.settings import Settings

_READ = "*.jsonld *.json *.xfdf *.csv *.pdf"
_MOST_NAMED = 3
"""Notes of which it is said by name that they were skipped."""
_SKIPPED: Mapping[Why, object] = {
    Why.CHANGED_SINCE: QT_TRANSLATE_NOOP(
        "Exchange", "Skipped, for the review has changed them since ({count}): {names}"
    ),
    Why.NOT_HERE: QT_TRANSLATE_NOOP(
        "Exchange", "Skipped, for they are about no licence of this review ({count}): {names}"
    ),
    Why.NO_PLACE: QT_TRANSLATE_NOOP(
        "Exchange", "Skipped, for their words do not stand in the licence, or at several places ({count}): {names}"
    ),
    Why.NO_PAGE: QT_TRANSLATE_NOOP("Exchange", "Left out, for no page of the PDF shows them ({count}): {names}"),
    Why.NOT_OURS: QT_TRANSLATE_NOOP("Exchange", "Skipped, for they are on no note of this review ({count}): {names}"),
    Why.NO_WORDS: QT_TRANSLATE_NOOP(
        "Exchange",
        "Skipped, for they are on no note of this review ({count}): {names}\n"
        "XFDF carries comments back to the review that its PDF was made of. To carry notes to another one, export them "
        "as .jsonld.",
    ),
}


class Exchange(QObject):
    """Exports and imports the notes of the review of `workspace`, beside the window."""

    def __init__(
        self,
        window: QMainWindow,
        parts: Parts,
        workspace: Workspace,
        files: Files,
        library: Library,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._workspace = workspace
        self._files = files
        self._library = library
        self._settings = settings

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What the actions do."""
        return {"export-notes": self.export, "import-notes": self.bring}

    def export(self) -> None:
        """Ask for a file and write the notes to it, in the format that its name tells."""
        self._files.about_to_read.emit()
        kinds = (
            self.tr("Web annotations, for any review and other programs (*.jsonld)"),
            self.tr("Comments for readers of PDF, to come back to this review (*.xfdf)"),
            self.tr("Tables for spreadsheets (*.csv)"),
            self.tr("Markdown for people (*.md)"),
        )
        suggestion = suggested_file(self._workspace, self._settings, ".jsonld")
        path = ask_new(self._window, self.tr("Export notes"), ";;".join(kinds), suggestion)
        if path:
            state, language = self._workspace.state, current_language()
            self._files.work.run(
                lambda: _exported(state, path, language), lambda left_out: self._tell_exported(path, left_out)
            )

    def bring(self) -> None:
        """Ask for files and take their notes into the review, in one step."""
        kinds = self.tr("Notes ({suffixes})").format(suffixes=_READ)
        paths = ask_existing(self._window, self.tr("Import notes"), kinds, self._settings.folder)
        if paths:
            self._files.about_to_read.emit()
            self._begin(paths)

    def _begin(self, paths: Sequence[Path]) -> None:
        review, licences = self._workspace.review, self._workspace.state.comparison.licences
        self._files.work.run(
            lambda: _brought(paths, review, licences, self._library), lambda taken: self._arrive(paths, review, taken)
        )

    def _arrive(self, paths: Sequence[Path], before: Review, taken: Sequence[TakenIn]) -> None:
        if self._workspace.review.notes != before.notes:  # somebody went on writing meanwhile
            self._begin(paths)
            return
        if any(each.changes_anything for each in taken):
            self._workspace.do(Step.IMPORT_NOTES, replace(self._workspace.review, notes=taken[-1].notes))
        skipped = [each for one in taken for each in one.skipped]
        self._show(lambda: self._gains(paths, taken), skipped)

    def _gains(self, paths: Sequence[Path], taken: Sequence[TakenIn]) -> str:
        added, updated = sum(each.added for each in taken), sum(each.updated for each in taken)
        files = ", ".join(isolate(path.name) for path in paths)
        head = self.tr("{files}: new notes {added}, changed ones {updated}.")
        said = head.format(files=files, added=added, updated=updated)
        uncertain = [words for each in taken for words in each.uncertain]
        told = self.tr("Added, but their place in the licences is not certain ({count}): {names}")
        return "\n".join((said, _named(told, uncertain))) if uncertain else said

    def _tell_exported(self, path: Path, left_out: Sequence[Skipped]) -> None:
        self._show(lambda: self.tr("The notes are in {file}.").format(file=isolate(path.name)), left_out)

    def _show(self, say: Say, skipped: Sequence[Skipped]) -> None:
        self._parts.notice_bar.show_information(lambda: "\n".join((say(), *_reasons(skipped))))


def _reasons(skipped: Sequence[Skipped]) -> list[str]:
    """Why notes were left out, a sentence for each reason."""
    ordered = sorted(skipped, key=lambda each: list(Why).index(each.why))
    return [_sentence(why, [each.what for each in group]) for why, group in groupby(ordered, lambda each: each.why)]


def _sentence(why: Why, names: Sequence[str]) -> str:
    return _named(QCoreApplication.translate("Exchange", str(_SKIPPED[why])), names)


def _named(sentence: str, names: Sequence[str]) -> str:
    """`sentence` with how many notes it is about, and the names of the first."""
    named = " · ".join(isolate(name) for name in names[:_MOST_NAMED]) + (" · …" if len(names) > _MOST_NAMED else "")
    return sentence.format(count=len(names), names=named)


def _exported(state: State, path: Path, language: str) -> tuple[Skipped, ...]:
    from glossator.export.notes import export_notes  # the window starts without it

    return export_notes(state, path, language)


def _brought(paths: Sequence[Path], review: Review, licences: Sequence[Licence], library: Library) -> list[TakenIn]:
    from glossator.core.session.exchange import brought  # the window starts without it

    taken: list[TakenIn] = []
    for path in paths:
        taken.append(brought(path, review, licences, library))
        review = replace(review, notes=taken[-1].notes)
    return taken
