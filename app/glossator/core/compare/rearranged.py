"""What became of the rows of a table when clauses were put together or apart."""

from collections.abc import Collection

from glossator.core.compare.model import Comparison, Row
from glossator.core.compare.pins import Place


def other_rows(before: Comparison, after: Comparison, moved: Collection[Place]) -> int:
    """How many rows of `after` hold other clauses than any row of `before`, those with the `moved` clauses left out.

    Both compare the same licences in the same order.
    """
    known = {row.cells for row in before.rows}
    return sum(row.cells not in known and not _holds(row, moved) for row in after.rows)


def _holds(row: Row, places: Collection[Place]) -> bool:
    return any(clause in row.cells[column] for column, clause in places)
