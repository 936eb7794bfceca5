"""What a review is: an immutable value, so that undo is a matter of keeping the one before."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self

from glossator.core.library.references import main_reference
from glossator.core.notes.model import Note, Reply, Selector

FORMAT = 2
FEWEST_COLUMNS, MOST_COLUMNS = 2, 4


@dataclass(frozen=True, slots=True)
class Column:
    """A licence of the review, as its file refers to it."""

    licence: str
    """A library id, or the path of a file (relative to the review's folder where that is possible)."""
    sha256: str = ""
    """Of the text file's bytes when the review was last opened or changed."""
    unknown: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ClauseReference:
    """A clause as the review's file names it: the licence's reference and the clause's id."""

    licence: str
    clause: str
    unknown: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def key(self) -> tuple[str, str]:
        """What tells one clause from another, whether or not its licence is open with incorporated documents."""
        return main_reference(self.licence), self.clause


@dataclass(frozen=True, slots=True)
class PinnedPair:
    """Two clauses that the reviewer put together into one row, or apart."""

    one: ClauseReference
    other: ClauseReference
    together: bool = True
    unknown: Mapping[str, object] = field(default_factory=dict)

    @property
    def clauses(self) -> tuple[ClauseReference, ClauseReference]:
        """Both clauses."""
        return self.one, self.other

    def is_of(self, one: ClauseReference, other: ClauseReference) -> bool:
        """Whether these are the two, in any order: a pair is pinned one way or the other."""
        return {self.one.key, self.other.key} == {one.key, other.key}


class Verdict(StrEnum):
    """What a reviewer said of a finding."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Decision:
    """Who accepted or rejected which finding of a rule or a curator, and when (ISO 8601 with offset)."""

    licence: str
    kind: str
    target: Selector
    verdict: Verdict
    author: str
    decided: str
    origin: str = ""
    """Of the finding: `curated`, or `rule:` and the rule's id."""
    unknown: Mapping[str, object] = field(default_factory=dict)

    @property
    def finding(self) -> tuple[str, str, int, int]:
        """What tells one finding of a review from another: licence, kind, start and end."""
        return main_reference(self.licence), self.kind, self.target.start, self.target.end


@dataclass(frozen=True, slots=True)
class Head:
    """What is compared: the parts of a review that are not lists of things said."""

    columns: tuple[Column, ...] = ()
    leading: str = ""
    unknown: Mapping[str, object] = field(default_factory=dict)


class Subject(StrEnum):
    """What two reviewers can disagree about."""

    NOTE = "note"
    REPLY = "reply"
    DECISION = "decision"
    PIN = "pin"
    HEAD = "head"


Said = Note | Reply | Decision | PinnedPair | Head
"""What stands on one side of a disagreement."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """What two reviewers changed differently: one side stands in the review itself, the other waits here.

    In `theirs` is already what both agree on, so that one or the other can be taken whole.
    """

    what: Subject
    base: Said | None
    """What both began with; None where there was nothing."""
    theirs: Said | None
    """What the other reviewer made of it; None where she deleted it."""
    note: str = ""
    """The id of the note whose reply it is about."""
    unknown: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ColumnPlace:
    """Where a column stood that scrolled on its own."""

    clause: str
    """The id of the topmost clause in sight; empty where there was none."""
    offset: int = 0
    """How much of its cell lay above the window, in thousandths of its height."""
    unknown: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class View:
    """How the window showed the review: what comes back with it."""

    shown_kinds: tuple[str, ...] | None = None
    """Ids of the kinds that are marked; None for the taxonomy's own choice."""
    row: int = 0
    """The topmost row in sight."""
    ignored: tuple[str, ...] | None = None
    """Reasons for which cosmetic changes are not shown; None for the usual ones (`compare.model.IGNORED`)."""
    shows_rejected: bool = False
    """Whether rejected findings were shown, faintly."""
    zoom: int | None = None
    """The size of the licences' letters in percent; None for the reader's usual one."""
    offset: int = 0
    """How much of the topmost row lies above the window, in thousandths of its height."""
    mode: str = ""
    """How the comparison was read; empty for the usual way."""
    rows: tuple[str, ...] = ()
    """What the rows that were shown have; nothing where all were."""
    places: tuple[ColumnPlace, ...] = ()
    """Where each column stood when they were last read freely, in their order; nothing where they never were."""
    unknown: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Review:
    """Two to four licences, the notes on them in order of creation, what was decided about them, and the view."""

    columns: tuple[Column, ...] = ()
    notes: tuple[Note, ...] = ()
    leading: str = ""
    """The licence that the others are measured by; empty for the first column's."""
    pins: tuple[PinnedPair, ...] = ()
    decisions: tuple[Decision, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    """What two reviewers disagreed about when their reviews were merged, and nobody has settled yet."""
    view: View = View()
    unknown: Mapping[str, object] = field(default_factory=dict)

    @property
    def head(self) -> Head:
        """What is compared."""
        return Head(self.columns, self.leading, self.unknown)

    def note(self, note_id: str) -> Note:
        """The note with this id; raises KeyError where there is none."""
        for note in self.notes:
            if note.id == note_id:
                return note
        raise KeyError(note_id)

    def with_note(self, note: Note) -> Self:
        """The review with `note` added, or put in place of the one with its id."""
        if any(each.id == note.id for each in self.notes):
            return self.with_notes({note.id: note})
        return replace(self, notes=(*self.notes, note))

    def with_notes(self, changed: Mapping[str, Note]) -> Self:
        """The review with each note of `changed`, by its id, in place of the one that it has."""
        return replace(self, notes=tuple(changed.get(each.id, each) for each in self.notes))

    def without_notes(self, note_ids: Collection[str]) -> Self:
        """The review without the notes of these ids."""
        return replace(self, notes=tuple(each for each in self.notes if each.id not in note_ids))

    def with_pin(self, pin: PinnedPair) -> Self:
        """The review with `pin` in place of what was said of the same two clauses before."""
        return replace(self, pins=(*self.without_pin(pin.one, pin.other).pins, pin))

    def without_pin(self, one: ClauseReference, other: ClauseReference) -> Self:
        """The review in which nothing is said of these two clauses."""
        return replace(self, pins=tuple(each for each in self.pins if not each.is_of(one, other)))

    def with_decision(self, decision: Decision) -> Self:
        """The review with `decision` in place of an earlier one on the same finding."""
        others = (each for each in self.decisions if each.finding != decision.finding)
        return replace(self, decisions=(*others, decision))

    def without_decision(self, decision: Decision) -> Self:
        """The review in which nobody decided on the finding of `decision`."""
        return replace(self, decisions=tuple(each for each in self.decisions if each.finding != decision.finding))
