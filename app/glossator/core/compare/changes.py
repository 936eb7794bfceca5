"""The words of each row that differ from the leading licence's."""

from collections.abc import Iterable, Sequence

from glossator.core.compare.diff import Edit, differences
from glossator.core.compare.model import Change, ChangeKind, Span
from glossator.core.compare.table import DraftRow
from glossator.core.compare.units import Unit
from glossator.core.compare.words import Word, words


def changes_of(row: DraftRow, columns: Sequence[Sequence[Unit]], texts: Sequence[str]) -> Iterable[Change]:
    """The changes from the leading licence's cell to each other cell of `row`, in reading order."""
    lead = _passage(row, 0, columns, texts)
    for column in range(1, len(columns)):
        if row.cells[0] and row.cells[column]:
            passage = _passage(row, column, columns, texts)
            edits = differences(lead, passage)
            if edits is not None:
                if column in row.moved:
                    yield Change(ChangeKind.MOVE, _whole(0, lead), _whole(column, passage))
                for edit in edits:
                    yield _change(edit, lead, column, passage)


def _passage(row: DraftRow, column: int, columns: Sequence[Sequence[Unit]], texts: Sequence[str]) -> list[Word]:
    """The words of a cell: headings and bodies, without the printed labels."""
    found: list[Word] = []
    for nth in row.cells[column]:
        unit = columns[column][nth]
        found += words(texts[column], unit.start, unit.clause.own_end)
    return found


def _change(edit: Edit, lead: Sequence[Word], column: int, passage: Sequence[Word]) -> Change:
    before = _span(0, lead, edit.before_start, edit.before_end)
    after = _span(column, passage, edit.after_start, edit.after_end)
    if before.start == before.end:
        kind = ChangeKind.INSERT
    else:
        kind = ChangeKind.DELETE if after.start == after.end else ChangeKind.REPLACE
    return Change(kind, before, after)


def _span(column: int, passage: Sequence[Word], first: int, last: int) -> Span:
    """The characters of words `first` to `last`; the place where they would stand if there are none."""
    if first < last:
        return Span(column, passage[first].start, passage[last - 1].end)
    if not passage:
        return Span(column, 0, 0)
    place = passage[first - 1].end if first else passage[0].start
    return Span(column, place, place)


def _whole(column: int, passage: Sequence[Word]) -> Span:
    return _span(column, passage, 0, len(passage))
