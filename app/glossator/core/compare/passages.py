"""The words of the cells of a comparison, read once for each licence."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.core.compare.model import Cosmetic, Span
from glossator.core.compare.names import named
from glossator.core.compare.references import references
from glossator.core.compare.signs import signs
from glossator.core.compare.units import Unit
from glossator.core.compare.words import Marked, Words, starts_of, words
from glossator.core.values.recognise import values_in


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of a cell: headings and bodies of its clauses, without the printed labels."""

    column: int
    words: Words
    starts: Sequence[int]
    """The character at which each word begins."""
    ends: Sequence[int]
    """The number of words up to the end of each clause."""

    def spans(self, first: int, last: int) -> list[Span]:
        """The characters of words `first` to `last`, a span for each clause that holds some of them."""
        cuts = [first, *(end for end in self.ends if first < end < last), last]
        return [
            Span(self.column, self.starts[start], self._end(end - 1)) for start, end in pairwise(cuts) if start < end
        ]

    def place(self, index: int) -> Span:
        """Where words would stand before the word at `index`."""
        if not self.starts:
            return Span(self.column, 0, 0)
        at = self._end(index - 1) if index else self.starts[0]
        return Span(self.column, at, at)

    def _end(self, nth: int) -> int:
        return self.starts[nth] + len(self.words.printed[nth])


class ColumnWords:
    """The words of the licence in a column, and the passages that its clauses are."""

    def __init__(self, column: int, text: str, names: Mapping[str, str], row_of: Mapping[str, int]) -> None:
        self._column = column
        self._words = words(text, _marked(text, names, row_of))
        self._starts = starts_of(self._words, text)

    def passage(self, units: Sequence[Unit]) -> Passage:
        """The words of `units` one after the other."""
        found = Words()
        starts = array("L")
        ends = []
        for unit in units:
            first = bisect_left(self._starts, unit.start)
            last = bisect_left(self._starts, unit.clause.own_end, first)
            found.append(self._words.part(first, last))
            starts.extend(self._starts[first:last])
            ends.append(len(found))
        return Passage(self._column, found, starts, ends)


def _marked(text: str, names: Mapping[str, str], row_of: Mapping[str, int]) -> Iterator[Marked]:
    yield from named(text, names)
    yield from signs(text)
    yield from references(text, row_of)
    for value in values_in(text):
        if text[value.start : value.end] != value.amount:  # else it is a word that means itself
            yield Marked(value.start, value.end, value.amount, Cosmetic.VALUES)
