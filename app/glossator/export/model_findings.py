"""What the licences provide, summed up for every exporter: summary, matrix, index, redlines."""

from dataclasses import dataclass
from enum import StrEnum

from glossator.core.notes.redline import Stretch
from glossator.core.text.direction import Direction
from glossator.export.model_notes import ReportNote


@dataclass(frozen=True, slots=True)
class ClauseLink:
    """A clause as it is cited, and where the comparison shows it."""

    name: str
    """Its number, else its heading, else its first words."""
    document: str
    """The short title of the incorporated document that it stands in; empty for the licence itself."""
    row: int
    """The number of its row."""

    @property
    def cited(self) -> str:
        """The name, after that of its document where it stands in one."""
        return f"{self.document} {self.name}" if self.document else self.name


@dataclass(frozen=True, slots=True)
class KindPlaces:
    """A kind of provision and the clauses of one licence that have it, each once."""

    kind: str
    badge: str
    name: str
    clauses: tuple[ClauseLink, ...]


@dataclass(frozen=True, slots=True)
class LicenceSummary:
    """What restricts the licensee in one licence; gained and lost beside the leading licence, which has neither."""

    licence: str
    leads: bool
    passages: int
    """How many passages restrict."""
    restricts: tuple[KindPlaces, ...]
    """The most restrictive kind first."""
    gained: tuple[KindPlaces, ...]
    lost: tuple[KindPlaces, ...]
    """With the clauses of the leading licence."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A caption and a figure for each licence; a dash where nothing is to be told of it."""

    caption: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportSummary:
    """What the comparison comes to."""

    figures: tuple[Figure, ...]
    licences: tuple[LicenceSummary, ...]
    blocking: tuple[ReportNote, ...]
    """Blocking notes that are neither rejected nor resolved."""
    open: tuple[ReportNote, ...]
    """Notes that are still open, but for the blocking ones."""


class Standing(StrEnum):
    """What is known of a kind of provision in a licence."""

    CURATED = "curated"
    """A person marked it."""
    RULE = "rule"
    """A rule marked it, no person has read it."""
    SILENT = "silent"
    """Somebody has read the licence for it, and it is not there."""
    REJECTED = "rejected"
    """All marks of it were rejected by the reviewer."""
    UNREAD = "unread"
    """Nothing is marked, and nobody has yet read the licence for it: this is no "no"."""


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """A kind in one licence."""

    standing: Standing
    clauses: tuple[ClauseLink, ...]
    searched: tuple[str, ...]
    """The words that a silent licence was searched for."""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A kind of provision, with a cell for each licence."""

    kind: str
    badge: str
    name: str
    hue: str
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True)
class MatrixGroup:
    """The kinds of one group, under its name."""

    name: str
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A passage of a kind: where it stands, and what it says."""

    passage: str
    """The id of its mark in the comparison; empty where its kind is not shown."""
    licence: str
    clause: ClauseLink
    quote: str
    quote_direction: Direction
    statement: str


@dataclass(frozen=True, slots=True)
class IndexKind:
    """All passages of a kind, by licence and in reading order."""

    kind: str
    badge: str
    name: str
    hue: str
    entries: tuple[IndexEntry, ...]


@dataclass(frozen=True, slots=True)
class RedlineRow:
    """A row that differs: the words of the leading licence as the other one changes them."""

    number: int
    title: str
    direction: Direction
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Redline:
    """What the licence in a column (counted from 0) makes of the leading one's words, where they are much alike."""

    before: str
    after: str
    column: int
    rows: tuple[RedlineRow, ...]
