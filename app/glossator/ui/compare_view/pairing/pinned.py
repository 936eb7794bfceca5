"""The pins of a review, seen from each clause that they are about."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from glossator.core.clauses.model import Clause
from glossator.core.library.references import position
from glossator.core.session.model import ClauseReference, PinnedPair
from glossator.ui.compare_view.content import Content, Entry

Place = tuple[int, str]
"""Column and clause id."""


@dataclass(frozen=True, slots=True)
class PinnedTo:
    """What was said of a clause and another: `clause` of `column`."""

    pin: PinnedPair
    column: int
    clause: Clause


class Pinned:
    """The pins on clauses that are there; the others wait for their clauses."""

    def __init__(self, content: Content, pins: Iterable[PinnedPair] = ()) -> None:
        self._content = content
        self.pins = tuple(pins)
        self._of: defaultdict[Place, list[PinnedTo]] = defaultdict(list)
        clauses = _clauses_by_place(content) if self.pins else {}
        for pin in self.pins:
            one, other = self._place(pin.one), self._place(pin.other)
            if one in clauses and other in clauses:
                self._of[one].append(PinnedTo(pin, other[0], clauses[other]))
                self._of[other].append(PinnedTo(pin, one[0], clauses[one]))

    def of(self, entry: Entry) -> tuple[PinnedTo, ...]:
        """What was said of `entry` and others."""
        return tuple(self._of.get((entry.column, entry.clause.id), ()))

    def _place(self, reference: ClauseReference) -> Place:
        return position(reference.licence, self._content.comparison.licences), reference.clause


def _clauses_by_place(content: Content) -> Mapping[Place, Clause]:
    return {(each.column, each.clause.id): each.clause for column in content.columns for each in column}


def reference_to(entry: Entry, content: Content) -> ClauseReference:
    """What a review calls the clause of `entry`."""
    return ClauseReference(content.comparison.licences[entry.column].reference, entry.clause.id)
