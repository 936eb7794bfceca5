"""The finished comparison as plain values: what every exporter sets, in the report's language."""

from collections.abc import Mapping
from dataclasses import dataclass

from glossator.core.notes.markup_model import Block
from glossator.core.text.direction import Direction


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
class ReportNote:
    """A note with the number that it bears everywhere in the report; all names are in the report's language."""

    number: int
    licence: str
    """The short titles of its licences, or the names in the review of those that are not open."""
    clause: str
    """Number and heading, or that the note is on the whole licence; empty where neither is known."""
    quote: str
    quote_direction: Direction
    author: str
    date: str
    severity: str
    severity_id: str
    status: str
    remark: str
    """Said where the note's words were found elsewhere or not at all; else empty."""
    direction: Direction
    """Of most of its blocks."""
    blocks: tuple[Block, ...]
    placed: bool
    """Whether its words are marked in the comparison."""


@dataclass(frozen=True, slots=True)
class RegisterPart:
    """Notes that run in one direction, which are listed together on pages that do the same.

    Readers of PDF take one direction for a page, and give Arabic back out of order from pages of mixed ones.
    """

    title: str
    """Empty where all notes run in one direction."""
    direction: Direction
    notes: tuple[ReportNote, ...]


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
    cards: tuple[Card, ...]
    legend: tuple[LegendGroup, ...]
    rows: tuple[ReportRow, ...]
    heads: tuple[tuple[ReportNote, ...], ...]
    """For each licence, the notes on it as a whole."""
    notes: tuple[ReportNote, ...]
    """All notes by number; the ones that no row shows are there as well."""
    register: tuple[RegisterPart, ...]
    passages: tuple[Passage, ...]
    labels: Mapping[str, str]
