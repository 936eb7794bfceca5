"""How much a note on given words can be about: the words alone, their clause, their row, their licence."""

from glossator.core.clauses.model import clause_at
from glossator.core.compare.model import Comparison, Span
from glossator.core.notes.model import Anchor, Scope
from glossator.core.notes.targets import on_clause, on_licences, on_row, on_words


def anchors_around(words: Span, comparison: Comparison) -> dict[Scope, Anchor]:
    """What a note on `words` can be held to, from the least to the most; a row only where it holds several licences."""
    licence = comparison.licences[words.column]
    anchors = {Scope.WORDS: on_words(words, comparison)}
    clause = clause_at(licence.clauses, words.start)
    if clause:
        anchors[Scope.CLAUSE] = on_clause(licence, clause)
        rows = (row for row in comparison.rows if clause.id in row.cells[words.column])
        row = next((row for row in rows if sum(map(bool, row.cells)) > 1), None)
        if row:
            anchors[Scope.ROW] = on_row(row, comparison)
    anchors[Scope.LICENCE] = on_licences((licence,))
    return anchors
