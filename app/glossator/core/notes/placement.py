"""Where a note stands today: its selectors, tried from the simple to the complex."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from glossator.core.clauses.model import Clause, clause_at
from glossator.core.library.model import Licence
from glossator.core.library.references import position
from glossator.core.notes.model import Note, Selector, Target

CONTEXT = 32


class Hold(StrEnum):
    """How a note is held; the reader is told of anything but HELD."""

    HELD = "held"
    """The same words at the same place."""
    CARRIED = "carried"
    """The same words at another place."""
    ORPHANED = "orphaned"
    """The words are not there any more."""


@dataclass(frozen=True, slots=True)
class Placement:
    """One target of a note, the column of its licence (counted from 0; -1 where it is not open), and its words there.

    `start` and `end` are both 0 where the target is orphaned, and where it is the whole licence.
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
        return Placement(note, -1, 0, 0, Hold.ORPHANED, nth)
    if target.selector is None:
        return Placement(note, column, 0, 0, Hold.HELD, nth)
    found = locate(target.selector, licences[column]) or Located(0, 0, Hold.ORPHANED)
    return Placement(note, column, *found, nth)


class Located(NamedTuple):
    """Characters `start` to `end` of a licence, and how firmly they are held."""

    start: int
    end: int
    hold: Hold


def locate(target: Selector, licence: Licence) -> Located | None:
    """The words that `target` selects in `licence` today; None where they are not there any more."""
    if 0 <= target.start < target.end and licence.text[target.start : target.end] == target.exact:
        return Located(target.start, target.end, Hold.HELD)
    start = _best_occurrence(target, licence)
    return None if start is None else Located(start, start + len(target.exact), Hold.CARRIED)


def _holds_document(licence: Licence, clause: str) -> bool:
    """Whether the document that the clause with this id is of, the licence or one of its parts, is there."""
    part, slash, _ = clause.partition("/")
    return not slash or any(each.id == part for each in licence.parts)


def _best_occurrence(target: Selector, licence: Licence) -> int | None:
    """Where the quotation occurs; of several places the one whose context, clause and position agree best.

    None where it does not occur, or where two places agree equally well: a guess would be silently wrong.
    """
    places = _occurrences(licence.text, target.exact)
    if len(places) < 2:
        return places[0] if places else None
    ranked = sorted(((_agreement(target, licence, start), start) for start in places), reverse=True)
    return ranked[0][1] if ranked[0][0] > ranked[1][0] else None


def _occurrences(text: str, words: str) -> list[int]:
    places: list[int] = []
    at = text.find(words) if words else -1
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1)
    return places


def _agreement(target: Selector, licence: Licence, start: int) -> int:
    """How many characters of context agree, with a whole context's worth for the clause."""
    end = start + len(target.exact)
    before = _common_prefix(target.prefix[::-1], licence.text[max(0, start - CONTEXT) : start][::-1])
    after = _common_prefix(target.suffix, licence.text[end : end + CONTEXT])
    clause: Clause | None = clause_at(licence.clauses, start)
    return before + after + (CONTEXT if clause is not None and clause.id == target.clause else 0)


def _common_prefix(one: str, other: str) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
