"""Stretches of a text found by the words that they share with others."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Generic, TypeVar

from glossator.core.compare.model import Span
from glossator.ui.compare_view.entry import Entry

Marked = TypeVar("Marked")


class Overlaps:
    """Stretches from start to end (exclusive), in the order of their starts; an empty one is as long as a letter."""

    def __init__(self, stretches: Sequence[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in stretches]
        self._ends = [max(end, start + 1) for start, end in stretches]
        self._reached = list(accumulate(self._ends, max))

    def between(self, start: int, end: int) -> Iterator[int]:
        """The indices of the stretches that begin before `end` and end behind `start`, in their order."""
        last = bisect_left(self._starts, end)
        first = bisect_right(self._reached, start, hi=last)
        return (nth for nth in range(first, last) if self._ends[nth] > start)


class MarkedWords(Generic[Marked]):
    """Marks on words of several columns, found by the entry that shows the words."""

    def __init__(self, marked: Iterable[tuple[Span, Marked]] = ()) -> None:
        self._marks: defaultdict[int, list[Marked]] = defaultdict(list)
        stretches: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        for span, mark in sorted(marked, key=_start):
            self._marks[span.column].append(mark)
            stretches[span.column].append((span.start, span.end))
        self._overlaps = {column: Overlaps(each) for column, each in stretches.items()}

    def of(self, entry: Entry) -> tuple[Marked, ...]:
        """The marks on words of `entry`, in the order of the text."""
        overlaps = self._overlaps.get(entry.column)
        if overlaps is None:
            return ()
        marks = self._marks[entry.column]
        return tuple(marks[nth] for nth in overlaps.between(entry.clause.start, entry.clause.own_end))


def _start(marked: tuple[Span, object]) -> int:
    return marked[0].start
