"""The words that differ from the leading licence's, row by row."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from glossator.core.compare.diff import Edit, differences
from glossator.core.compare.model import Change, ChangeKind, Cosmetic, Span
from glossator.core.compare.moves import Compared, find_moves
from glossator.core.compare.passages import ColumnWords, Passage
from glossator.core.compare.table import Columns, DraftRow
from glossator.core.progress import Progress, unwatched

_MOVED = frozenset((Cosmetic.PLACE,))


def changes_from(
    leading: int,
    rows: Sequence[DraftRow],
    columns: Columns,
    read: Sequence[ColumnWords],
    progress: Progress = unwatched,
) -> Iterator[Change]:
    """The changes from the licence in column `leading` to each other one, in its reading order, column by column.

    `read` has the words of each column. Passages that say the same thing in other words have none, which their row
    tells, and neither has a clause without counterpart, unless its words came from another clause.
    """
    for column in range(len(columns)):
        if column != leading:
            progress(column / len(columns))
            compared = [each for row in rows for each in _compared(row, leading, column, columns, read)]
            find_moves(compared)
            for each in compared:
                yield from _changes_of(each)


def _compared(
    row: DraftRow, leading: int, column: int, columns: Columns, read: Sequence[ColumnWords]
) -> Iterator[Compared]:
    lead, passage = (read[nth].passage([columns[nth][unit] for unit in row.cells[nth]]) for nth in (leading, column))
    if not (row.cells[leading] and row.cells[column]):
        yield Compared(lead, passage, [Edit(0, len(lead.words), 0, len(passage.words))], is_alone=True)
        return
    edits = differences(lead.words, passage.words)
    if edits is None:
        row.reworded |= {column}
    else:
        yield Compared(lead, passage, edits, has_moved=column in row.moved)


def _changes_of(row: Compared) -> Iterator[Change]:
    if row.has_moved:
        yield from _moved(row.lead, (0, len(row.lead.words)), row.passage, (0, len(row.passage.words)))
    for edit in row.edits if not row.is_alone else ():
        yield from _changes(row.lead, row.passage, edit)
    for move in row.moves:
        before, after = (move.before_start, move.before_end), (move.after_start, move.after_end)
        yield from _moved(row.lead, before, move.passage, after)
        for edit in differences(row.lead.words.part(*before), move.passage.words.part(*after)) or ():
            yield from _changes(row.lead, move.passage, edit, before[0], after[0])


def _moved(lead: Passage, before: tuple[int, int], passage: Passage, after: tuple[int, int]) -> Iterator[Change]:
    for old, new in zip(lead.spans(*before), passage.spans(*after), strict=False):
        yield Change(ChangeKind.MOVE, old, new, _MOVED)


def _changes(lead: Passage, passage: Passage, edit: Edit, at: int = 0, other: int = 0) -> Iterator[Change]:
    """What `edit` did, a change for each clause; its indices count from the words `at` and `other`."""
    befores: Sequence[Span] = lead.spans(at + edit.before_start, at + edit.before_end)
    afters: Sequence[Span] = passage.spans(other + edit.after_start, other + edit.after_end)
    for before, after in zip_longest(befores, afters):
        yield Change(
            _kind(before, after),
            before or lead.place(at + edit.before_end),
            after or passage.place(other + edit.after_end),
            edit.cosmetic,
        )


def _kind(before: Span | None, after: Span | None) -> ChangeKind:
    if before is None:
        return ChangeKind.INSERT
    return ChangeKind.REPLACE if after else ChangeKind.DELETE
