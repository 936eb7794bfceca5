"""What stands in each licence of a comparison, found once for all parts of the report."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossator.core.compare.model import Comparison
from glossator.core.provisions.model import Provision
from glossator.core.provisions.taxonomy import Kind, Taxonomy
from glossator.core.session.decisions import standing
from glossator.core.session.model import Decision
from glossator.export.model_findings import ClauseLink, KindPlaces
from glossator.export.report.labels import Labels
from glossator.export.report.places import Places


@dataclass(frozen=True, slots=True)
class Findings:
    """The provisions that nobody rejected, by column, with what is needed to print them."""

    comparison: Comparison
    taxonomy: Taxonomy
    labels: Labels
    places: Places
    by_column: tuple[Mapping[str, tuple[Provision, ...]], ...]
    """For each licence, the provisions of each kind that it has, in reading order."""

    def in_column(self, column: int) -> list[Provision]:
        """All provisions of the licence of a column, kind after kind."""
        return [each for found in self.by_column[column].values() for each in found]

    def of(self, column: int, kind: str) -> tuple[Provision, ...]:
        """The provisions of a kind in the licence of a column."""
        return self.by_column[column].get(kind, ())

    def clauses(self, column: int, kind: str) -> tuple[ClauseLink, ...]:
        """The clauses that have a kind in the licence of a column, each once."""
        return self.places.clauses(column, self.of(column, kind))

    def kind_places(self, column: int, kind: str) -> KindPlaces:
        """The kind, with these clauses."""
        known = self.taxonomy.kind(kind)
        return KindPlaces(kind, self.badge(known), self.name(known), self.clauses(column, kind))

    def badge(self, kind: Kind) -> str:
        """The kind's letters in the report's language."""
        return kind.badge.in_language(self.labels.language)

    def name(self, kind: Kind) -> str:
        """The kind's name in the report's language."""
        return kind.name.in_language(self.labels.language)


def find(comparison: Comparison, decisions: Sequence[Decision], taxonomy: Taxonomy, labels: Labels) -> Findings:
    """The findings of `comparison` that are not rejected among `decisions`."""
    by_column = tuple(_by_kind(standing(licence, decisions)) for licence in comparison.licences)
    return Findings(comparison, taxonomy, labels, Places(comparison), by_column)


def _by_kind(provisions: Sequence[Provision]) -> dict[str, tuple[Provision, ...]]:
    kinds = dict.fromkeys(each.kind for each in provisions)
    return {kind: tuple(each for each in provisions if each.kind == kind) for kind in kinds}
