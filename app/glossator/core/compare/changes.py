"""The words of each row that differ from the leading licence's."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from glossator.core.compare.diff import differences
from glossator.core.compare.model import Change, ChangeKind, Span
from glossator.core.compare.table import DraftRow
from glossator.core.compare.units import Unit
from glossator.core.compare.words import Word, words


@dataclass(frozen=True, slots=True)
class _Passage:
    """The words of a cell: headings and bodies of its clauses, without the printed labels."""

    column: int
    words: Sequence[Word]
    ends: Sequence[int]
    """The number of words up to the end of each clause."""

    def spans(self, first: int, last: int) -> list[Span]:
        """The characters of words `first` to `last`, a span for each clause that holds some of them."""
        cuts = [first, *(end for end in self.ends if first < end < last), last]
        return [
            Span(self.column, self.words[start].start, self.words[end - 1].end)
            for start, end in pairwise(cuts)
            if start < end
        ]

    def place(self, index: int) -> Span:
        """Where words would stand before the word at `index`."""
        if not self.words:
            return Span(self.column, 0, 0)
        at = self.words[index - 1].end if index else self.words[0].start
        return Span(self.column, at, at)


def changes_of(row: DraftRow, columns: Sequence[Sequence[Unit]], texts: Sequence[str]) -> Iterable[Change]:
    """The changes from the leading licence's cell to each other cell of `row`, in reading order."""
    lead = _passage(row, 0, columns, texts)
    for column in range(1, len(columns)):
        if row.cells[0] and row.cells[column]:
            yield from _changes(lead, _passage(row, column, columns, texts), moved=column in row.moved)


def _passage(row: DraftRow, column: int, columns: Sequence[Sequence[Unit]], texts: Sequence[str]) -> _Passage:
    found: list[Word] = []
    ends = []
    for nth in row.cells[column]:
        unit = columns[column][nth]
        found += words(texts[column], unit.start, unit.clause.own_end)
        ends.append(len(found))
    return _Passage(column, found, ends)


def _changes(lead: _Passage, passage: _Passage, *, moved: bool) -> Iterator[Change]:
    edits = differences(lead.words, passage.words)
    if edits is None:
        return
    if moved:
        for before, after in zip(lead.spans(0, len(lead.words)), passage.spans(0, len(passage.words)), strict=False):
            yield Change(ChangeKind.MOVE, before, after)
    for edit in edits:
        befores = lead.spans(edit.before_start, edit.before_end)
        afters = passage.spans(edit.after_start, edit.after_end)
        for old, new in zip_longest(befores, afters):
            yield Change(_kind(old, new), old or lead.place(edit.before_end), new or passage.place(edit.after_end))


def _kind(before: Span | None, after: Span | None) -> ChangeKind:
    if before is None:
        return ChangeKind.INSERT
    return ChangeKind.REPLACE if after else ChangeKind.DELETE
