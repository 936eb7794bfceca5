"""What a note is, in the terms of the W3C Web Annotation Data Model."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class Selector:
    """Where a note is held, redundantly: TextPositionSelector, TextQuoteSelector and the clause's id.

    Offsets are code points of the licence's normalised text; `prefix` and `suffix` are up to 32 characters.
    """

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    clause: str = ""
    others: tuple[Mapping[str, object], ...] = ()
    """Selectors of other programs, and keys of other programs in ours by their `type`; kept when it is saved."""
    unknown: Mapping[str, object] = field(default_factory=dict)
    """Other keys of the file's target."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the margin on words of one licence.

    `body` is the Markdown that the reviewer typed; a paragraph that begins with U+200F or U+200E has its
    direction fixed by the writer. Times are ISO 8601 with offset.
    """

    id: str
    licence: str
    target: Selector
    body: str
    author: str
    created: str
    modified: str
    severity: Severity = Severity.INFORMATION
    status: Status = Status.OPEN
    unknown: Mapping[str, object] = field(default_factory=dict)
    """Keys of the file that this version does not know; kept when it is saved."""
