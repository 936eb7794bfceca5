"""The rows of a comparison: the leading licence in its order, and what the others alone have where they have it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from glossator.core.compare.align import align, moved
from glossator.core.compare.join import join
from glossator.core.compare.pins import PinnedUnits
from glossator.core.compare.similarity import Scores, similarities
from glossator.core.compare.units import Unit
from glossator.core.progress import Progress, unwatched

THRESHOLD = 0.2
"""Pairs below this are no counterparts."""
BESIDE_PINNED = 1.25
"""What the sub-clauses of two pinned clauses gain as partners of each other."""

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
    is_pinned: bool = False
    """Whether the reader put clauses of it together."""
    reworded: frozenset[int] = frozenset()
    """Columns whose words are too unlike the leading licence's to be compared."""


def build_rows(columns: Columns, leading: int, pins: PinnedUnits, progress: Progress = unwatched) -> list[DraftRow]:
    """The rows for the units of each column, in the order of column `leading`. Every unit is in exactly one row."""
    rows = [_row_of_one(leading, nth, len(columns)) for nth in range(len(columns[leading]))]
    earlier = [leading]
    for column in range(len(columns)):
        if column == leading:
            continue
        progress((len(earlier) - 1) / (len(columns) - 1))
        table = _Table(rows, columns, tuple(earlier), column, pins)
        table.place_pinned()
        table.pair()
        table.pair_beginnings()
        rows = table.with_rows_of_its_own()
        earlier.append(column)
    return rows


def _row_of_one(column: int, unit: int, width: int) -> DraftRow:
    return DraftRow([[unit] if at == column else [] for at in range(width)])


class _Table:
    """The rows of the columns `earlier`, the leading one first, to which the units of `column` are added."""

    def __init__(
        self, rows: list[DraftRow], columns: Columns, earlier: Sequence[int], column: int, pins: PinnedUnits
    ) -> None:
        self._rows = rows
        self._columns = columns
        self._earlier = earlier
        self._leading = earlier[0]
        self._column = column
        self._here = columns[column]
        self._lead = columns[self._leading]
        self._pins = pins
        self._placed: dict[int, DraftRow] = {}

    def place_pinned(self) -> None:
        """Put each pinned unit beside those that the reader pinned it to, whatever their words."""
        for unit in self._pins.units_of(self._column):
            homes = [row for row in self._rows if self._pins.are_together(self._column, unit, row.cells)]
            if homes:
                row = self._united(homes)
                row.is_pinned = True
                self._place(unit, row)

    def pair(self) -> None:
        """Put units into the rows that they answer, each row at most once, then those that answer together."""
        scores = self._scores()
        pairs = align(scores, THRESHOLD)
        more_here, more_there = join(pairs, scores)
        rows = list(self._rows)
        out_of_order = moved({row: unit for row, unit in pairs.items() if rows[row].cells[self._leading]})
        for nth, unit in pairs.items():
            for each in sorted([unit, *more_here.get(nth, ())]):
                self._place(each, rows[nth])
            rows[nth].confidence = min(rows[nth].confidence, scores[nth, unit])
            if nth in out_of_order:
                rows[nth].moved |= {self._column}
        for unit, further in more_there.items():
            self._merge([self._placed[unit], *(rows[nth] for nth in further)])

    def pair_beginnings(self) -> None:
        """Titles and preambles answer each other whatever their words."""
        first = self._rows[0] if self._rows else None
        begins_unnumbered = all(units and not units[0].clause.number for units in (self._lead, self._here))
        is_free = first is not None and first.cells[self._leading][:1] == [0] and not first.cells[self._column]
        if first and is_free and begins_unnumbered and 0 not in self._placed and self._may_stand(0, first):
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

    def _scores(self) -> Scores:
        """How well each free unit answers each free row, by the cell of the row that it answers best."""
        free = {nth: row for nth, row in enumerate(self._rows) if not row.cells[self._column]}
        best: Scores = {}
        for other in self._earlier:
            home = {unit: nth for nth, row in free.items() for unit in row.cells[other]}
            for (left, unit), score in self._scores_beside(other).items():
                if left in home and unit not in self._placed and self._may_stand(unit, self._rows[home[left]]):
                    key = home[left], unit
                    best[key] = max(best.get(key, 0.0), score)
        return best

    def _scores_beside(self, other: int) -> Scores:
        """The scores of units beside those of column `other`; sub-clauses of pinned clauses favour each other."""
        scores = similarities(self._columns[other], self._here)
        for unit in self._pins.units_of(self._column):
            for left in self._pins.partners(self._column, unit, other):
                lefts, units = _below(self._columns[other], left), _below(self._here, unit)
                for pair in [pair for pair in scores if pair[0] in lefts and pair[1] in units]:
                    scores[pair] = min(1.0, BESIDE_PINNED * scores[pair])
        return scores

    def _may_stand(self, unit: int, row: DraftRow) -> bool:
        return not self._pins.are_apart(self._column, unit, row.cells)

    def _place(self, unit: int, row: DraftRow) -> None:
        row.cells[self._column].append(unit)
        self._placed[unit] = row

    def _merge(self, rows: Sequence[DraftRow]) -> None:
        """Make one row of several whose units answer the same clause, unless another column tells them apart."""
        columns = (*self._earlier[1:], self._column)
        told_apart = any(sum(bool(row.cells[column]) for row in rows) > 1 for column in columns)
        units = {unit for row in rows for unit in row.cells[self._column]}
        may_unite = all(self._may_stand(unit, row) for row in rows for unit in units)
        if not told_apart and may_unite and all(row.cells[self._leading] for row in rows):
            self._united(rows)

    def _united(self, rows: Iterable[DraftRow]) -> DraftRow:
        """One row in place of `rows`, where the first of them stands that the leading licence has a place in."""
        in_order = sorted(rows, key=self._rows.index)
        first = next((row for row in in_order if row.cells[self._leading]), in_order[0])
        for row in [row for row in in_order if row is not first]:
            for column, cell in enumerate(row.cells):
                first.cells[column] = sorted([*first.cells[column], *cell])
            first.confidence = min(first.confidence, row.confidence)
            first.moved |= row.moved
            self._rows.remove(row)
        self._placed |= dict.fromkeys(first.cells[self._column], first)
        return first


def _below(units: Sequence[Unit], nth: int) -> range:
    """The indices of the units of the sub-clauses of unit `nth`."""
    end = nth + 1
    while end < len(units) and units[end].clause.start < units[nth].clause.end:
        end += 1
    return range(nth + 1, end)
