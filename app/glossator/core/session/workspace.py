"""The review that is open: plain Python that the window listens to and the command line uses alike."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from glossator.core.compare.model import Comparison
from glossator.core.events import Event
from glossator.core.library.model import Licence
from glossator.core.notes.placement import Placement, place_all, selector_for
from glossator.core.provisions.model import Provision
from glossator.core.session.decisions import decision_on
from glossator.core.session.history import History
from glossator.core.session.model import ClauseReference, Column, Decision, PinnedPair, Review, Verdict, View
from glossator.core.session.moment import now
from glossator.core.session.notebook import Notebook
from glossator.core.session.step import Step


@dataclass(frozen=True, slots=True)
class State:
    """A review, the comparison of its licences, and where every target of its notes stands in them."""

    review: Review
    comparison: Comparison
    placements: tuple[Placement, ...]


class Workspace:
    """The open review with its history.

    `changed` is emitted after every change of `state`; a listener compares what it shows with the new state.
    `opened` is emitted before that where another review takes the place of the one before. `notes` writes and changes
    its notes.
    """

    def __init__(self, review: Review, comparison: Comparison, path: Path | None = None) -> None:
        self.changed: Event[()] = Event()
        self.opened: Event[()] = Event()
        self.notes = Notebook(self)
        self.path = path
        self._saved: Review | None = review
        self._start(review, comparison)

    @property
    def state(self) -> State:
        """What is open now."""
        return self._history.present

    @property
    def review(self) -> Review:
        """The review that is open now."""
        return self.state.review

    @property
    def saved(self) -> Review | None:
        """What the review's file holds; None where that is not known."""
        return self._saved

    @property
    def undo_name(self) -> str:
        """The `Step` that `undo` takes back; empty where there is none."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str:
        """The `Step` that `redo` does again; empty where there is none."""
        return self._history.redo_name

    @property
    def undo_size(self) -> int:
        """How many notes `undo` would change, bring back or take away."""
        return _notes_apart(self.review, self._history.before)

    @property
    def redo_size(self) -> int:
        """How many notes `redo` would change, bring back or take away."""
        return _notes_apart(self.review, self._history.after)

    @property
    def is_modified(self) -> bool:
        """Whether there is anything that the review's file does not hold (the view does not count)."""
        return self._saved is None or self.state.review != replace(self._saved, view=self.state.review.view)

    def open(self, review: Review, comparison: Comparison, path: Path | None) -> None:
        """Put another review in this one's place, with a history of its own."""
        self.path = path
        self._start(review, comparison)
        self.opened.emit()
        self.changed.emit()

    def show(self, comparison: Comparison) -> None:
        """Compare other licences; notes on a licence that is gone are kept and come back with it."""
        review = replace(
            self.state.review, columns=self._columns(comparison), view=replace(self.state.review.view, row=0)
        )
        self.do(Step.CHANGE_COLUMNS, review, comparison)

    def reorder(self, comparison: Comparison) -> None:
        """Let the licences stand in the order of `comparison`, measured by the one that it is measured by."""
        leading = comparison.licences[comparison.leading].reference
        review = replace(self.state.review, columns=self._columns(comparison), leading=leading)
        self.do(Step.MOVE_COLUMN, review, comparison)

    def pin(self, pin: PinnedPair, compared: Comparison | None = None) -> None:
        """Put two clauses into one row, or apart; the rest aligns around them.

        `compared` is the comparison with that pin, where it took so long that it was made beforehand.
        """
        self._compare_anew(Step.PIN, self.state.review.with_pin(pin), compared)

    def unpin(self, one: ClauseReference, other: ClauseReference, compared: Comparison | None = None) -> None:
        """Let two clauses stand where their words put them; `compared` as in `pin`."""
        self._compare_anew(Step.UNPIN, self.state.review.without_pin(one, other), compared)

    def lead(self, licence: str, compared: Comparison | None = None) -> None:
        """Measure the others by the licence with this reference; `compared` as in `pin`."""
        self._compare_anew(Step.LEAD, replace(self.state.review, leading=licence), compared)

    def decide(self, licence: Licence, provision: Provision, verdict: Verdict, author: str) -> None:
        """Accept or reject a finding; the review keeps who did so and when."""
        target = selector_for(licence, provision.start, provision.end)
        origin = provision.origin
        decision = Decision(licence.reference, provision.kind, target, verdict, author, now(), origin)
        self.do(Step.DECIDE, self._undecided(licence, provision).with_decision(decision))

    def undecide(self, licence: Licence, provision: Provision) -> None:
        """Take back what was decided on a finding; nothing happens where nobody decided."""
        review = self._undecided(licence, provision)
        if review != self.state.review:
            self.do(Step.DECIDE, review)

    def set_view(self, view: View) -> None:
        """Remember how the review is shown; this is no step of the history."""
        self._history.present = replace(self.state, review=replace(self.state.review, view=view))

    def do(self, step: Step, review: Review, comparison: Comparison | None = None) -> None:
        """Put `review` in the present one's place as a step of the history, compared as before or as given."""
        self._history.do(step, _state(review, comparison or self.state.comparison, self.state))
        self.changed.emit()

    def undo(self) -> None:
        """Take the last step back."""
        self._travel(self._history.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._travel(self._history.redo)

    def mark_saved(self, path: Path) -> None:
        """The review as it is now is what the file at `path` holds."""
        self.path = path
        self._saved = self.state.review
        self.changed.emit()

    def mark_unsaved(self) -> None:
        """No file holds the review as it is: it was recovered, or its file is gone."""
        self._saved = None
        self.changed.emit()

    def _start(self, review: Review, comparison: Comparison) -> None:
        self._saved = review
        self._history = History(_state(review, comparison))

    def _columns(self, comparison: Comparison) -> tuple[Column, ...]:
        """The review's columns for the licences of `comparison`; what their file says besides is kept."""
        before = {column.licence: column for column in self.state.review.columns}
        return tuple(
            replace(before.get(licence.reference, Column(licence.reference)), sha256=licence.metadata.sha256)
            for licence in comparison.licences
        )

    def _compare_anew(self, step: Step, review: Review, compared: Comparison | None = None) -> None:
        # the window opens a workspace long before anything is compared anew
        from glossator.core.session.comparing import compare_for

        if review != self.state.review:
            self.do(step, review, compared or compare_for(review, self.state.comparison.licences))

    def _undecided(self, licence: Licence, provision: Provision) -> Review:
        """The review in which nobody decided on `provision`, wherever its words stood when somebody did."""
        review = self.state.review
        decision = decision_on(provision, licence, review.decisions)
        return review.without_decision(decision) if decision else review

    def _travel(self, step: Callable[[], None]) -> None:
        view = self.state.review.view
        step()
        self.set_view(view)
        self.changed.emit()


def _notes_apart(review: Review, other: State | None) -> int:
    """How many notes are otherwise in the review of `other`; 0 where there is no such state."""
    if other is None or other.review.notes is review.notes:
        return 0
    here, there = ({note.id: note for note in each.notes} for each in (review, other.review))
    return sum(here.get(note_id) != there.get(note_id) for note_id in here.keys() | there.keys())


def _state(review: Review, comparison: Comparison, before: State | None = None) -> State:
    """The state of `review`; words that stood somewhere among the same licences `before` are not looked for again."""
    licences = comparison.licences
    known = before.placements if before and before.comparison.licences == licences else ()
    return State(review, comparison, place_all(review.notes, licences, known))
