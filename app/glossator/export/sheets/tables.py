"""What spreadsheets hold: the provision matrix, the register of notes, and the clauses that both lead to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from glossator.core.notes.markup import words_of
from glossator.core.notes.redline import Change
from glossator.core.text.direction import Direction, strip_isolates
from glossator.export.model import ClauseText, Report
from glossator.export.model_findings import ClauseLink, MatrixCell
from glossator.export.model_notes import ReportNote, ReportReply, Suggestion
from glossator.export.options import Options, Part
from glossator.export.printable import printable

_SEPARATOR = "; "
"""In every language: programs part the words by it."""
_OF_A_NOTE = (
    *("number", "licence", "clause", "quote", "words", "suggestion", "kind", "tags", "scope"),
    *("severity", "status", "author", "created", "modified", "replies", "remark", "id"),
)
"""The captions of a note's columns, by their keys."""


class Form(StrEnum):
    """What the words of a cell are."""

    WORDS = "words"
    NUMBER = "number"
    DAY = "day"
    """An ISO 8601 date or time."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Words, and the row of the comparison that they lead to (0 for none)."""

    words: str
    row: int = 0
    hue: str = ""
    """The colour token of the kind that it names."""
    form: Form = Form.WORDS
    direction: Direction | None = None
    """Which way it reads; None for the way of most of its words."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table under a head; every row is as long as that."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def sheets(report: Report, options: Options) -> Iterator[Table]:
    """The tables of a workbook that are wanted, in their order."""
    for part, make in ((Part.MATRIX, matrix_table), (Part.REGISTER, notes_table), (Part.COMPARISON, clauses_table)):
        if options.has(part):
            yield make(report)


def matrix_table(report: Report) -> Table:
    """A row a kind; for each licence its clauses, and what is known of the kind in it."""
    said, names = report.labels, [card.short for card in report.cards]
    columns = [column for name in names for column in (name, f"{name}: {said['standing']}")]
    rows = (
        (Cell(group.name), Cell(row.name, hue=row.hue), *_of_licences(row.cells, report))
        for group in report.matrix
        for row in group.rows
    )
    return _table(said["matrix"], (said["group"], said["kind"], *columns), rows)


def notes_table(report: Report) -> Table:
    """A row a note, by number."""
    said = report.labels
    rows = (_note(note, report) for note in report.notes)
    return _table(said["register"], tuple(said[key] for key in _OF_A_NOTE), rows)


def clauses_table(report: Report) -> Table:
    """A row for each row of the comparison, in its order."""
    said = report.labels
    rows = (
        (
            Cell(str(row.number), form=Form.NUMBER),
            Cell(row.title),
            *(Cell("\n\n".join(map(_clause, cell))) for cell in row.cells),
        )
        for row in report.rows
    )
    head = (said["row"], said["topic"], *(card.short for card in report.cards))
    return _table(said["comparison"], head, rows)


def _table(title: str, head: Sequence[str], rows: Iterator[tuple[Cell, ...]]) -> Table:
    shown = tuple(tuple(_shown(cell) for cell in row) for row in rows)
    return Table(title, tuple(printable(strip_isolates(words)) for words in head), shown)


def _shown(cell: Cell) -> Cell:
    return Cell(printable(strip_isolates(cell.words)), cell.row, cell.hue, cell.form, cell.direction)


def _of_licences(cells: Sequence[MatrixCell], report: Report) -> Iterator[Cell]:
    for cell in cells:
        yield _cited(cell.clauses)
        searched = _SEPARATOR.join(cell.searched)
        standing = report.labels[f"standing-{cell.standing}"]
        told = f"{standing} ({report.labels['searched']} {searched})" if searched else standing
        yield Cell(told, direction=report.direction)


def _cited(links: Sequence[ClauseLink]) -> Cell:
    """The clauses; a cell of a spreadsheet leads to one place, so it is the first of them."""
    return Cell(_SEPARATOR.join(link.cited for link in links), links[0].row if links else 0)


def _note(note: ReportNote, report: Report) -> tuple[Cell, ...]:
    return (
        Cell(str(note.number), form=Form.NUMBER),
        Cell(note.licence),
        Cell(note.clause, note.row),
        Cell(note.quote),
        Cell(words_of(note.blocks)),
        Cell(_wording(note.suggestion)),
        Cell(note.kind),
        Cell(_SEPARATOR.join(note.tags)),
        Cell(note.scope),
        Cell(note.severity),
        Cell(note.status),
        Cell(note.author),
        Cell(note.created, form=Form.DAY),
        Cell(note.modified, form=Form.DAY),
        Cell("\n".join(_reply(each, report) for each in note.replies)),
        Cell(note.remark),
        Cell(note.id),
    )


def _reply(reply: ReportReply, report: Report) -> str:
    return f"{reply.author}{report.labels['separator']}{reply.date}: {words_of(reply.blocks)}"


def _wording(suggestion: Suggestion | None) -> str:
    """The proposed wording itself."""
    if suggestion is None:
        return ""
    return "".join(each.text for each in suggestion.stretches if each.change is not Change.DELETED)


def _clause(clause: ClauseText) -> str:
    titled = [clause.title] if clause.title else []
    return "\n".join(paragraph.text for paragraph in (*titled, *clause.paragraphs))
