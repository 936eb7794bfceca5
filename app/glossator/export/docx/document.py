"""The document: its parts in order, and the package around them."""

from collections.abc import Iterator

from lxml.etree import _Element

from glossator.core.progress import Progress, unwatched
from glossator.core.text.direction import isolate
from glossator.export.course import Course, rows_of
from glossator.export.docx.blocks import Box, row, table
from glossator.export.docx.comments import Comments
from glossator.export.docx.comparison import comparison
from glossator.export.docx.context import Context
from glossator.export.docx.findings import index, legend, matrix, summary
from glossator.export.docx.furnishing import footer, page_setup, settings
from glossator.export.docx.package import packed, relation_id
from glossator.export.docx.register import redlines, register
from glossator.export.docx.styles import styles
from glossator.export.docx.text import Look
from glossator.export.docx.xml import root, serialised, w
from glossator.export.model import Card, Report
from glossator.export.options import Options, Part

_SURROUNDINGS = ["styles", "settings", "footer"]


def make_docx(report: Report, options: Options, progress: Progress = unwatched) -> bytes:
    """The report as a Word document, the same bytes for the same report; raises what `progress` raises."""
    context = Context(report, options, Course(rows_of(report, options.parts), progress))
    comments = Comments(context)
    content = list(_content(context, comments))
    setup = page_setup(context, relation_id("footer", _SURROUNDINGS))
    parts = {
        "styles": styles(context),
        "settings": settings(),
        "footer": footer(context),
        "document": serialised(root("document", w("body", *content, setup))),
        **comments.parts(),
    }
    subject = ", ".join(card.short for card in report.cards)
    return packed(parts, f"{report.title}: {subject}", subject, report.moment)


def _content(context: Context, comments: Comments) -> Iterator[_Element]:
    report = context.report
    yield context.line(report.title, "Title")
    yield context.line(context.said("separator").join(isolate(card.short) for card in report.cards), "Subtitle")
    yield from _cover(context)
    yield from summary(context)
    yield from matrix(context)
    yield from comparison(context, comments)
    yield from redlines(context)
    yield from register(context)
    yield from index(context)
    yield from legend(context)
    yield w("p")  # a document does not end in a table
    if context.options.has(Part.DISCLAIMER):
        yield context.line(context.said("disclaimer"), "Small")


def _cover(context: Context) -> Iterator[_Element]:
    if not context.options.has(Part.COVER):
        return
    widths = context.widths(1, 4)
    rows = [
        row([Box([context.line(label, "Small")]), Box([context.line(value)])], widths)
        for label, value in context.report.particulars
    ]
    yield table(rows, widths, context.page, is_bordered=False)
    yield context.heading(context.said("licences"), 1)
    columns = context.widths(*(1 for _ in context.report.cards))
    boxes = [Box(list(_card(card, context))) for card in context.report.cards]
    yield table([row(boxes, columns)], columns, context.columns)


def _card(card: Card, context: Context) -> Iterator[_Element]:
    yield context.line(card.title, look=Look(bold=True))
    for label, value in card.facts:
        yield context.line(label, "Small")
        yield context.quoted(value, expected=context.report.language)
