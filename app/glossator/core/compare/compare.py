"""Putting licences side by side, clause against clause."""

from collections.abc import Sequence

from glossator.core.compare.changes import changes_of
from glossator.core.compare.model import Comparison, Row
from glossator.core.compare.table import DraftRow, build_rows
from glossator.core.compare.units import Unit, units_of
from glossator.core.library.model import Licence


def compare(licences: Sequence[Licence]) -> Comparison:
    """The table of the licences' clauses, the first licence leading, and the words that differ from it."""
    columns = [units_of(licence) for licence in licences]
    drafts = build_rows(columns)
    texts = [licence.text for licence in licences]
    rows = tuple(_row(draft, columns) for draft in drafts)
    changes = tuple(change for draft in drafts for change in changes_of(draft, columns, texts))
    return Comparison(tuple(licences), rows, changes)


def _row(draft: DraftRow, columns: Sequence[Sequence[Unit]]) -> Row:
    cells = [[columns[column][unit] for unit in cell] for column, cell in enumerate(draft.cells)]
    return Row(
        topic=_topic(cells),
        confidence=draft.confidence,
        cells=tuple(tuple(unit.clause.id for unit in cell) for cell in cells),
    )


def _topic(cells: Sequence[Sequence[Unit]]) -> str:
    """A kind that all filled cells share, else the first heading, else the first kind, else nothing."""
    kinds = [frozenset[str]().union(*(unit.kinds for unit in cell)) for cell in cells if cell]
    headings = [unit.clause.heading for cell in cells for unit in cell if unit.clause.heading]
    shared = sorted(frozenset.intersection(*kinds)) if len(kinds) > 1 else []
    return next(iter([*shared, *headings, *sorted(frozenset().union(*kinds))]), "")
