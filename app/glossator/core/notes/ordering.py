"""The order in which notes are read and numbered: as the compared clauses stand on the page."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.core.compare.model import Comparison
from glossator.core.notes.model import Note
from glossator.core.notes.placement import Hold, Placement

_ON_THE_PAGE, _LOST, _CLOSED = range(3)
_HEAD = -1
"""The row of notes on whole licences, above all others."""
_Key = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note with a placement for each of its targets, in reading order."""

    placements: tuple[Placement, ...]

    @property
    def first(self) -> Placement:
        """The placement that gives the note its place among the others."""
        return self.placements[0]

    @property
    def note(self) -> Note:
        """The note itself."""
        return self.first.note


def in_reading_order(placements: Sequence[Placement], comparison: Comparison) -> tuple[PlacedNote, ...]:
    """The notes of `placements` by row of `comparison`, then column, then place in the text.

    A note on a whole licence comes before all that are on its words. Notes whose words are gone come after all
    others, and after them those whose licence is not open. A note with several targets stands where the first of
    them does. A note's number, wherever it is shown, is its index in this order, counted from 1.
    """
    columns = [_RowsOfColumn(comparison, column) for column in range(len(comparison.licences) if placements else 0)]
    found: dict[str, list[tuple[_Key, Placement]]] = {}
    for placement in placements:
        found.setdefault(placement.note.id, []).append((_key(placement, columns), placement))
    notes = [sorted(keyed, key=lambda pair: pair[0]) for keyed in found.values()]
    notes.sort(key=lambda keyed: keyed[0][0])
    return tuple(PlacedNote(tuple(placement for _, placement in keyed)) for keyed in notes)


def _key(placement: Placement, columns: Sequence["_RowsOfColumn"]) -> _Key:
    selector = placement.target.selector
    written = (selector.start, selector.end) if selector else (0, 0)
    if placement.column < 0:
        return _CLOSED, 0, 0, *written
    if placement.hold is Hold.ORPHANED:
        return _LOST, 0, placement.column, *written
    row = columns[placement.column].row_at(placement.start) if selector else _HEAD
    return _ON_THE_PAGE, row, placement.column, placement.start, placement.end


class _RowsOfColumn:
    """Finds the row that shows a character of one licence."""

    def __init__(self, comparison: Comparison, column: int) -> None:
        row_of = {clause: row for row, each in enumerate(comparison.rows) for clause in each.cells[column]}
        shown = [clause for clause in comparison.licences[column].clauses if clause.id in row_of]
        self._starts = [clause.start for clause in shown]
        self._rows = [row_of[clause.id] for clause in shown]

    def row_at(self, offset: int) -> int:
        """The row of the last clause that begins at or before `offset`; the first row for what precedes them all."""
        nth = bisect_right(self._starts, offset) - 1
        return self._rows[nth] if nth >= 0 else 0
