"""The licences clause by clause, with their marks, and notes as comments on the words they are about."""

from collections.abc import Iterator, Sequence

from lxml.etree import _Element

from glossator.core.notes.model import Scope
from glossator.export.docx.blocks import Box, paragraph, row, table
from glossator.export.docx.comments import Comments
from glossator.export.docx.context import Context
from glossator.export.docx.text import Look, runs
from glossator.export.languages import language_of
from glossator.export.model import Card, ClauseText, Paragraph, ReportRow, Run
from glossator.export.options import Part

_LINES = {
    "solid": "single",
    "dash": "dash",
    "dot": "dotted",
    "dash-dot": "dotDash",
    "dash-dot-dot": "dotDotDash",
    "wave": "wave",
}
"""Word's names for the underlines of the taxonomy."""


def comparison(context: Context, comments: Comments) -> Iterator[_Element]:
    """The heading and the table, whose head stands on every page."""
    if not context.options.has(Part.COMPARISON):
        return
    yield context.heading(context.said("comparison"), 1)
    yield _Table(context, comments).table()


class _Table:
    """Sets the rows; comments end in the cell that they are begun in, those on a whole row in the last one of it."""

    def __init__(self, context: Context, comments: Comments) -> None:
        self._context, self._comments = context, comments
        self._widths = context.widths(*(1 for _ in context.report.cards))
        self._kinds = context.kinds
        self._open: list[int] = []
        self._ends_in: dict[int, int] = {}
        """The column in which a comment on the whole of the row ends, by the number of its note."""
        self._column = 0

    def table(self) -> _Element:
        context = self._context
        fill = context.colour("surface-raised")
        boxes = [Box(self._head(card, nth), fill=fill) for nth, card in enumerate(context.report.cards)]
        head = row(boxes, self._widths, is_head=True)
        rows = [each for line in context.course.through(context.report.rows) for each in self._row(line)]
        return table([head, *rows], self._widths, context.columns)

    def _head(self, card: Card, column: int) -> list[_Element]:
        """The licence's name, with the notes on the whole of it."""
        numbers = [note.number for note in self._context.report.heads[column]]
        content = [each for number in numbers for each in self._comments.start(number)]
        content += self._context.own(card.short, Look(bold=True))
        content += [each for number in numbers for each in self._comments.end(number)]
        first = paragraph(content, self._context.page)
        return [first, self._context.line(card.subtitle, "Small")] if card.subtitle else [first]

    def _row(self, line: ReportRow) -> Iterator[_Element]:
        context = self._context
        title = context.bookmarked(f"row_{line.number}", context.own(f"{line.number}. {line.title}", Look(bold=True)))
        if line.tentative:
            title += context.own(f"  ({context.said('tentative')})", Look(italic=True))
        box = Box([paragraph(title, context.page, keeps_next=True)], len(self._widths), context.colour("window"))
        yield row([box], self._widths, is_whole=True)
        self._ends_in = _last_cells(line)
        cells = enumerate(zip(line.cells, context.report.cards, strict=True))
        yield row([Box(list(self._cell(nth, cell, card))) for nth, (cell, card) in cells], self._widths)

    def _cell(self, column: int, cell: tuple[ClauseText, ...], card: Card) -> Iterator[_Element]:
        if not cell:
            yield self._context.line(self._context.said("no-counterpart"), "Small")
        paragraphs = [each for clause in cell for each in self._paragraphs(clause)]
        last = len(paragraphs) - 1
        self._column = column
        for nth, (each, style) in enumerate(paragraphs):
            yield self._paragraph(each, card.language, style, is_last=nth == last)

    def _paragraphs(self, clause: ClauseText) -> Iterator[tuple[Paragraph, str]]:
        if clause.title:
            yield clause.title, "ClauseTitle"
        for each in clause.paragraphs:
            yield each, ""

    def _paragraph(self, each: Paragraph, language: str, style: str, *, is_last: bool) -> _Element:
        spoken_in = language_of(each.text, each.direction, language)
        content = [piece for run in each.runs for piece in self._run(run, each, spoken_in)]
        if is_last:
            content += self._ends(self._open)
        return paragraph(content, each.direction, style)

    def _run(self, run: Run, each: Paragraph, language: str) -> Iterator[_Element]:
        for number in run.opens:
            self._open.append(number)
            yield from self._comments.start(number)
        for kind in run.badges:
            yield from self._context.badge(self._kinds[kind].badge, self._kinds[kind].hue)
        yield from runs(run.text, each.direction, language, self._look(run))
        yield from self._ends([number for number in run.closes if number in self._open])

    def _ends(self, numbers: Sequence[int]) -> Iterator[_Element]:
        """End the comments of these numbers, but for those that go on in a later column."""
        for number in [each for each in numbers if self._ends_in.get(each, self._column) <= self._column]:
            self._open.remove(number)
            yield from self._comments.end(number)

    def _look(self, run: Run) -> Look:
        """The tint and the line of the most restrictive of its kinds."""
        if not run.kinds:
            return Look()
        entry, colour = self._kinds[run.kinds[0]], self._context.colour
        return Look(
            tint=colour(f"{entry.hue}-tint"), line=_LINES[entry.underline], line_colour=colour(f"{entry.hue}-ink")
        )


def _last_cells(line: ReportRow) -> dict[int, int]:
    """For each note on the whole of the row, by its number, the last column that has words of it."""
    whole = {note.number for note in line.notes if note.scope_id == Scope.ROW}
    return {number: column for column, cell in enumerate(line.cells) for number in whole & _closing(cell)}


def _closing(cell: tuple[ClauseText, ...]) -> set[int]:
    """The numbers of the notes that end in a cell."""
    paragraphs = (each for clause in cell for each in (clause.title, *clause.paragraphs) if each)
    return {number for each in paragraphs for run in each.runs for number in run.closes}
