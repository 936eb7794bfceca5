"""What is said above the clauses of a row: its topic, and how well and in what order its clauses answer each other."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from glossator.core.compare.model import Change, ChangeKind, Cosmetic, Row, Span
from glossator.core.compare.summary import is_alone
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.text.direction import isolate
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.i18n import current_language

WEAK = 0.35
"""Clauses that match less well than this are paired with reserve."""


@dataclass(frozen=True, slots=True)
class Band:
    """The words above a row; it has no band where they are empty."""

    topic: str
    """What the row is about, and that its clauses match weakly."""
    signs: tuple[str, ...] = ()
    """For each column, how its clause stands to the leading licence's; nothing for most."""

    def __bool__(self) -> bool:
        return bool(self.topic) or any(self.signs)


class Bands:
    """Works out the bands of the rows of `content`."""

    def __init__(self, content: Content, taxonomy: Taxonomy) -> None:
        self._content = content
        self._comparison = content.comparison
        self._taxonomy = taxonomy

    def all(self, ignored: Collection[Cosmetic]) -> list[Band]:
        """The band of each row, in the language of the interface, without moves if the reader ignores them."""
        language = current_language()
        names = {kind.id: kind.name.in_language(language) for kind in self._taxonomy.kinds}
        with_moves = Cosmetic.PLACE not in ignored
        return [
            self._band(nth, names.get(row.topic, ""), with_moves=with_moves)
            for nth, row in enumerate(self._comparison.rows)
        ]

    def _band(self, nth: int, topic: str, *, with_moves: bool) -> Band:
        """The words above row `nth`; a topic is only a kind's name, for a heading stands in its cell already."""
        weak = [QCoreApplication.translate("CompareView", "weak match")] if self._is_weak(nth) else []
        columns = range(self._content.column_count)
        signs = tuple(" · ".join(self._signs(nth, column, with_moves=with_moves)) for column in columns)
        return Band(" · ".join([topic, *weak] if topic else weak), signs if any(signs) else ())

    def _signs(self, nth: int, column: int, *, with_moves: bool) -> Iterator[str]:
        if with_moves and column in self._comparison.rows[nth].moved:
            yield QCoreApplication.translate("CompareView", "moved")
        elif with_moves and (nth, column) in self._moved_clauses:
            yield self._moved_to_row(self._moved_clauses[nth, column], column)
        if (nth, column) in self._content.reworded and not self._is_weak(nth):
            yield QCoreApplication.translate("CompareView", "in other words")

    def _moved_to_row(self, change: Change, column: int) -> str:
        """From where, or to where, the words of a clause moved that has no counterpart."""
        if column == change.before.column:
            words, other = QCoreApplication.translate("CompareView", "moved to {clause} in {licence}"), change.after
        else:
            words, other = QCoreApplication.translate("CompareView", "moved from {clause} in {licence}"), change.before
        clause = self._content.entry_at(other.column, other.start).clause
        licence = self._comparison.licences[other.column].metadata.short
        return words.format(clause=isolate(clause.number or clause.heading), licence=isolate(licence))

    def _is_weak(self, nth: int) -> bool:
        """Whether the clauses of row `nth` are paired with reserve; titles answer each other whatever their words."""
        row = self._comparison.rows[nth]
        return nth > 0 and row.confidence < WEAK and not row.is_pinned

    @cached_property
    def _moved_clauses(self) -> dict[tuple[int, int], Change]:
        """The moves of whole clauses from row to row, by row and column of what has no counterpart there."""
        found: dict[tuple[int, int], Change] = {}
        for change in self._comparison.changes:
            if change.kind is ChangeKind.MOVE:
                for place, other in ((change.before, change.after), (change.after, change.before)):
                    entry = self._content.entry_at(place.column, place.start)
                    is_alone = not self._content.cells[entry.row][other.column]
                    if is_alone and covers(place, entry, self._content):
                        found.setdefault((entry.row, entry.column), change)
        return found


def said_of_row(band: Band, row: Row, column: int) -> Iterator[str]:
    """The words of `band` that concern `column`, and how well the clauses of `row` match if there are several."""
    if band.topic:
        yield band.topic
    if band.signs and band.signs[column]:
        yield band.signs[column]
    if not row.is_pinned and not is_alone(row):
        words = QCoreApplication.translate("CompareView", "match of the clauses: {percent} %")
        yield words.format(percent=round(100 * row.confidence))


def covers(span: Span, entry: Entry, content: Content) -> bool:
    """Whether `span` holds all words of `entry`, but for its label."""
    clause, text = entry.clause, content.text(entry.column)
    rest = text[max(span.end, clause.start) : clause.own_end]
    return span.start <= clause.body and not any(map(str.isalnum, rest))
