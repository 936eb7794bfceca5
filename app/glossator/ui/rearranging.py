"""The licences that are open, compared anew for what the reader decided about their rows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from glossator.core.compare.model import Comparison
from glossator.core.library.model import Licence
from glossator.core.progress import Progress, unwatched
from glossator.core.session.model import Review
from glossator.core.session.workspace import Workspace
from glossator.ui.work import Work

LONG = 120_000
"""From this many characters on, about 20,000 words, clauses are compared anew beside the window."""

Change = Callable[[Review], Review]
Order = Callable[[Sequence[Licence]], Sequence[Licence]]
Take = Callable[[Comparison], None]


class Rearranging(QObject):
    """Compares at once, or where that takes long, beside the window: what happens meanwhile is not lost."""

    def __init__(self, workspace: Workspace, work: Work) -> None:
        super().__init__(work)
        self._workspace = workspace
        self._work = work
        self._reviews = 0
        workspace.opened.connect(self._count_review)

    def run(self, change: Change, take: Take, order: Order = tuple) -> None:
        """Hand the comparison of the review that `change` makes of the present one to `take`.

        `order` puts the licences into another order. Nothing is handed over where another review was opened meanwhile.
        """
        review, licences, nth = *self._present(), self._reviews
        if sum(len(each.text) for each in licences) < LONG:
            take(compared(change(review), order(licences)))
            return

        def arrive(comparison: Comparison) -> None:
            if nth != self._reviews:
                return
            if self._is_as(review, licences):
                take(comparison)
            else:
                self.run(change, take, order)

        self._work.run_watched(lambda progress: compared(change(review), order(licences), progress), arrive)

    def _present(self) -> tuple[Review, tuple[Licence, ...]]:
        state = self._workspace.state
        return state.review, state.comparison.licences

    def _is_as(self, review: Review, licences: Sequence[Licence]) -> bool:
        """Whether the rows still depend on the same."""
        present, shown = self._present()
        return rows_depend_on(present) == rows_depend_on(review) and shown == licences

    def _count_review(self) -> None:
        self._reviews += 1


def rows_depend_on(review: Review) -> object:
    """What of `review` the rows of its licences depend on: another value means other rows."""
    return review.pins, review.leading


def compared(review: Review, licences: Sequence[Licence], progress: Progress = unwatched) -> Comparison:
    """The comparison of `licences` as `review` wants it."""
    # the window opens long before anything is compared anew
    from glossator.core.session.comparing import compare_for

    return compare_for(review, licences, progress)
