"""Which rows are shown, and whether the columns stand in one table or each for itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from glossator.ui.compare_view.content import Content


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the rows of a comparison are laid out."""

    is_free: bool = False
    """Whether each column shows its own text in its own order, and scrolls on its own."""
    is_linked: bool = False
    """Whether columns that scroll on their own nevertheless move together, each from where it stands."""
    rows: frozenset[int] | None = None
    """The rows that are shown; None for all."""

    def with_row(self, row: int) -> "Arrangement":
        """The arrangement that shows `row` too."""
        return self if self.rows is None else replace(self, rows=self.rows | {row})

    def shows(self, row: int) -> bool:
        """Whether `row` is among those shown."""
        return self.rows is None or row in self.rows

    def of_table(self, content: Content) -> Sequence[int]:
        """The rows of the table from top to bottom."""
        return range(content.row_count) if self.rows is None else sorted(self.rows)

    def of_column(self, content: Content, column: int) -> Sequence[int]:
        """The rows of a column that scrolls on its own: those with a clause in it, as its own text has them."""
        return [row for row in content.rows_of(column) if self.shows(row)]
