"""What is marked in a comparison: provisions, differences, notes and search hits, each by the entry that shows it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from glossator.core.compare.model import Span
from glossator.core.notes.ordering import in_reading_order
from glossator.core.notes.placement import Hold, Placement
from glossator.core.provisions.model import Provision
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.differences import Differences

Marked = TypeVar("Marked")
ByEntry = Mapping[tuple[int, int], tuple[Marked, ...]]


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one column that a provision marks."""

    span: Span
    provision: Provision


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
        self.differences = Differences(content.comparison)
        self.passages: tuple[Passage, ...] = ()
        self.notes: tuple[NotedPassage, ...] = ()
        self.hits: tuple[Hit, ...] = ()
        self._passages_of: ByEntry[Passage] = {}
        self._notes_of: ByEntry[NotedPassage] = {}
        self._hits_of: ByEntry[Hit] = {}
        self.show_kinds(shown_kinds)

    def show_kinds(self, kinds: frozenset[str]) -> None:
        """Mark the provisions of these kinds and no others."""
        self.shown_kinds = kinds
        licences = self._content.comparison.licences
        passages = (
            Passage(Span(column, provision.start, provision.end), provision)
            for column, licence in enumerate(licences)
            for provision in licence.provisions
            if provision.kind in kinds
        )
        self.passages = tuple(sorted(passages, key=lambda passage: self._content.order(passage.span)))
        self._passages_of = self._by_entry((each.span, each) for each in self.passages)

    def place_notes(self, placements: Iterable[Placement]) -> None:
        """Mark the words that these notes are held to; a note whose words are gone has no mark but keeps its number."""
        ordered = in_reading_order(tuple(placements), self._content.comparison)
        self.notes = tuple(
            NotedPassage(Span(each.column, each.start, each.end), number, each.note.id)
            for number, each in enumerate(ordered, start=1)
            if each.column >= 0 and each.hold is not Hold.ORPHANED
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

    def notes_of(self, entry: Entry) -> tuple[NotedPassage, ...]:
        """The notes on words of `entry`."""
        return self._notes_of.get(entry.key, ())

    def hits_of(self, entry: Entry) -> tuple[Hit, ...]:
        """The finds in `entry`."""
        return self._hits_of.get(entry.key, ())

    def note(self, note_id: str) -> NotedPassage | None:
        """The words that carry this note; None where they are not in sight."""
        return next((note for note in self.notes if note.note_id == note_id), None)

    def _by_entry(self, marked: Iterable[tuple[Span, Marked]]) -> ByEntry[Marked]:
        found: defaultdict[tuple[int, int], list[Marked]] = defaultdict(list)
        for span, mark in marked:
            for entry in self._content.entries_of(span):
                found[entry.key].append(mark)
        return {key: tuple(marks) for key, marks in found.items()}
