"""What is marked in a comparison: provisions, differences, notes and search hits, each by the entry that shows it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from glossator.core.compare.model import Span
from glossator.core.notes.ordering import in_reading_order
from glossator.core.notes.placement import Placement
from glossator.core.session.model import Decision
from glossator.ui.compare_view.cells.entry import Entry
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.differences.index import Differences
from glossator.ui.compare_view.marks.overlaps import MarkedWords
from glossator.ui.compare_view.marks.passages import MarkKey, Passage, Passages

__all__ = ["Hit", "MarkKey", "Marks", "NotedPassage", "Passage"]


@dataclass(frozen=True, slots=True)
class NotedPassage:
    """Words of one column that carry a note, and the note's number."""

    span: Span
    number: int
    note_id: str

    def is_chosen(self, note_id: str) -> bool:
        """Whether it stands out where the note with this id is the chosen one; what is being written always does."""
        return note_id == self.note_id or not self.number


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
        self.notes: tuple[NotedPassage, ...] = ()
        self.whole: tuple[NotedPassage, ...] = ()
        """Notes on whole licences: their spans tell the column alone."""
        self.hits: tuple[Hit, ...] = ()
        self._notes_on = MarkedWords[NotedPassage]()
        self._outlined_on = MarkedWords[NotedPassage]()
        self._hits_on = MarkedWords[Hit]()
        self._all = Passages(content, ())
        self._shown: tuple[Passage, ...] | None = None

    def follow(self, before: "Marks") -> None:
        """Go by what the reader wanted to see of findings before another comparison came."""
        self.shows_rejected = before.shows_rejected
        self.judge(before.decisions)

    def show_kinds(self, kinds: frozenset[str]) -> bool:
        """Mark the provisions of these kinds and no others; whether others were marked before."""
        are_others, self.shown_kinds, self._shown = kinds != self.shown_kinds, kinds, None
        return are_others

    def judge(self, decisions: tuple[Decision, ...]) -> bool:
        """Go by what the reviewer decided on findings; whether that is other than before."""
        if decisions == self.decisions:
            return False
        self.decisions, self._all, self._shown = decisions, Passages(self._content, decisions), None
        return True

    def show_rejected(self, shown: bool) -> bool:
        """List what the reviewer rejected, or leave it out; whether it was otherwise before."""
        is_other, self.shows_rejected = shown != self.shows_rejected, shown
        return is_other

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Those of the shown kinds that nobody rejected."""
        if self._shown is None:
            self._shown = tuple(self._standing(self._all.in_reading_order))
        return self._shown

    @property
    def shown_passages(self) -> Iterator[Passage]:
        """The same one by one, column by column, for those who cannot wait for all of them to be put in order."""
        return self._standing(self._all)

    @property
    def rejected(self) -> tuple[Passage, ...]:
        """Those that the reviewer rejected, as long as she wants to see them."""
        return tuple(self._rejected(self._all.in_reading_order)) if self.shows_rejected else ()

    def place_notes(self, placements: Iterable[Placement]) -> bool:
        """Mark the words that these notes are held to; whether others were marked before.

        A note whose words are gone has no mark but keeps its number.
        """
        before = self.notes, self.whole
        ordered = in_reading_order(tuple(placements), self._content.comparison)
        placed = [
            (each, NotedPassage(Span(each.column, each.start, each.end), number, each.note.id))
            for number, note in enumerate(ordered, start=1)
            for each in note.placements
        ]
        self.notes = tuple(passage for each, passage in placed if each.start < each.end)
        self.whole = tuple(passage for each, passage in placed if each.column >= 0 and each.target.selector is None)
        self._notes_on = MarkedWords((each.span, each) for each in self.notes)
        return (self.notes, self.whole) != before

    def outline(self, spans: Iterable[Span]) -> None:
        """Mark the words that a note is being written on: it has no number and no id yet."""
        self._outlined_on = MarkedWords((span, NotedPassage(span, 0, "")) for span in spans)

    def show_hits(self, spans: Iterable[Span]) -> None:
        """Mark what a search found; `spans` are in reading order."""
        self.hits = tuple(Hit(span, index) for index, span in enumerate(spans))
        self._hits_on = MarkedWords((each.span, each) for each in self.hits)

    def passages_of(self, entry: Entry) -> tuple[Passage, ...]:
        """The provisions that mark words of `entry`."""
        return tuple(self._standing(self._all.of(entry)))

    def rejected_of(self, entry: Entry) -> tuple[Passage, ...]:
        """The rejected findings in `entry` that are to be seen."""
        return tuple(self._rejected(self._all.of(entry)))

    def passage(self, key: MarkKey | None) -> Passage | None:
        """The mark that `key` names; None where it is not to be seen."""
        found = self._all.find(key) if key else None
        is_seen = found and any([*self._standing([found]), *self._rejected([found])])
        return found if is_seen else None

    def notes_of(self, entry: Entry) -> tuple[NotedPassage, ...]:
        """The notes on words of `entry`."""
        return self._notes_on.of(entry)

    def framed_of(self, entry: Entry) -> tuple[NotedPassage, ...]:
        """The notes on words of `entry`, with the one that is being written."""
        return self.notes_of(entry) + self._outlined_on.of(entry)

    def hits_of(self, entry: Entry) -> tuple[Hit, ...]:
        """The finds in `entry`."""
        return self._hits_on.of(entry)

    @property
    def marked_rows(self) -> frozenset[int]:
        """The rows with provisions of the shown kinds that nobody rejected."""
        by_kind = self._all.rows_by_kind
        return frozenset[int]().union(*(by_kind.get(kind, ()) for kind in self.shown_kinds))

    @property
    def noted_rows(self) -> frozenset[int]:
        """The rows with words that carry notes."""
        return frozenset(row for note in self.notes for row in self._content.rows_showing(note.span))

    def note(self, note_id: str) -> NotedPassage | None:
        """The words, or else the licence, that carry this note; None where none in sight does."""
        return next((note for note in (*self.notes, *self.whole) if note.note_id == note_id), None)

    def _standing(self, passages: Iterable[Passage]) -> Iterator[Passage]:
        return (each for each in passages if each.provision.kind in self.shown_kinds and not each.is_rejected)

    def _rejected(self, passages: Iterable[Passage]) -> Iterator[Passage]:
        shown = passages if self.shows_rejected else ()
        return (each for each in shown if each.provision.kind in self.shown_kinds and each.is_rejected)
