"""Which licences stand side by side: chosen, added, replaced and closed by the reader."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from glossator.core.compare.model import Comparison
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.library.references import is_same_licence
from glossator.core.progress import Progress, part, unwatched
from glossator.core.session.beginning import DEFAULT_COLUMNS, default_comparison
from glossator.core.session.file import new_review
from glossator.core.session.model import MOST_COLUMNS, Review
from glossator.core.session.workspace import Workspace
from glossator.ui.rearranging import Rearranging, compared, rows_depend_on
from glossator.ui.work import Work

_READING = 0.3
"""About what part of the time is taken by reading the licences; the rest is comparing."""


class Columns(QObject):
    """Compares licences in the background and puts the result into the workspace."""

    about_to_change = Signal()
    """Other columns are about to be shown: what is being typed must go into the review now."""

    def __init__(self, workspace: Workspace, library: Library, work: Work) -> None:
        super().__init__(work)
        self._workspace = workspace
        self._library = library
        self._work = work
        self.rearranging = Rearranging(workspace, work)

    @property
    def references(self) -> tuple[str, ...]:
        """The columns that are open."""
        return tuple(licence.reference for licence in self._workspace.state.comparison.licences)

    @property
    def room(self) -> int:
        """How many more columns there may be."""
        return MOST_COLUMNS - len(self.references)

    def compare(self, references: Sequence[str], progress: Progress = unwatched) -> Comparison:
        """Compare these licences (ids or files) for a new review, each with the documents that it incorporates.

        May be called in any thread; raises GlossatorError for what cannot be compared, and what `progress` raises.
        """
        wanted = self._in_full(references, kept=())
        if tuple(wanted) == DEFAULT_COLUMNS:
            return default_comparison(self._library)
        return self._compare(wanted, Review(), progress)

    def begin(self, comparison: Comparison) -> None:
        """Show `comparison` in a new review; the one before is let go as it is."""
        self._workspace.open(new_review(comparison), comparison, None)

    def begin_again(self) -> None:
        """Show the licences that are open in a new review, without the pins of the one before."""
        review, comparison = self._workspace.state.review, self._workspace.state.comparison
        if review.pins or review.leading:
            licences = comparison.licences
            self._work.run_latest(lambda progress: compared(Review(), licences, progress), self.begin)
        else:
            self.begin(comparison)

    def change(self, references: Sequence[str]) -> None:
        """Show these licences in the review that is open: the new ones with the documents that they incorporate."""
        kept = self.references
        if not kept:
            self._work.run_latest(lambda progress: self.compare(references, progress), self.begin)
        elif sorted(references) == sorted(kept):
            self._reorder(references)
        elif tuple(references) != kept:
            self._change(lambda: self._in_full(references, kept))

    def show_exactly(self, references: Sequence[str]) -> None:
        """Show these licences in the review that is open, with and without documents just as they are named."""
        if tuple(references) != self.references:
            self._change(lambda: references)

    def add(self, references: Sequence[str]) -> tuple[str, ...]:
        """Add licences after the ones that are open, as far as there is room; those that are left out."""
        new = [each for each in references if not any(is_same_licence(each, open_) for open_ in self.references)]
        if new[: self.room]:
            self.change((*self.references, *new[: self.room]))
        return tuple(new[self.room :])

    def replace(self, column: int, reference: str) -> None:
        """Show a licence, in just this form, in the place of the column of this index (from 0)."""
        present = self.references
        self.show_exactly((*present[:column], reference, *present[column + 1 :]))

    def move(self, column: int, step: int) -> bool:
        """Let a column go `step` places towards the end (towards the start if negative); whether there are so many."""
        references = list(self.references)
        is_possible = 0 <= column + step < len(references)
        if is_possible:
            references.insert(column + step, references.pop(column))
            self._reorder(references)
        return is_possible

    def close(self, column: int) -> None:
        """Take one column away (counted from 0)."""
        self.change([each for nth, each in enumerate(self.references) if nth != column])

    def _reorder(self, references: Sequence[str]) -> None:
        """Let the licences that are open stand in this order, measured by the same one as before."""
        if tuple(references) == self.references:
            return
        first, place = self.references[0], {reference: nth for nth, reference in enumerate(references)}

        def take(comparison: Comparison) -> None:
            self.about_to_change.emit()
            self._workspace.reorder(comparison)

        self.rearranging.run(
            lambda review: replace(review, leading=review.leading or first),
            take,
            lambda licences: sorted(licences, key=lambda each: place.get(each.reference, len(place))),
        )

    def _change(self, wanted: Callable[[], Sequence[str]]) -> None:
        review = self._workspace.state.review
        self._work.run_latest(
            lambda progress: self._compare(wanted(), review, progress),
            lambda comparison: self._arrive(comparison, review),
        )

    def _arrive(self, comparison: Comparison, review: Review) -> None:
        """Show what was compared for `review`, or compare it for what the reader has decided since."""
        present = self._workspace.state.review
        if rows_depend_on(present) == rows_depend_on(review):
            self._show(comparison)
        else:
            self._work.run_latest(
                lambda progress: compared(present, comparison.licences, progress),
                lambda anew: self._arrive(anew, present),
            )

    def _compare(self, references: Sequence[str], review: Review, progress: Progress) -> Comparison:
        if len(references) > MOST_COLUMNS:
            raise GlossatorError(Problem.TOO_MANY_LICENCES)
        licences = []
        for nth, reference in enumerate(references):
            progress(_READING * nth / len(references))
            licences.append(self._library.resolve(reference))
        return compared(review, licences, part(progress, _READING, 1))

    def _in_full(self, references: Sequence[str], kept: Sequence[str]) -> list[str]:
        """`references` in the form in which they are opened; those of `kept` stay as they are."""
        from glossator.core.library.composite import opened_with_parts

        return [each if each in kept else opened_with_parts(each, self._library) for each in references]

    def _show(self, comparison: Comparison) -> None:
        self.about_to_change.emit()
        self._workspace.show(comparison)


def companions(references: Sequence[str]) -> tuple[str, ...]:
    """What stands beside `references` in a comparison: nothing beside two or more, a default licence beside one."""
    leading, second, *_ = DEFAULT_COLUMNS
    if len(references) != 1:
        return ()
    return (second,) if is_same_licence(references[0], leading) else (leading,)
