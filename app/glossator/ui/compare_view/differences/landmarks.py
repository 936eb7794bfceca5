"""The places that a reader goes through who wants to see every difference of substance."""

from collections.abc import Iterator

from glossator.core.compare.model import Change, ChangeKind, Comparison, Span
from glossator.core.compare.summary import is_alone
from glossator.ui.compare_view.content import Content


def changed_places(content: Content) -> list[Span]:
    """Where words differ in substance or moved, and the clauses that differ as a whole, in reading order.

    Those are what only one licence has, and what says it in other words throughout. Changes that say the same are no
    places to stop at.
    """
    comparison = content.comparison
    words = {_place(change) for change in comparison.changes if _counts(change)}
    return sorted({*words, *_whole_clauses(comparison, content)}, key=content.order)


def _counts(change: Change) -> bool:
    return change.is_substantive or change.kind is ChangeKind.MOVE


def _place(change: Change) -> Span:
    """The words that were added or said otherwise; those that were left out."""
    return change.before if change.kind is ChangeKind.DELETE else change.after


def _whole_clauses(comparison: Comparison, content: Content) -> Iterator[Span]:
    for nth, row in enumerate(comparison.rows):
        differing = range(len(row.cells)) if is_alone(row) else row.reworded
        yield from (content.first_words(nth, column) for column in differing if row.cells[column])
