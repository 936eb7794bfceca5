"""Where clauses stand in the comparison, and what they are cited as."""

from collections.abc import Iterable
from textwrap import shorten

from glossator.core.compare.model import Comparison
from glossator.core.provisions.model import Provision
from glossator.export.model_findings import ClauseLink

_LONGEST = 40
"""Characters of a clause that has neither number nor heading."""


class Places:
    """Finds the clauses of a comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._licences = comparison.licences
        self._rows = {
            (column, clause): number
            for number, row in enumerate(comparison.rows, start=1)
            for column, cell in enumerate(row.cells)
            for clause in cell
        }
        self._links: dict[tuple[int, str], ClauseLink] = {}

    def row(self, column: int, clause: str) -> int:
        """The number of the row that shows a clause; 0 where none does."""
        return self._rows.get((column, clause), 0)

    def link(self, column: int, clause: str) -> ClauseLink:
        """The clause of this id in the licence of this column."""
        if (column, clause) not in self._links:
            self._links[column, clause] = self._link(column, clause)
        return self._links[column, clause]

    def clauses(self, column: int, provisions: Iterable[Provision]) -> tuple[ClauseLink, ...]:
        """The clauses that `provisions` stand in, each once."""
        return tuple(self.link(column, clause) for clause in dict.fromkeys(each.clause for each in provisions))

    def _link(self, column: int, clause_id: str) -> ClauseLink:
        licence = self._licences[column]
        part = clause_id.partition("/")[0]
        clause = licence.clause(clause_id)
        words = shorten(licence.text[clause.body : clause.own_end], _LONGEST, placeholder="…")
        return ClauseLink(
            name=clause.number or clause.heading or words,
            document=next((card.short for card in licence.parts if card.id == part), ""),
            row=self.row(column, clause_id),
        )
