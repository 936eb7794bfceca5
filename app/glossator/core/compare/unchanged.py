"""Which passages of a licence stand word for word in another."""

from collections.abc import Iterator

from glossator.core.compare.model import ChangeKind, Comparison, Span
from glossator.core.compare.summary import RowFinder
from glossator.core.compare.words import words


class Unchanged:
    """Tells whether words of one licence of `comparison` are still to be read in another's answer to them."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._rows = RowFinder(comparison)
        self._moved = [
            each
            for change in comparison.changes
            if change.kind is ChangeKind.MOVE
            for each in ((change.before, change.after), (change.after, change.before))
        ]
        """Each place from or to which words moved, with the other one."""
        self._read: dict[Span, str] = {}

    def stands(self, place: Span, other: int) -> bool:
        """Whether the words at `place` stand in the clauses of column `other` that answer it, or moved to.

        White space, capitals and typography count for nothing, as in the comparison itself.
        """
        wanted = self._words(place)
        return any(wanted in self._words(each) for each in self._answers(place, other))

    def _words(self, place: Span) -> str:
        """The words with a blank around each, so that none is found within another."""
        if place not in self._read:
            self._read[place] = self._words_anew(place)
        return self._read[place]

    def _words_anew(self, place: Span) -> str:
        text = self._comparison.licences[place.column].text[place.start : place.end]
        return f" {' '.join(words(text).meanings)} "

    def _answers(self, place: Span, other: int) -> Iterator[Span]:
        """Where the words at `place` may stand in column `other`: the clauses that answer, and where words moved to."""
        licence = self._comparison.licences[other]
        for row in self._rows.rows_at(place):
            for clause in map(licence.clause, self._comparison.rows[row].cells[other]):
                yield Span(other, clause.start, clause.own_end)
        yield from (there for here, there in self._moved if there.column == other and _meet(here, place))


def _meet(one: Span, other: Span) -> bool:
    return one.column == other.column and one.start < other.end and other.start < one.end
