"""What the page says, as plain values: the same figures as the command line prints."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import shorten

from PySide6.QtCore import QCoreApplication

from glossator.core.compare.balance import Balance, KindFound, balances
from glossator.core.compare.model import Comparison
from glossator.core.compare.summary import Summary, summary
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.decisions import standing
from glossator.core.session.model import Decision
from glossator.ui.counting import restricting_passages

_LONGEST = 40
"""Characters of a clause that has neither number nor heading."""


@dataclass(frozen=True, slots=True)
class Summed:
    """A comparison, its figures and what restricts in each licence."""

    comparison: Comparison
    taxonomy: Taxonomy
    summary: Summary
    balances: tuple[Balance, ...]

    def name(self, column: int) -> str:
        """The short title of the licence in a column."""
        return self.comparison.licences[column].metadata.short

    @property
    def gained(self) -> int:
        """Kinds of restriction that the others have and the leading licence has not, counted for each of them."""
        return sum(len(each.gained) for each in self.balances)

    @property
    def lost(self) -> int:
        """Kinds of restriction that the leading licence has and the others have not, counted for each of them."""
        return sum(len(each.lost) for each in self.balances)

    def others(self) -> Iterator[Balance]:
        """The balances of the licences that are measured by the leading one."""
        return (each for each in self.balances if each.column != self.comparison.leading)

    def clauses(self, found: KindFound) -> dict[str, list[tuple[str, str]]]:
        """Id and name of each clause with passages of a kind, by the document that it stands in."""
        licence = self.comparison.licences[found.column]
        parts = {card.id: card.short for card in licence.parts}
        clauses: dict[str, list[tuple[str, str]]] = {}
        for clause_id in dict.fromkeys(each.clause for each in found.provisions):
            document = parts.get(clause_id.partition("/")[0], licence.metadata.short)
            clause = licence.clause(clause_id)
            words = shorten(licence.text[clause.body : clause.own_end], _LONGEST, placeholder="…")
            clauses.setdefault(document, []).append((clause_id, clause.number or clause.heading or words))
        return clauses


def sum_up(comparison: Comparison, taxonomy: Taxonomy, decisions: Sequence[Decision]) -> Summed:
    """What `comparison` comes to; findings that were rejected restrict nobody."""
    return Summed(comparison, taxonomy, summary(comparison), tuple(weigh(comparison, taxonomy, decisions)))


def weigh(comparison: Comparison, taxonomy: Taxonomy, decisions: Sequence[Decision]) -> Iterator[Balance]:
    """The balance of each licence in turn, for those who must not keep the reader waiting for all of them."""
    provisions = [standing(licence, decisions) for licence in comparison.licences]
    return balances(comparison, provisions, [kind.id for kind in taxonomy.restricting])


def totals(found: Summary) -> Iterator[tuple[str, int]]:
    """The figures of the whole table, each with its caption."""
    yield QCoreApplication.translate("SummaryPage", "Rows"), found.rows
    yield QCoreApplication.translate("SummaryPage", "In several licences"), found.paired
    yield QCoreApplication.translate("SummaryPage", "Only in one licence"), found.alone
    yield QCoreApplication.translate("SummaryPage", "Changed in substance"), found.changed
    yield QCoreApplication.translate("SummaryPage", "In other words"), found.reworded
    yield QCoreApplication.translate("SummaryPage", "Moved"), found.moved


def figures(summed: Summed) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A caption and the figure of each licence; where the leading one has nothing to be told, a dash."""
    licences, found = summed.summary.licences, summed.balances
    captions = _captions()
    yield captions["rows"], tuple(str(each.rows) for each in licences)
    yield captions["alone"], tuple(str(each.alone) for each in licences)
    for name in ("missing", "changed", "reworded", "moved"):
        yield captions[name], _beside_the_leading_one([getattr(each, name) for each in licences], summed)
    open_licences = summed.comparison.licences
    passages = (restricting_passages(each.passages, open_licences[each.column]) for each in found)
    yield captions["passages"], tuple(passages)
    for name in ("gained", "lost"):
        yield captions[name], _beside_the_leading_one([len(getattr(each, name)) for each in found], summed)


def _beside_the_leading_one(counts: Sequence[int], summed: Summed) -> tuple[str, ...]:
    return tuple("–" if nth == summed.comparison.leading else str(count) for nth, count in enumerate(counts))


def _captions() -> dict[str, str]:
    """What each figure of a licence is called."""
    return {
        "rows": QCoreApplication.translate("SummaryPage", "Rows with a clause of it"),
        "alone": QCoreApplication.translate("SummaryPage", "Only in this licence"),
        "missing": QCoreApplication.translate("SummaryPage", "Missing, though the leading one has it"),
        "changed": QCoreApplication.translate("SummaryPage", "Changed in substance"),
        "reworded": QCoreApplication.translate("SummaryPage", "In other words"),
        "moved": QCoreApplication.translate("SummaryPage", "Moved"),
        "passages": QCoreApplication.translate("SummaryPage", "Restricting passages"),
        "gained": QCoreApplication.translate("SummaryPage", "Kinds of restriction gained"),
        "lost": QCoreApplication.translate("SummaryPage", "Kinds of restriction lost"),
    }
