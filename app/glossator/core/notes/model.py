"""What a note is, in the terms of the W3C Web Annotation Data Model."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self

from glossator.core.notes.anchoring.model import Hold


class Severity(StrEnum):
    """How much a note matters to the decision."""

    INFORMATION = "information"
    MINOR = "minor"
    MAJOR = "major"
    BLOCKING = "blocking"


class Status(StrEnum):
    """Where the discussion of a note stands."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    RESOLVED = "resolved"


class Scope(StrEnum):
    """How much of the licences a note is about."""

    WORDS = "words"
    CLAUSE = "clause"
    ROW = "row"
    """Clauses of several licences that answer each other: a target for each clause."""
    LICENCE = "licence"
    """Whole licences: targets without a selector."""


@dataclass(frozen=True, slots=True)
class Selector:
    """Which words are meant, redundantly: TextPositionSelector, TextQuoteSelector and the clause's id.

    Offsets are code points of the licence's normalised text; `prefix` and `suffix` are up to 32 characters.
    """

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    clause: str = ""
    others: tuple[Mapping[str, object], ...] = ()
    """Selectors of other programs; kept when it is saved, as are all keys that this version does not know."""
    extras: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    """Keys of other programs in our own selectors, by the selector's `type`."""
    unknown: Mapping[str, object] = field(default_factory=dict)
    """Keys of other programs beside the selectors of a decision; those of a note are in `Target.unknown`."""


@dataclass(frozen=True, slots=True)
class Target:
    """What of one licence a note is about."""

    licence: str
    """The licence's reference: a library id, or the path of a reader's own file."""
    selector: Selector | None = None
    """None for the whole licence."""
    unknown: Mapping[str, object] = field(default_factory=dict)

    @property
    def clause(self) -> str:
        """The id of the clause that its words are of; empty for a whole licence."""
        return self.selector.clause if self.selector else ""

    @property
    def quote(self) -> str:
        """Its words as they stood when the note was written; empty for a whole licence."""
        return self.selector.exact if self.selector else ""


@dataclass(frozen=True, slots=True)
class FormerTarget:
    """What a note was about before it was carried over to another version of the licence."""

    target: Target
    found: Hold
    """How its words were found in the other version."""
    carried: str
    """When, as ISO 8601 with offset."""
    unknown: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a note is about: its targets, at least one, and how much of the licences they are."""

    scope: Scope
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer in the thread of a note; `body` and times are as in `Note`."""

    id: str
    author: str
    created: str
    modified: str
    body: str
    unknown: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NoteFields:
    """What a reader writes and chooses of a note, and may change later; the fields are described at `Note`."""

    body: str = ""
    kind: str = ""
    tags: tuple[str, ...] = ()
    severity: Severity = Severity.INFORMATION
    status: Status = Status.OPEN
    suggestion: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the margin: what it is about, what it says, and what was answered.

    `body` is the Markdown that the reviewer typed; a paragraph that begins with U+200F or U+200E has its
    direction fixed by the writer. Times are ISO 8601 with offset.
    """

    id: str
    targets: tuple[Target, ...]
    body: str
    author: str
    created: str
    modified: str
    scope: Scope = Scope.WORDS
    kind: str = ""
    """The id of a kind of provision, a word of the reader's own, or empty."""
    tags: tuple[str, ...] = ()
    severity: Severity = Severity.INFORMATION
    status: Status = Status.OPEN
    suggestion: str = ""
    """The wording that the reviewer proposes instead, as plain text; empty for none."""
    origin: str = ""
    """Of the finding that the note was made of (`curated`, or `rule:` and the rule's id); else empty."""
    replies: tuple[Reply, ...] = ()
    """In the order of their writing."""
    former: tuple[FormerTarget, ...] = ()
    """What it was about in earlier versions of the licence, the oldest first."""
    unknown: Mapping[str, object] = field(default_factory=dict)
    """Keys of the file that this version does not know; kept when it is saved."""

    @property
    def licence(self) -> str:
        """The reference of the first target's licence."""
        return self.targets[0].licence

    @property
    def target(self) -> Selector | None:
        """The words of the first target; None for a whole licence."""
        return self.targets[0].selector

    @property
    def quote(self) -> str:
        """The words of the first target as they stood when the note was written; empty for a whole licence."""
        return self.targets[0].quote

    @property
    def anchor(self) -> Anchor:
        """What the note is about."""
        return Anchor(self.scope, self.targets)

    @property
    def fields(self) -> NoteFields:
        """What the reader wrote and chose."""
        return NoteFields(self.body, self.kind, self.tags, self.severity, self.status, self.suggestion)

    @property
    def last_touched(self) -> tuple[str, ...]:
        """When it and each of its replies were changed last."""
        return self.modified, *(reply.modified for reply in self.replies)

    def with_fields(self, fields: NoteFields) -> Self:
        """The note with what the reader wrote and chose now."""
        return replace(
            self,
            body=fields.body,
            kind=fields.kind,
            tags=fields.tags,
            severity=fields.severity,
            status=fields.status,
            suggestion=fields.suggestion,
        )

    def reply(self, reply_id: str) -> Reply:
        """The reply with this id; raises KeyError where there is none."""
        for reply in self.replies:
            if reply.id == reply_id:
                return reply
        raise KeyError(reply_id)
