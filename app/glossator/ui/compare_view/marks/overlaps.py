"""Stretches of a text found by the words that they share with others."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Generic, TypeVar

from glossator.core.compare.model import Span
from glossator.ui.compare_view.cells.entry import Entry

Marked = TypeVar("Marked")


class Overlaps:
    """Stretches of at least a letter, by where each starts and ends (exclusive), in the order of their starts."""

    def __init__(self, starts: Sequence[int], ends: Sequence[int]) -> None:
        self._starts = starts
        self._ends = ends
        self._reached = list(accumulate(ends, max))

    def between(self, start: int, end: int) -> Iterator[int]:
        """The indices of the stretches that begin before `end` and end behind `start`, in their order."""
        last = bisect_left(self._starts, end)
        first = bisect_right(self._reached, start, hi=last)
        return (nth for nth in range(first, last) if self._ends[nth] > start)


class MarkedWords(Generic[Marked]):
    """Marks on words of several columns, found by the entry that shows the words."""

    def __init__(self, marked: Iterable[tuple[Span, Marked]] = ()) -> None:
        columns: defaultdict[int, list[tuple[Span, Marked]]] = defaultdict(list)
        for span, mark in sorted(marked, key=_start):
            columns[span.column].append((span, mark))
        self._columns = {column: _overlaps(each) for column, each in columns.items()}

    def of(self, entry: Entry) -> tuple[Marked, ...]:
        """The marks on words of `entry`, in the order of the text."""
        if entry.column not in self._columns:
            return ()
        overlaps, marks = self._columns[entry.column]
        return tuple(marks[nth] for nth in overlaps.between(entry.clause.start, entry.clause.own_end))


def _overlaps(marked: Sequence[tuple[Span, Marked]]) -> tuple[Overlaps, list[Marked]]:
    overlaps = Overlaps([span.start for span, _ in marked], [span.end for span, _ in marked])
    return overlaps, [mark for _, mark in marked]


def _start(marked: tuple[Span, object]) -> int:
    return marked[0].start
