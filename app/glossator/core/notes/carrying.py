"""Notes taken along from one version of a licence to another, with a report of what became of each."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from glossator.core.clauses.model import own_words
from glossator.core.library.model import Licence
from glossator.core.library.references import is_same_licence
from glossator.core.notes.anchoring.anchor import anchor_within
from glossator.core.notes.anchoring.model import Hold, Located
from glossator.core.notes.model import FormerTarget, Note, Scope, Selector, Target
from glossator.core.notes.placement import locate, selector_for

_UNSURE = (Hold.DOUBTFUL, Hold.ORPHANED)


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of one target of a note."""

    note: Note
    """As it was before."""
    nth: int
    """Which of its targets, counted from 0."""
    found: Located
    """Where its words are in the new licence, and how they were found."""
    target: Target
    """What the note is about now."""
    words: str
    """What stands there in the new licence; empty where nothing was found, and for a whole licence."""
    counterpart: str
    """The id of the clause of the new licence that answers the one of the words; empty where that is not known."""

    @property
    def before(self) -> Target:
        """What the note was about."""
        return self.note.targets[self.nth]


def carry(notes: Iterable[Note], reference: str, new: Licence, old: Licence | None = None) -> tuple[Carried, ...]:
    """What becomes of every target on the licence with this `reference` where its notes are taken along to `new`.

    The text of the `old` licence is not needed. Where it is known, both are aligned clause by clause: words that
    changed beyond recognition are then looked for in the clause that answers theirs.
    """
    return carry_by(notes, reference, new, answers_between(old, new) if old else {})


def carry_by(
    notes: Iterable[Note], reference: str, new: Licence, answers: Mapping[str, tuple[str, ...]]
) -> tuple[Carried, ...]:
    """As `carry`, where it is known already which clauses of `new` answer each clause of the old licence."""
    journey = _Journey(new, answers)
    return tuple(
        journey.carried(note, nth)
        for note in notes
        for nth, target in enumerate(note.targets)
        if is_same_licence(target.licence, reference)
    )


def retargeted(note: Note, carried: Iterable[Carried], moment: str) -> Note:
    """`note` about what `carried` found for its targets at this `moment`.

    What was written and answered stays, and what it was about before is kept with it.
    """
    mine = [each for each in carried if each.note.id == note.id]
    new = {each.nth: each.target for each in mine}
    former = (FormerTarget(each.before, each.found.hold, moment) for each in mine)
    targets = tuple(new.get(nth, target) for nth, target in enumerate(note.targets))
    return replace(note, targets=targets, former=(*note.former, *former))


def counts(carried: Iterable[Carried]) -> Mapping[Hold, int]:
    """How many targets were found in each way, in the order of `Hold`."""
    found = Counter(each.found.hold for each in carried)
    return {hold: found[hold] for hold in Hold if found[hold]}


class _Journey:
    """To the licence `new`, of which the clauses `answers` answer those of the old one, by their ids."""

    def __init__(self, new: Licence, answers: Mapping[str, tuple[str, ...]]) -> None:
        self._new, self._answers = new, answers

    def carried(self, note: Note, nth: int) -> Carried:
        """What becomes of the target `nth` of `note`."""
        target = note.targets[nth]
        if target.selector is None:
            whole = replace(target, licence=self._new.reference)
            return Carried(note, nth, Located(0, 0, Hold.HELD), whole, "", "")
        found = self._found(target.selector, note.scope)
        selector = self._selector(target.selector, found)
        answers = self._answers.get(target.clause, ())
        return Carried(
            note,
            nth,
            found,
            replace(target, licence=self._new.reference, selector=selector),
            self._new.text[found.start : found.end],
            answers[0] if answers else "",
        )

    def _found(self, selector: Selector, scope: Scope) -> Located:
        found = locate(selector, scope, self._new)
        if found.hold not in _UNSURE:
            return found
        for answer in self._answers.get(selector.clause, ()):
            start, end = own_words(self._new.text, self._new.clause(answer))
            there = anchor_within(selector, self._new, start, end)
            if scope in (Scope.CLAUSE, Scope.ROW):
                return Located(start, end, Hold.CHANGED if there.hold.has_place else Hold.DOUBTFUL)
            if there.hold.has_place:
                return there
        return found

    def _selector(self, before: Selector, found: Located) -> Selector:
        """What holds the note to the words that were `found`.

        Words that may be others keep the old ones beside the new place, so that the reader is told until she decides.
        """
        if not found.hold.has_place:
            document, slash, _ = before.clause.rpartition("/")
            is_here = any(part.id == document for part in self._new.parts)
            return before if is_here or not slash else replace(before, clause="")
        now = selector_for(self._new, found.start, found.end)
        kept = replace(before, start=now.start, end=now.end, prefix=now.prefix, suffix=now.suffix, clause=now.clause)
        return kept if found.hold is Hold.DOUBTFUL else replace(kept, exact=now.exact)


def answers_between(old: Licence, new: Licence) -> dict[str, tuple[str, ...]]:
    """The clauses of `new` that answer each clause of `old`, by their ids."""
    # the window places notes long before it compares anything
    from glossator.core.compare.compare import compare

    rows = (row.cells for row in compare([old, new]).rows)
    return {clause: there for here, there in rows if there for clause in here}
