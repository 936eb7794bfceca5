"""What a reader may look for in rows, and the rows that have it."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cached_property

from glossator.core.compare.model import Change, ChangeKind, Cosmetic, Span
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.marks.marks import Marks


class Trait(StrEnum):
    """What the rows that are shown have. The values are those of a review's file."""

    MARKED = "marked"
    """Provisions of the kinds that are marked."""
    CHANGED = "changed"
    """Differences of substance."""
    DIFFERENT = "different"
    """Any differences that the reader does not ignore."""
    NOTED = "noted"
    ALONE = "alone"
    """A cell without counterpart."""


class Rows:
    """Finds the rows of `content` with a trait; what depends on the comparison alone is found once."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._changed: dict[tuple[bool, frozenset[Cosmetic]], frozenset[int]] = {}

    @cached_property
    def _alone(self) -> frozenset[int]:
        return frozenset(nth for nth, row in enumerate(self._content.comparison.rows) if not all(row.cells))

    def having_all(self, traits: Iterable[Trait], marks: Marks) -> frozenset[int]:
        """The rows that have every one of `traits`; all rows where none is asked for."""
        found = [self._having(trait, marks) for trait in traits]
        return frozenset.intersection(*found) if found else frozenset(range(self._content.row_count))

    def _having(self, trait: Trait, marks: Marks) -> frozenset[int]:
        if trait is Trait.MARKED:
            return marks.marked_rows
        if trait is Trait.NOTED:
            return marks.noted_rows
        if trait is Trait.ALONE:
            return self._alone
        return self._differing(marks.differences.ignored, only_substance=trait is Trait.CHANGED)

    def _differing(self, ignored: frozenset[Cosmetic], *, only_substance: bool) -> frozenset[int]:
        key = only_substance, ignored
        if key not in self._changed:
            self._changed[key] = frozenset(self._find_differing(ignored, only_substance=only_substance)) | self._alone
        return self._changed[key]

    def _find_differing(self, ignored: frozenset[Cosmetic], *, only_substance: bool) -> Iterator[int]:
        comparison = self._content.comparison
        for nth, row in enumerate(comparison.rows):
            if row.reworded or (row.moved and Cosmetic.PLACE not in ignored):
                yield nth
        for change in comparison.shown_changes(ignored):
            if not only_substance or change.is_substantive or change.kind is ChangeKind.MOVE:
                yield from (self._row_of(span) for span in _sides(change))

    def _row_of(self, span: Span) -> int:
        return self._content.row_at(span.column, span.start)


def _sides(change: Change) -> tuple[Span, ...]:
    """The two places of a move; of another change one is enough, for both are in one row."""
    return (change.before, change.after) if change.kind is ChangeKind.MOVE else (change.after,)
