"""What the placeholders of a template stand for, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from glossator.core.clauses.model import Clause
from glossator.core.compare.model import Comparison
from glossator.core.notes.templates import Placeholder
from glossator.ui.annotation_pane.card import Card


def values_of(card: Card, comparison: Comparison) -> dict[Placeholder, str]:
    """Clause, licence and words of the note of `card`."""
    column, target = card.placement.column, card.placement.target
    licence = comparison.licences[column] if column >= 0 else None
    clauses = licence.clauses if licence else ()
    clause = next((each for each in clauses if each.id == target.clause), None)
    return {
        Placeholder.CLAUSE: _clause_in_words(clause),
        Placeholder.LICENCE: licence.metadata.short if licence else target.licence,
        Placeholder.WORDS: card.quote,
    }


def _clause_in_words(clause: Clause | None) -> str:
    if clause is None or not clause.title:
        return QCoreApplication.translate("Templates", "this clause")
    if not clause.number:
        return QCoreApplication.translate("Templates", "the clause “{heading}”").format(heading=clause.heading)
    if " " in clause.number:  # it says itself what it is, as "Section 2" does
        return clause.number
    return QCoreApplication.translate("Templates", "clause {number}").format(number=clause.number)
