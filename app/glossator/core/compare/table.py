"""The rows of a comparison: the leading licence in its order, and what the others alone have where they have it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from glossator.core.compare.align import align, moved
from glossator.core.compare.join import join
from glossator.core.compare.similarity import Scores, similarities
from glossator.core.compare.units import Unit

THRESHOLD = 0.2
"""Pairs below this are no counterparts."""

Columns = Sequence[Sequence[Unit]]


@dataclass(eq=False, slots=True)
class DraftRow:
    """A row in the making."""

    cells: list[list[int]]
    """For each column, the indices of its units."""
    confidence: float = 1.0
    """The lowest score of a pair in it."""
    moved: frozenset[int] = frozenset()
    """Columns whose unit stands out of the leading licence's order."""


def build_rows(columns: Columns) -> list[DraftRow]:
    """The rows for the units of each column, the first column leading. Every unit is in exactly one row."""
    rows = [_row_of_one(0, nth, len(columns)) for nth in range(len(columns[0]))] if columns else []
    for column in range(1, len(columns)):
        table = _Table(rows, columns, column)
        for other in range(column):
            table.pair_with(other)
        table.pair_beginnings()
        rows = table.with_rows_of_its_own()
    return rows


def _row_of_one(column: int, unit: int, width: int) -> DraftRow:
    return DraftRow([[unit] if at == column else [] for at in range(width)])


class _Table:
    """The rows of the columns before `column`, to which the units of `column` are added."""

    def __init__(self, rows: list[DraftRow], columns: Columns, column: int) -> None:
        self._rows = rows
        self._columns = columns
        self._column = column
        self._placed: dict[int, DraftRow] = {}

    def pair_with(self, other: int) -> None:
        """Put units beside those of column `other` that have no counterpart here yet."""
        home = {unit: row for row in self._rows for unit in row.cells[other] if not row.cells[self._column]}
        scores = self._scores(other, home)
        pairs = align(scores, THRESHOLD)
        more_here, more_there = join(pairs, scores)
        out_of_order = moved(pairs) if other == 0 else frozenset()
        for left, right in pairs.items():
            row = home[left]
            for unit in sorted([right, *more_here.get(left, ())]):
                self._place(unit, row)
            row.confidence = min(row.confidence, scores[left, right])
            if left in out_of_order:
                row.moved |= {self._column}
        for right, further in more_there.items():
            self._merge([self._placed[right], *(home[left] for left in further)])

    def pair_beginnings(self) -> None:
        """Titles and preambles answer each other whatever their words."""
        first = self._rows[0] if self._rows else None
        begins_unnumbered = all(units and not units[0].clause.number for units in (self._columns[0], self._here))
        is_free = first is not None and first.cells[0][:1] == [0] and not first.cells[self._column]
        if first and is_free and begins_unnumbered and 0 not in self._placed:
            self._place(0, first)
            first.confidence = min(first.confidence, THRESHOLD)

    def with_rows_of_its_own(self) -> list[DraftRow]:
        """All rows, with one for each unit without a place: above its first sub-clause, else below the unit before."""
        followers: dict[DraftRow | None, list[DraftRow]] = {}
        before: DraftRow | None = None
        leaders: dict[DraftRow, list[DraftRow]] = {}
        for unit in range(len(self._here)):
            if unit in self._placed:
                before = self._placed[unit]
                continue
            row = _row_of_one(self._column, unit, len(self._columns))
            child = self._placed_child(unit)
            if child is not None:
                leaders.setdefault(child, []).append(row)
            else:
                followers.setdefault(before, []).append(row)
        rows = [*followers.get(None, [])]
        for each in self._rows:
            rows += [*leaders.get(each, []), each, *followers.get(each, [])]
        return rows

    def _placed_child(self, unit: int) -> DraftRow | None:
        """The row of the first sub-clause of `unit` where nothing stands between them: a heading stays above it."""
        clause = self._here[unit].clause
        for nth in range(unit + 1, len(self._here)):
            if self._here[nth].clause.start >= clause.end:
                return None
            if nth in self._placed:
                return self._placed[nth]
            if self._here[nth].clause.level <= self._here[nth - 1].clause.level:
                return None
        return None

    @property
    def _here(self) -> Sequence[Unit]:
        return self._columns[self._column]

    def _scores(self, other: int, free: Iterable[int]) -> Scores:
        scores = similarities(self._columns[other], self._here)
        still_free = set(free)
        return {(left, right): score for (left, right), score in scores.items()
                if left in still_free and right not in self._placed}  # fmt: skip

    def _place(self, unit: int, row: DraftRow) -> None:
        row.cells[self._column].append(unit)
        self._placed[unit] = row

    def _merge(self, rows: Sequence[DraftRow]) -> None:
        """Make one row of several whose units answer the same clause, unless another column tells them apart."""
        if any(sum(bool(row.cells[column]) for row in rows) > 1 for column in range(1, self._column + 1)):
            return
        first, *others = sorted(rows, key=self._rows.index)
        for row in others:
            for column, cell in enumerate(row.cells):
                first.cells[column] = sorted([*first.cells[column], *cell])
            first.confidence = min(first.confidence, row.confidence)
            first.moved |= row.moved
            self._rows.remove(row)
        self._placed |= dict.fromkeys(first.cells[self._column], first)
