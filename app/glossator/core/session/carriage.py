"""What becomes of a review's notes, decisions and pins on one licence where they go over to another version of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from glossator.core.library.model import Licence
from glossator.core.library.references import is_same_licence
from glossator.core.notes.anchoring.model import Hold
from glossator.core.notes.carrying import Carried, answers_between, carry_by
from glossator.core.notes.model import Scope
from glossator.core.notes.placement import locate, selector_for
from glossator.core.provisions.model import Provision
from glossator.core.session.decisions import decided, finding_of
from glossator.core.session.model import ClauseReference, Decision, PinnedPair, Review

_WORD_FOR_WORD = (Hold.HELD, Hold.MOVED)


class Because(StrEnum):
    """By what a decision goes along, or that it does not."""

    WORDS = "words"
    """The new licence has a finding of the same kind on the same words."""
    CLAUSE = "clause"
    """It has the only finding of the kind in the clause that answers the old one, on other words."""
    NOTHING = "nothing"
    """It has no such finding, or one that was decided on already: the decision stays with the old licence."""


@dataclass(frozen=True, slots=True)
class CarriedDecision:
    """What becomes of a decision; `after` is as `before` where it stays with the old licence."""

    before: Decision
    after: Decision
    because: Because


@dataclass(frozen=True, slots=True)
class CarriedPin:
    """What becomes of a pair of clauses; `after` is as `before` where it stays with the old licence."""

    before: PinnedPair
    after: PinnedPair

    @property
    def goes_along(self) -> bool:
        """Whether the clause of the old licence has a counterpart in the new one."""
        return self.after != self.before


@dataclass(frozen=True, slots=True)
class Carriage:
    """All that was said of the old licence, and what becomes of it."""

    notes: tuple[Carried, ...] = ()
    """An entry for each target."""
    decisions: tuple[CarriedDecision, ...] = ()
    pins: tuple[CarriedPin, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything was said of it."""
        return bool(self.notes or self.decisions or self.pins)


def carriage(review: Review, reference: str, new: Licence, old: Licence | None = None) -> Carriage:
    """What becomes of all that `review` says of the licence with this `reference` where it is taken along to `new`.

    Without the text of the `old` licence, which need not be had, decisions go along by their words alone, pins not.
    """
    answers = answers_between(old, new) if old else {}
    journey = _Journey(review, reference, new, old, answers)
    return Carriage(
        carry_by(review.notes, reference, new, answers),
        tuple(journey.decision(each) for each in review.decisions if is_same_licence(each.licence, reference)),
        tuple(journey.pin(each) for each in review.pins if any(map(journey.is_old, each.clauses))),
    )


class _Journey:
    """From the licence with this `reference` to `new`, whose clauses `answers` answer the old ones."""

    def __init__(
        self,
        review: Review,
        reference: str,
        new: Licence,
        old: Licence | None,
        answers: Mapping[str, tuple[str, ...]],
    ) -> None:
        self._review, self._reference, self._new, self._old, self._answers = review, reference, new, old, answers
        self._decided = decided(new, review.decisions)

    def is_old(self, clause: ClauseReference) -> bool:
        """Whether `clause` is one of the old licence."""
        return is_same_licence(clause.licence, self._reference)

    def decision(self, before: Decision) -> CarriedDecision:
        """What becomes of a decision on a finding of the old licence."""
        for because, finding in (
            (Because.WORDS, self._on_the_same_words(before)),
            (Because.CLAUSE, self._in_the_same_clause(before)),
        ):
            if finding and finding_of(finding) not in self._decided:
                return CarriedDecision(before, self._decided_on(finding, before), because)
        return CarriedDecision(before, before, Because.NOTHING)

    def pin(self, before: PinnedPair) -> CarriedPin:
        """What becomes of a pair of which a clause is one of the old licence."""
        one, other = (self._answer(each) if self.is_old(each) else each for each in before.clauses)
        if one is None or other is None or is_same_licence(one.licence, other.licence):
            return CarriedPin(before, before)
        if any(each.is_of(one, other) for each in self._review.pins):
            return CarriedPin(before, before)
        return CarriedPin(before, replace(before, one=one, other=other))

    def _on_the_same_words(self, decision: Decision) -> Provision | None:
        place = locate(decision.target, Scope.WORDS, self._new)
        wanted = decision.kind, place.start, place.end
        found = (each for each in self._new.provisions if finding_of(each) == wanted)
        return next(found, None) if place.hold in _WORD_FOR_WORD else None

    def _in_the_same_clause(self, decision: Decision) -> Provision | None:
        """The finding of the kind in the clause that answers the decision's, if both clauses have one of it alone."""
        if self._old is None:
            return None
        answers = self._answers.get(decision.target.clause, ())
        before = _of_kind(self._old, decision.kind, (decision.target.clause,))
        after = _of_kind(self._new, decision.kind, answers)
        return after[0] if len(before) == len(after) == 1 else None

    def _decided_on(self, finding: Provision, before: Decision) -> Decision:
        target = selector_for(self._new, finding.start, finding.end)
        kept = replace(target, unknown=before.target.unknown)
        return replace(before, licence=self._new.reference, target=kept, origin=finding.origin)

    def _answer(self, clause: ClauseReference) -> ClauseReference | None:
        answers = self._answers.get(clause.clause, ())
        return replace(clause, licence=self._new.reference, clause=answers[0]) if len(answers) == 1 else None


def _of_kind(licence: Licence, kind: str, clauses: tuple[str, ...]) -> list[Provision]:
    return [each for each in licence.provisions if each.kind == kind and each.clause in clauses]
