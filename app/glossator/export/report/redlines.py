"""What the other licences change of the leading one's words, row by row."""

from collections.abc import Iterator, Sequence

from glossator.core.compare.model import Comparison, Row
from glossator.core.library.model import Licence
from glossator.core.notes.redline import Change, redline
from glossator.core.text.direction import direction_of_language, majority_direction
from glossator.export.model_findings import Redline, RedlineRow


def redlines_of(comparison: Comparison, titles: Sequence[str]) -> tuple[Redline, ...]:
    """A redline for each licence that says most of what it shares with the leading one in like words.

    Of others it would only strike out one text and print the next. `titles` are those of the rows.
    """
    lead = comparison.leading
    return tuple(
        Redline(
            before=comparison.licences[lead].metadata.short,
            after=licence.metadata.short,
            column=column,
            rows=tuple(_rows(comparison, column, titles)),
        )
        for column, licence in enumerate(comparison.licences)
        if column != lead and _is_alike(comparison, column)
    )


def _is_alike(comparison: Comparison, column: int) -> bool:
    shared = [row for row in comparison.rows if row.cells[comparison.leading] and row.cells[column]]
    one, other = (comparison.licences[nth].metadata.language for nth in (comparison.leading, column))
    return bool(shared) and one == other and 2 * sum(column in row.reworded for row in shared) <= len(shared)


def _rows(comparison: Comparison, column: int, titles: Sequence[str]) -> Iterator[RedlineRow]:
    for number, (row, title) in enumerate(zip(comparison.rows, titles, strict=True), start=1):
        before, after = (_words(comparison.licences[nth], row, nth) for nth in (comparison.leading, column))
        stretches = redline(before, after)
        if any(each.change is not Change.KEPT for each in stretches):
            language = comparison.licences[column].metadata.language
            direction = majority_direction(f"{before} {after}") or direction_of_language(language)
            yield RedlineRow(number, title, direction, stretches)


def _words(licence: Licence, row: Row, column: int) -> str:
    """The own words of the row's clauses in the licence of a column."""
    clauses = (licence.clause(each) for each in row.cells[column])
    return "\n".join(licence.text[clause.body : clause.own_end].strip() for clause in clauses)
