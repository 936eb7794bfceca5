"""The provisions of a comparison as words that are marked, with what the reviewer decided on each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from glossator.core.compare.model import Span
from glossator.core.library.model import Licence
from glossator.core.provisions.model import Provision
from glossator.core.session.decisions import decided, finding_of, is_rejected
from glossator.core.session.model import Decision, Verdict
from glossator.ui.compare_view.cells.entry import Entry, EntryKey
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.marks.overlaps import Overlaps


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
    def is_accepted(self) -> bool:
        """Whether the reviewer said that the mark is right."""
        return self.decision is not None and self.decision.verdict is Verdict.ACCEPTED

    @property
    def key(self) -> MarkKey:
        """What tells it from other marks."""
        return MarkKey(self.span.column, self.provision.kind, self.span.start, self.span.end)


class Passages:
    """The passages of all kinds in `content`, made as far as somebody looks."""

    def __init__(self, content: Content, decisions: tuple[Decision, ...]) -> None:
        self._content = content
        licences = enumerate(content.comparison.licences)
        self._columns = [_ColumnPassages(column, licence, decisions) for column, licence in licences]
        self._of: dict[EntryKey, tuple[Passage, ...]] = {}

    def of(self, entry: Entry) -> tuple[Passage, ...]:
        """Those that mark words of `entry`, in the order of the text."""
        if entry.key not in self._of:
            clause = entry.clause
            self._of[entry.key] = tuple(self._columns[entry.column].between(clause.start, clause.own_end))
        return self._of[entry.key]

    def find(self, key: MarkKey) -> Passage | None:
        """The one that `key` names; None where there is none."""
        near = self._columns[key.column].between(key.start, key.end) if key.column < len(self._columns) else ()
        return next((each for each in near if each.key == key), None)

    def __iter__(self) -> Iterator[Passage]:
        """All of them, column by column in the order of the text."""
        return chain.from_iterable(self._columns)

    @cached_property
    def in_reading_order(self) -> tuple[Passage, ...]:
        """All of them, row by row."""
        return tuple(sorted(self, key=lambda passage: self._content.order(passage.span)))

    @cached_property
    def rows_by_kind(self) -> Mapping[str, frozenset[int]]:
        """For each kind the rows that show words of it, without those that were rejected."""
        found: dict[str, set[int]] = {}
        for passage in self:
            if not passage.is_rejected:
                found.setdefault(passage.provision.kind, set()).update(self._content.rows_showing(passage.span))
        return {kind: frozenset(rows) for kind, rows in found.items()}


class _ColumnPassages:
    """The passages of the licence in one column."""

    def __init__(self, column: int, licence: Licence, decisions: tuple[Decision, ...]) -> None:
        self._column = column
        self._licence = licence
        self._decisions = decisions

    def __iter__(self) -> Iterator[Passage]:
        return map(self._passage, self._provisions)

    def between(self, start: int, end: int) -> Iterator[Passage]:
        """Those that mark any of these words."""
        return (self._passage(self._provisions[nth]) for nth in self._overlaps.between(start, end))

    def _passage(self, provision: Provision) -> Passage:
        decision = self._decided.get(finding_of(provision)) if self._decided else None
        return Passage(Span(self._column, provision.start, provision.end), provision, decision)

    @cached_property
    def _provisions(self) -> list[Provision]:
        return sorted(self._licence.provisions, key=lambda each: each.start)

    @cached_property
    def _overlaps(self) -> Overlaps:
        return Overlaps([each.start for each in self._provisions], [each.end for each in self._provisions])

    @cached_property
    def _decided(self) -> Mapping[tuple[str, int, int], Decision]:
        return decided(self._licence, self._decisions)
