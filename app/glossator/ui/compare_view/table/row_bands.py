"""What is said above the clauses of a row: its topic, and how well and in what order its clauses answer each other."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from glossator.core.clauses.model import Clause
from glossator.core.compare.model import Change, ChangeKind, Cosmetic, Row, Span
from glossator.core.compare.summary import is_alone
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.text.direction import isolate
from glossator.ui.compare_view.content import Content
from glossator.ui.i18n import current_language

WEAK = 0.35
"""Clauses that match less well than this are paired with reserve."""

_ALIKE = 0.5
"""Clauses that share this much of their words are no weak match."""
_PAIR = 2
"""Where only two licences are compared, both are weak."""


@dataclass(frozen=True, slots=True)
class Band:
    """The words above a row; it has no band where they are empty."""

    topic: str
    """What the row is about, and that its clauses match weakly."""
    signs: tuple[str, ...] = ()
    """For each column, how its clause stands to the leading licence's; nothing for most."""

    def __bool__(self) -> bool:
        return bool(self.topic) or any(self.signs)


_NO_BAND = Band("")
_SEPARATOR = " · "


class Bands:
    """The bands of the rows of `content`, made when somebody asks for them, in the language spoken at the beginning.

    A topic is only a kind's name, for a heading stands in its cell already. Moves are left out if they are `ignored`.
    """

    def __init__(self, content: Content, taxonomy: Taxonomy, ignored: Collection[Cosmetic]) -> None:
        self._content = content
        self._comparison = content.comparison
        language = current_language()
        self._topics = {kind.id: Band(kind.name.in_language(language)) for kind in taxonomy.kinds}
        self._with_moves = Cosmetic.PLACE not in ignored
        self._made: dict[int, Band] = {}

    def __len__(self) -> int:
        return len(self._comparison.rows)

    def __getitem__(self, nth: int) -> Band:
        """The band of row `nth`; raises IndexError beyond the last."""
        if nth not in self._made:
            self._made[nth] = self._make(nth)
        return self._made[nth]

    def __iter__(self) -> Iterator[Band]:
        return map(self.__getitem__, range(len(self)))

    @cached_property
    def expected(self) -> list[bool]:
        """Of each row, whether it most likely has a band, told at a glance."""
        topics, stands_out = self._topics, self._stands_out
        return [row.topic in topics or stands_out(row) for row in self._comparison.rows]

    def _make(self, nth: int) -> Band:
        row = self._comparison.rows[nth]
        band, moves = self._topics.get(row.topic, _NO_BAND), self._moved_clauses.get(nth, {})
        return self._signed(band, nth, moves) if moves or self._stands_out(row) else band

    def _stands_out(self, row: Row) -> bool:
        return bool(row.reworded) or (self._with_moves and bool(row.moved)) or row.confidence < WEAK

    def _signed(self, band: Band, nth: int, moves: Mapping[int, Change]) -> Band:
        """`band` with what is to be said of row `nth` and of its columns."""
        row = self._comparison.rows[nth]
        is_weak = row.confidence < WEAK and not row.is_pinned
        are_titles = is_weak and nth == 0  # which answer each other whatever their words
        weak = [QCoreApplication.translate("CompareView", "weak match")] if is_weak and not are_titles else []
        signs: list[list[str]] = [[] for _ in self._comparison.licences]
        weak_column = self._weak_column(nth) if weak else None
        if weak_column is not None and len(signs) > _PAIR:
            signs[weak_column], weak = weak, []
        for column in row.moved if self._with_moves else ():
            signs[column].append(self._moved_in_row(nth, column))
        for column, change in moves.items():
            signs[column].append(self._moved_to_row(change, column))
        for column in row.reworded if not are_titles else ():
            signs[column].append(QCoreApplication.translate("CompareView", "in other words"))
        said = tuple(map(_SEPARATOR.join, signs))
        return Band(_SEPARATOR.join([band.topic, *weak] if band.topic else weak), said if any(said) else ())

    def _weak_column(self, nth: int) -> int | None:
        """The only column that can make the match of row `nth` weak; None where several can.

        A row matches as well as its worst clause does, which is none with mostly the words of the leading one.
        """
        leading, cells = self._comparison.leading, self._content.cells[nth]
        before = self._words(nth, leading)
        others = [column for column, cell in enumerate(cells) if cell and column != leading]
        unlike = [column for column in others if _shared(before, self._words(nth, column)) < _ALIKE]
        return unlike[0] if len(unlike) == 1 else None

    def _words(self, nth: int, column: int) -> frozenset[str]:
        text, entries = self._content.text(column), self._content.cells[nth][column]
        return frozenset(word for each in entries for word in text[each.clause.body : each.clause.own_end].split())

    def _moved_in_row(self, nth: int, column: int) -> str:
        """From where the clause of a column moved that stands beside the one that it answers."""
        leading = self._comparison.leading
        cells = self._content.cells[nth]
        if not cells[leading]:
            return QCoreApplication.translate("CompareView", "moved")
        return self._moved_from(cells[leading][0].clause, leading, cells[column][0].clause)

    def _moved_to_row(self, change: Change, column: int) -> str:
        """From where, or to where, the words of a clause moved that has no counterpart."""
        before, after = (self._clause_at(span) for span in (change.before, change.after))
        if column == change.after.column:
            return self._moved_from(before, change.before.column, after)
        words = QCoreApplication.translate("CompareView", "moved to {clause} in {licence}")
        return words.format(clause=_label(after), licence=self._licence(change.after.column))

    def _moved_from(self, before: Clause, column: int, after: Clause) -> str:
        """Where a clause stood in the licence of `column`, and where it stands now, if that has a name."""
        there, here = _label(before), _label(after)
        if not there:
            return QCoreApplication.translate("CompareView", "moved")
        words = QCoreApplication.translate("CompareView", "moved from {clause} in {licence}")
        if here:
            words = QCoreApplication.translate("CompareView", "moved from {clause} in {licence} to {here}")
        return words.format(clause=there, licence=self._licence(column), here=here)

    def _clause_at(self, span: Span) -> Clause:
        return self._content.entry_at(span.column, span.start).clause

    def _licence(self, column: int) -> str:
        return isolate(self._comparison.licences[column].metadata.short)

    @cached_property
    def _moved_clauses(self) -> dict[int, dict[int, Change]]:
        """The moves of whole clauses from row to row, by row and column of what has no counterpart there."""
        found: dict[int, dict[int, Change]] = {}
        for change in self._comparison.changes if self._with_moves else ():
            if change.kind is ChangeKind.MOVE:
                for place, other in ((change.before, change.after), (change.after, change.before)):
                    entry = self._content.entry_at(place.column, place.start)
                    is_alone = not self._content.cells[entry.row][other.column]
                    if is_alone and self._content.is_whole(place):
                        found.setdefault(entry.row, {}).setdefault(entry.column, change)
        return found


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    """How many of all words stand in both; 0 to 1."""
    return len(one & other) / max(len(one | other), 1)


def _label(clause: Clause) -> str:
    """The number of a clause, else its heading; empty where it has neither."""
    label = clause.number or clause.heading
    return isolate(label) if label else ""


def said_of_row(band: Band, row: Row, column: int) -> Iterator[str]:
    """The words of `band` that concern `column`, and how well the clauses of `row` match if there are several."""
    if band.topic:
        yield band.topic
    if band.signs and band.signs[column]:
        yield band.signs[column]
    if not row.is_pinned and not is_alone(row):
        words = QCoreApplication.translate("CompareView", "match of the clauses: {percent} %")
        yield words.format(percent=round(100 * row.confidence))
