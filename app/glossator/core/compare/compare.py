"""Putting licences side by side, clause against clause."""

from collections.abc import Iterable, Sequence

from glossator.core.compare.changes import changes_from
from glossator.core.compare.model import Comparison, Row
from glossator.core.compare.names import shared_names
from glossator.core.compare.passages import ColumnWords
from glossator.core.compare.pins import Pin, PinnedUnits
from glossator.core.compare.table import Columns, DraftRow, build_rows
from glossator.core.compare.units import Unit, units_of
from glossator.core.library.model import Licence
from glossator.core.progress import Progress, part, unwatched


def compare(
    licences: Sequence[Licence], leading: int = 0, pins: Iterable[Pin] = (), progress: Progress = unwatched
) -> Comparison:
    """The table of the licences' clauses, and the words that differ from the licence in column `leading`.

    Every clause stands in exactly one row, the leading licence's in their own order. `pins` is what the reader decided
    about rows. The same licences and pins give the same comparison everywhere.
    """
    if not licences:
        return Comparison((), (), ())
    columns = [units_of(licence) for licence in licences]
    drafts = build_rows(columns, leading, PinnedUnits(pins, columns), part(progress, 0, 0.5))
    read = _read(licences, columns, drafts, leading)
    changes = tuple(changes_from(leading, drafts, columns, read, part(progress, 0.5, 1)))
    rows = tuple(_row(draft, columns, _of_one_language(licences, leading)) for draft in drafts)
    return Comparison(tuple(licences), rows, changes, leading)


def _read(licences: Sequence[Licence], columns: Columns, drafts: Sequence[DraftRow], leading: int) -> list[ColumnWords]:
    """The words of each column, told by which names and references mean the same."""
    names = shared_names(drafts, columns, licences, leading)
    rows_of: list[dict[str, int]] = [{} for _ in columns]
    for nth, draft in enumerate(drafts):
        for column, cell in enumerate(draft.cells):
            rows_of[column] |= {columns[column][unit].clause.id: nth for unit in cell}
    return [ColumnWords(nth, licence.text, names[nth], rows_of[nth]) for nth, licence in enumerate(licences)]


def _of_one_language(licences: Sequence[Licence], leading: int) -> frozenset[int]:
    """The columns in the leading licence's language: that another one words things differently goes without saying."""
    languages = [licence.metadata.language for licence in licences]
    return frozenset(nth for nth, language in enumerate(languages) if language == languages[leading])


def _row(draft: DraftRow, columns: Columns, of_one_language: frozenset[int]) -> Row:
    cells = [[columns[column][unit] for unit in cell] for column, cell in enumerate(draft.cells)]
    return Row(
        topic=_topic(cells),
        confidence=draft.confidence,
        cells=tuple(tuple(unit.clause.id for unit in cell) for cell in cells),
        moved=draft.moved,
        is_pinned=draft.is_pinned,
        reworded=draft.reworded & of_one_language,
    )


def _topic(cells: Sequence[Sequence[Unit]]) -> str:
    """A kind that all filled cells share, else the first heading, else the first kind, else nothing."""
    kinds = [frozenset[str]().union(*(unit.kinds for unit in cell)) for cell in cells if cell]
    headings = [unit.clause.heading for cell in cells for unit in cell if unit.clause.heading]
    shared = sorted(frozenset.intersection(*kinds)) if len(kinds) > 1 else []
    return next(iter([*shared, *headings, *sorted(frozenset().union(*kinds))]), "")
