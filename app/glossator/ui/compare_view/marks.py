"""What is marked in a comparison: provisions, differences, notes and search hits, each by the entry that shows it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from glossator.core.compare.model import Span
from glossator.core.notes.ordering import in_reading_order
from glossator.core.notes.placement import Placement
from glossator.core.provisions.model import Provision
from glossator.core.session.decisions import decided, finding_of, is_rejected
from glossator.core.session.model import Decision
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.differences.index import Differences

Marked = TypeVar("Marked")
ByEntry = Mapping[tuple[int, int], tuple[Marked, ...]]


class MarkKey(NamedTuple):
    """What tells one mark of a comparison from another, whatever is decided on it."""

    column: int
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one column that a provision marks, and what the reviewer decided on it, if she did."""

    span: Span
    provision: Provision
    decision: Decision | None = None

    @property
    def is_rejected(self) -> bool:
        """Whether the reviewer took the mark away."""
        return is_rejected(self.decision)

    @property
    def key(self) -> MarkKey:
        """What tells it from other marks."""
        return MarkKey(self.span.column, self.provision.kind, self.span.start, self.span.end)


@dataclass(frozen=True, slots=True)
class NotedPassage:
    """Words of one column that carry a note, and the note's number."""

    span: Span
    number: int
    note_id: str


@dataclass(frozen=True, slots=True)
class Hit:
    """Words that a search found; `index` counts from 0 in reading order."""

    span: Span
    index: int


class Marks:
    """The marks of one comparison; lists are in reading order."""

    def __init__(self, content: Content, shown_kinds: frozenset[str]) -> None:
        self._content = content
        self.shown_kinds = shown_kinds
        self.differences = Differences(content)
        self.shows_rejected = False
        self.decisions: tuple[Decision, ...] = ()
        self.passages: tuple[Passage, ...] = ()
        """Those of the shown kinds that nobody rejected."""
        self.rejected: tuple[Passage, ...] = ()
        """Those that the reviewer rejected, as long as she wants to see them."""
        self.notes: tuple[NotedPassage, ...] = ()
        self.hits: tuple[Hit, ...] = ()
        self._passages_of: ByEntry[Passage] = {}
        self._rejected_of: ByEntry[Passage] = {}
        self._notes_of: ByEntry[NotedPassage] = {}
        self._hits_of: ByEntry[Hit] = {}
        self._gather()

    def follow(self, before: "Marks") -> None:
        """Go by what the reader wanted to see of findings before another comparison came."""
        self.shows_rejected, self.decisions = before.shows_rejected, before.decisions
        self._gather()

    def show_kinds(self, kinds: frozenset[str]) -> None:
        """Mark the provisions of these kinds and no others."""
        self.shown_kinds = kinds
        self._gather()

    def judge(self, decisions: tuple[Decision, ...]) -> None:
        """Go by what the reviewer decided on findings."""
        self.decisions = decisions
        self._gather()

    def show_rejected(self, shown: bool) -> None:
        """List what the reviewer rejected, or leave it out."""
        self.shows_rejected = shown
        self._gather()

    def place_notes(self, placements: Iterable[Placement]) -> None:
        """Mark the words that these notes are held to; a note whose words are gone has no mark but keeps its number."""
        ordered = in_reading_order(tuple(placements), self._content.comparison)
        self.notes = tuple(
            NotedPassage(Span(each.column, each.start, each.end), number, each.note.id)
            for number, note in enumerate(ordered, start=1)
            for each in note.placements
            if each.start < each.end
        )
        self._notes_of = self._by_entry((each.span, each) for each in self.notes)

    def show_hits(self, spans: Iterable[Span]) -> None:
        """Mark what a search found."""
        ordered = sorted(spans, key=self._content.order)
        self.hits = tuple(Hit(span, index) for index, span in enumerate(ordered))
        self._hits_of = self._by_entry((each.span, each) for each in self.hits)

    def passages_of(self, entry: Entry) -> tuple[Passage, ...]:
        """The provisions that mark words of `entry`."""
        return self._passages_of.get(entry.key, ())

    def rejected_of(self, entry: Entry) -> tuple[Passage, ...]:
        """The rejected findings in `entry` that are to be seen."""
        return self._rejected_of.get(entry.key, ())

    def passage(self, key: MarkKey | None) -> Passage | None:
        """The mark that `key` names; None where it is not to be seen."""
        return next((each for each in (*self.passages, *self.rejected) if each.key == key), None) if key else None

    def notes_of(self, entry: Entry) -> tuple[NotedPassage, ...]:
        """The notes on words of `entry`."""
        return self._notes_of.get(entry.key, ())

    def hits_of(self, entry: Entry) -> tuple[Hit, ...]:
        """The finds in `entry`."""
        return self._hits_of.get(entry.key, ())

    @property
    def marked_entries(self) -> Collection[tuple[int, int]]:
        """The keys of the entries with provisions of the shown kinds that nobody rejected."""
        return self._passages_of.keys()

    @property
    def noted_entries(self) -> Collection[tuple[int, int]]:
        """The keys of the entries that carry notes."""
        return self._notes_of.keys()

    def note(self, note_id: str) -> NotedPassage | None:
        """The words that carry this note; None where they are not in sight."""
        return next((note for note in self.notes if note.note_id == note_id), None)

    def _gather(self) -> None:
        found = sorted(self._found(), key=lambda passage: self._content.order(passage.span))
        self.passages = tuple(each for each in found if not each.is_rejected)
        self.rejected = tuple(each for each in found if each.is_rejected) if self.shows_rejected else ()
        self._passages_of = self._by_entry((each.span, each) for each in self.passages)
        self._rejected_of = self._by_entry((each.span, each) for each in self.rejected)

    def _found(self) -> Iterator[Passage]:
        """The provisions of the shown kinds, with what was decided on them."""
        for column, licence in enumerate(self._content.comparison.licences):
            decision_of = decided(licence, self.decisions)
            for provision in licence.provisions:
                if provision.kind in self.shown_kinds:
                    span = Span(column, provision.start, provision.end)
                    yield Passage(span, provision, decision_of.get(finding_of(provision)))

    def _by_entry(self, marked: Iterable[tuple[Span, Marked]]) -> ByEntry[Marked]:
        found: defaultdict[tuple[int, int], list[Marked]] = defaultdict(list)
        for span, mark in marked:
            for entry in self._content.entries_of(span):
                found[entry.key].append(mark)
        return {key: tuple(marks) for key, marks in found.items()}
