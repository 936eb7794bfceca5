"""What a note can be about: words, a clause, a row of clauses that answer each other, whole licences."""

from collections.abc import Iterable
from dataclasses import replace

from glossator.core.clauses.model import Clause, own_words
from glossator.core.compare.model import Comparison, Row, Span
from glossator.core.library.model import Licence
from glossator.core.notes.model import Anchor, Scope, Target
from glossator.core.notes.placement import selector_for


def on_words(words: Span, comparison: Comparison) -> Anchor:
    """`words` of one of the compared licences."""
    licence = comparison.licences[words.column]
    return Anchor(Scope.WORDS, (words_target(licence, words.start, words.end),))


def on_clause(licence: Licence, clause: Clause) -> Anchor:
    """One clause without its sub-clauses."""
    return Anchor(Scope.CLAUSE, (_clause_target(licence, clause),))


def on_row(row: Row, comparison: Comparison) -> Anchor:
    """Every clause of `row`, in the order of the columns."""
    targets = (
        _clause_target(licence, licence.clause(clause))
        for licence, cell in zip(comparison.licences, row.cells, strict=True)
        for clause in cell
    )
    return Anchor(Scope.ROW, tuple(targets))


def on_licences(licences: Iterable[Licence]) -> Anchor:
    """Whole licences, one at least."""
    return Anchor(Scope.LICENCE, tuple(Target(licence.reference) for licence in licences))


def words_target(licence: Licence, start: int, end: int) -> Target:
    """Characters `start` to `end` of `licence`."""
    return Target(licence.reference, selector_for(licence, start, end))


def _clause_target(licence: Licence, clause: Clause) -> Target:
    """The clause's number, heading and own words; with its sub-clauses where it has no more than them."""
    selector = selector_for(licence, *own_words(licence.text, clause))
    return Target(licence.reference, replace(selector, clause=clause.id))
