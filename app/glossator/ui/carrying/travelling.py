"""The work of carrying notes over, done beside the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from glossator.core.compare.model import Comparison
from glossator.core.errors import GlossatorError
from glossator.core.library.library import Library
from glossator.core.progress import Progress
from glossator.core.session.workspace import State, Workspace
from glossator.ui.rearranging import compared, rows_depend_on
from glossator.ui.work import Work

if TYPE_CHECKING:
    # the window comes long before anybody carries notes over
    from glossator.ui.carrying.journey import Journey

Told = TypeVar("Told")


class Travelling:
    """Works out journeys of the notes of the open review, and has them made."""

    def __init__(self, workspace: Workspace, library: Library, work: Work) -> None:
        self._workspace = workspace
        self._library = library
        self._work = work
        self._asked: object = None
        self.is_arriving = False
        """Whether the review is just being changed by a journey."""
        workspace.opened.connect(self._forget)

    def preview(
        self,
        reference: str,
        onto: str,
        show: Callable[["Journey"], None],
        fail: Callable[[GlossatorError], None],
    ) -> None:
        """Hand to `show` what would become of the notes; of several journeys that were asked for, the last alone."""
        from glossator.ui.carrying.journey import journey

        state = self._workspace.state
        asked = self._ask()
        self._work.run(
            lambda: journey(state, reference, onto, self._library),
            lambda found: self._tell(asked, show, found),
            lambda error: self._tell(asked, fail, error),
        )

    def go(self, wanted: "Journey", arrive: Callable[["Journey"], None]) -> None:
        """Make the journey in one step, then hand it to `arrive`; notes that changed meanwhile go as they are.

        Nothing happens where another review was opened meanwhile.
        """
        state, asked = self._workspace.state, self._ask()

        def end(made: tuple["Journey", Comparison]) -> None:
            if _is_as(self._workspace.state, state):
                self._tell(asked, lambda each: self._put(*each, arrive), made)
            elif asked is self._asked:
                self.go(wanted, arrive)

        self._work.run_watched(lambda progress: _made(wanted, state, progress), end)

    def _put(self, journey: "Journey", comparison: Comparison, arrive: Callable[["Journey"], None]) -> None:
        from glossator.core.session.carrying import carry_over

        self.is_arriving = True
        carry_over(self._workspace, journey.reference, journey.new, journey.carried, comparison)
        self.is_arriving = False
        arrive(journey)

    def _ask(self) -> object:
        self._asked = object()
        return self._asked

    def _tell(self, asked: object, tell: Callable[[Told], None], told: Told) -> None:
        if asked is self._asked:
            tell(told)

    def _forget(self) -> None:
        self._asked = None


def _made(wanted: "Journey", state: State, progress: Progress) -> tuple["Journey", Comparison]:
    """The journey of what `state` says, and the comparison with the new licence in its place."""
    from glossator.core.session.carrying import carried_review, licences_with

    journey = wanted.of(state.review)
    review = carried_review(state.review, journey.reference, journey.new, journey.carried)
    licences = licences_with(state.comparison.licences, journey.reference, journey.new)
    return journey, compared(review, licences, progress)


def _is_as(one: State, other: State) -> bool:
    """Whether both say the same of the same licences, and have rows that depend on the same."""
    said = [(each.review.notes, each.review.decisions, each.comparison.licences) for each in (one, other)]
    same = said[0] == said[1]
    return same and rows_depend_on(one.review) == rows_depend_on(other.review)
