"""The finished comparison as plain values: what every exporter sets, in the report's language."""

from collections.abc import Mapping
from dataclasses import dataclass

from glossator.core.session.model import Review
from glossator.core.text.direction import Direction
from glossator.export.model_findings import IndexKind, MatrixGroup, Redline, ReportSummary
from glossator.export.model_notes import RegisterPart, ReportNote


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one paragraph that carry the same marks."""

    text: str
    passages: tuple[str, ...] = ()
    """Ids of the marked passages that these words belong to."""
    kinds: tuple[str, ...] = ()
    """Ids of the kinds of provision that these words are marked as, the most restrictive first."""
    badges: tuple[str, ...] = ()
    """Ids of the kinds whose passage begins here."""
    opens: tuple[int, ...] = ()
    """Numbers of the notes whose words begin here."""
    closes: tuple[int, ...] = ()
    """Numbers of the notes whose words end here."""
    noted: bool = False
    """Whether a note holds to these words."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a licence as displayed, in its own direction."""

    direction: Direction
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The words of all runs."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class ClauseText:
    """A clause's number and heading (None where it has neither) and its own paragraphs."""

    title: Paragraph | None
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class ReportRow:
    """Clauses that answer each other, a cell for each licence (an empty one has no counterpart), and the notes."""

    number: int
    title: str
    tentative: bool
    """Whether the clauses were paired on weak grounds."""
    cells: tuple[tuple[ClauseText, ...], ...]
    notes: tuple[ReportNote, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A licence in the title block."""

    short: str
    title: str
    language: str
    direction: Direction
    """Of the licence's text."""
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    """Label and value, in order."""


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A kind of provision that occurs in the report, and how it is marked."""

    kind: str
    badge: str
    name: str
    definition: str
    hue: str
    underline: str
    occurrences: int


@dataclass(frozen=True, slots=True)
class LegendGroup:
    """The kinds of one group, under its name."""

    name: str
    entries: tuple[LegendEntry, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """What an exporter that has real annotations says of one marked passage; times are ISO 8601 with offset."""

    id: str
    name: str
    """What the annotation is called in files: a note's own id, so that it is found again."""
    hue: str
    """The colour token of its kind; `note` for the words of a note."""
    author: str
    created: str
    modified: str
    subject: str
    contents: str


@dataclass(frozen=True, slots=True)
class Report:
    """The comparison, ready to be set."""

    language: str
    direction: Direction
    title: str
    moment: str
    """When the review last changed, ISO 8601 with offset: the report's own date, so that it can be made again."""
    changed_on: str
    """The same day in words; empty where the review has no notes."""
    particulars: tuple[tuple[str, str], ...]
    """Label and value: the report's date, its reviewers, and what it was made with."""
    cards: tuple[Card, ...]
    summary: ReportSummary
    matrix: tuple[MatrixGroup, ...]
    redlines: tuple[Redline, ...]
    index: tuple[IndexKind, ...]
    legend: tuple[LegendGroup, ...]
    rows: tuple[ReportRow, ...]
    heads: tuple[tuple[ReportNote, ...], ...]
    """For each licence, the notes on it as a whole."""
    notes: tuple[ReportNote, ...]
    """All notes by number; the ones that no row shows are there as well."""
    register: tuple[RegisterPart, ...]
    passages: tuple[Passage, ...]
    review: Review
    """What it reports on, for formats that carry it along."""
    labels: Mapping[str, str]
