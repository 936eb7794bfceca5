"""Summary, matrix, index and legend."""

from collections.abc import Iterator, Sequence

from lxml.etree import _Element

from glossator.core.text.direction import isolate
from glossator.export.docx.blocks import Box, paragraph, row, table
from glossator.export.docx.context import Context
from glossator.export.docx.text import Look
from glossator.export.model_findings import IndexEntry, KindPlaces, LicenceSummary, MatrixCell, MatrixRow
from glossator.export.model_notes import ReportNote
from glossator.export.options import Part

_CAPTION = 2.0
"""How much wider a column of captions is than one of a licence."""


def summary(context: Context) -> Iterator[_Element]:
    """The figures, what restricts, and what is still to be settled."""
    if not context.options.has(Part.SUMMARY):
        return
    found = context.report.summary
    yield context.heading(context.said("summary"), 1)
    yield _figures(context)
    for each in found.licences:
        yield from _licence(each, context)
    yield from _to_settle(context.said("blocking-notes"), found.blocking, context)
    yield from _to_settle(context.said("open-notes"), found.open, context)


def matrix(context: Context) -> Iterator[_Element]:
    """Kinds by licence, with the clauses."""
    if not context.options.has(Part.MATRIX):
        return
    yield context.heading(context.said("matrix"), 1)
    names = [card.short for card in context.report.cards]
    widths = context.widths(_CAPTION, *(_CAPTION for _ in names))
    rows = [_head([context.said("kind"), *names], widths, context)]
    for group in context.report.matrix:
        title = context.line(group.name, look=Look(bold=True))
        rows.append(row([Box([title], len(widths), context.colour("window"))], widths, is_whole=True))
        rows += [_matrix_row(each, widths, context) for each in context.course.through(group.rows)]
    yield table(rows, widths, context.page)


def index(context: Context) -> Iterator[_Element]:
    """Where passages of each kind stand."""
    if not context.options.has(Part.INDEX):
        return
    yield context.heading(context.said("index"), 1)
    for kind in context.report.index:
        content = [*context.badge(kind.badge, kind.hue), *context.own(kind.name)]
        yield paragraph(content, context.page, "Heading3")
        yield from (_index_entry(each, context) for each in context.course.through(kind.entries))


def legend(context: Context) -> Iterator[_Element]:
    """How passages are marked."""
    if not context.options.has(Part.LEGEND):
        return
    yield context.heading(context.said("legend"), 1)
    if not context.report.legend:
        yield context.line(context.said("no-kinds"))
    for group in context.report.legend:
        yield context.heading(group.name, 3)
        for entry in group.entries:
            name = context.own(f"{entry.name}: ", Look(bold=True))
            yield paragraph(
                [*context.badge(entry.badge, entry.hue), *name, *context.own(entry.definition)], context.page
            )


def _head(captions: Sequence[str], widths: Sequence[int], context: Context) -> _Element:
    fill = context.colour("surface-raised")
    boxes = [Box([context.line(each, look=Look(bold=True))], fill=fill) for each in captions]
    return row(boxes, widths, is_head=True)


def _figures(context: Context) -> _Element:
    names = [card.short for card in context.report.cards]
    widths = context.widths(_CAPTION, *(1.0 for _ in names))
    rows = [
        row([Box([context.line(each)]) for each in (figure.caption, *figure.values)], widths, is_whole=True)
        for figure in context.report.summary.figures
    ]
    return table([_head(["", *names], widths, context), *rows], widths, context.page)


def _licence(licence: LicenceSummary, context: Context) -> Iterator[_Element]:
    yield context.heading(licence.licence, 2)
    yield from _kinds("restricts", licence.restricts, context)
    if not licence.leads:
        yield from _kinds("gained", licence.gained, context)
        yield from _kinds("lost", licence.lost, context)


def _kinds(caption: str, kinds: Sequence[KindPlaces], context: Context) -> Iterator[_Element]:
    content = context.own(f"{context.said(caption)}: ", Look(bold=True))
    if not kinds:
        content += context.own(context.said("nothing"))
    for nth, each in enumerate(kinds):
        content += context.own(f"{context.said('separator') if nth else ''}{each.name} ")
        content += context.clauses(each.clauses)
    yield paragraph(content, context.page)


def _to_settle(caption: str, notes: Sequence[ReportNote], context: Context) -> Iterator[_Element]:
    yield context.heading(f"{caption} ({len(notes)})", 2)
    if not notes:
        yield context.line(context.said("no-notes"))
    for note in notes:
        number = context.link(f"{context.said('note')} {note.number}", f"note_{note.number}", Part.REGISTER)
        where = "".join(f"{context.said('separator')}{isolate(each)}" for each in (note.licence, note.clause) if each)
        yield paragraph([*number, *context.own(where)], context.page)


def _matrix_row(line: MatrixRow, widths: Sequence[int], context: Context) -> _Element:
    name = paragraph([*context.badge(line.badge, line.hue), *context.own(line.name)], context.page)
    cells = [Box(_matrix_cell(cell, context)) for cell in line.cells]
    return row([Box([name]), *cells], widths, is_whole=True)


def _matrix_cell(cell: MatrixCell, context: Context) -> list[_Element]:
    standing = context.said(f"standing-{cell.standing}")
    if cell.clauses:
        return [paragraph(context.clauses(cell.clauses), context.page), context.line(standing, "Small")]
    searched = (
        f"{context.said('searched')} {isolate(context.said('separator').join(cell.searched))}" if cell.searched else ""
    )
    return [context.line(standing), *([context.line(searched, "Small")] if searched else [])]


def _index_entry(entry: IndexEntry, context: Context) -> _Element:
    content = [*context.own(f"{isolate(entry.licence)} "), *context.clauses([entry.clause])]
    return paragraph([*content, *context.own(f": {entry.statement}")], context.page)
