"""Where a note stands today: its selectors, tried from the simple to the complex."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from glossator.core.clauses.model import clause_at
from glossator.core.library.model import Licence
from glossator.core.library.references import position
from glossator.core.notes.anchoring.model import Hold, Located
from glossator.core.notes.model import Note, Scope, Selector, Target

__all__ = ["CONTEXT", "Hold", "Placement", "locate", "place", "place_all", "selector_for"]

CONTEXT = 32
"""Characters of prefix and suffix."""


@dataclass(frozen=True, slots=True)
class Placement:
    """One target of a note, the column of its licence (counted from 0; -1 where it is not open), and its words there.

    `start` and `end` are both 0 where the target is orphaned or not open, and where it is the whole licence.
    """

    note: Note
    column: int
    start: int
    end: int
    hold: Hold
    nth: int = 0
    """Which of the note's targets it is, counted from 0."""

    @property
    def target(self) -> Target:
        """The target that is placed."""
        return self.note.targets[self.nth]


def selector_for(licence: Licence, start: int, end: int) -> Selector:
    """The redundant selector of the words `start` to `end` of `licence`."""
    clause = clause_at(licence.clauses, start)
    return Selector(
        start=start,
        end=end,
        exact=licence.text[start:end],
        prefix=licence.text[max(0, start - CONTEXT) : start],
        suffix=licence.text[end : end + CONTEXT],
        clause=clause.id if clause else "",
    )


def place(note: Note, licences: Sequence[Licence], nth: int = 0) -> Placement:
    """Where the target `nth` of `note` stands among `licences` (the columns, in order).

    A note on a licence stands in it whether or not its incorporated documents are open with it, and one on such a
    document waits for it.
    """
    target = note.targets[nth]
    column = position(target.licence, licences)
    if column < 0 or not _holds_document(licences[column], target.clause):
        return Placement(note, -1, 0, 0, Hold.NOT_OPEN, nth)
    if target.selector is None:
        return Placement(note, column, 0, 0, Hold.HELD, nth)
    return Placement(note, column, *locate(target.selector, note.scope, licences[column]), nth)


def place_all(
    notes: Iterable[Note], licences: Sequence[Licence], earlier: Iterable[Placement] = ()
) -> tuple[Placement, ...]:
    """Where every target of `notes` stands among `licences`.

    `earlier` is where they stood among the very same licences before: targets that are as they were are not looked for
    again.
    """
    known = {(each.note.id, each.nth): each for each in earlier}
    return tuple(_placed(note, nth, licences, known) for note in notes for nth in range(len(note.targets)))


def locate(target: Selector, scope: Scope, licence: Licence) -> Located:
    """The words that `target` selects in `licence` today: of a note on clauses the whole clause."""
    # the window is seen before there is any note to place
    from glossator.core.notes.anchoring.anchor import anchor
    from glossator.core.notes.anchoring.clauses import whole_clause

    found = anchor(target, licence)
    return whole_clause(found, target, licence) if scope in (Scope.CLAUSE, Scope.ROW) else found


def _placed(note: Note, nth: int, licences: Sequence[Licence], known: Mapping[tuple[str, int], Placement]) -> Placement:
    before = known.get((note.id, nth))
    if before and before.note.scope is note.scope and before.target == note.targets[nth]:
        return before if before.note == note else replace(before, note=note)
    return place(note, licences, nth)


def _holds_document(licence: Licence, clause: str) -> bool:
    """Whether the document that the clause with this id is of, the licence or one of its parts, is there."""
    part, slash, _ = clause.partition("/")
    return not slash or any(each.id == part for each in licence.parts)
