"""The register of notes, and the redlines."""

from collections.abc import Iterator

from lxml.etree import _Element

from glossator.core.text.direction import isolate
from glossator.export.docx.blocks import Box, paragraph, row, table
from glossator.export.docx.changes import Hand, tracked
from glossator.export.docx.context import Context
from glossator.export.docx.notes import note_blocks, suggestion
from glossator.export.docx.text import Look
from glossator.export.languages import language_of
from glossator.export.model_findings import Redline, RedlineRow
from glossator.export.model_notes import RegisterPart, ReportNote
from glossator.export.options import Part

_COLUMNS = ("number", "passage", "words", "assessment", "written")
_SHARES = (1, 4, 8, 3, 3)
_PROGRAM = "Glossator"


def register(context: Context) -> Iterator[_Element]:
    """All notes with their threads, in tables of one direction."""
    if not (context.options.has(Part.REGISTER) and context.report.notes):
        return
    yield context.heading(context.said("register"), 1)
    for part in context.report.register:
        if part.title:
            yield context.heading(part.title, 2)
        yield _table(part, context)


def redlines(context: Context) -> Iterator[_Element]:
    """What other licences change of the leading one's words, as tracked changes."""
    if not (context.options.has(Part.REDLINE) and context.report.redlines):
        return
    yield context.heading(context.said("redlines"), 1)
    for redline in context.report.redlines:
        title = context.said("redline").format(before=isolate(redline.before), after=isolate(redline.after))
        yield context.heading(title, 2)
        for line in context.course.through(redline.rows):
            yield from _redline_row(line, redline, context)


def _table(part: RegisterPart, context: Context) -> _Element:
    widths = context.widths(*_SHARES)
    fill = context.colour("surface-raised")
    captions = (context.line(context.said(key), look=Look(bold=True)) for key in _COLUMNS)
    head = row([Box([each], fill=fill) for each in captions], widths, is_head=True)
    rows = [
        row([Box(list(cell)) for cell in _entry(note, context)], widths) for note in context.course.through(part.notes)
    ]
    return table([head, *rows], widths, part.direction)


def _entry(note: ReportNote, context: Context) -> Iterator[Iterator[_Element]]:
    number = context.own(str(note.number), Look(bold=True))
    yield iter([paragraph(context.bookmarked(f"note_{note.number}", number), context.page)])
    yield _passage(note, context)
    yield _words(note, context)
    assessed = (note.severity, note.status, note.kind, *note.tags)
    yield (context.quoted(each, expected=context.report.language) for each in assessed if each)
    yield (context.quoted(each, expected=context.report.language) for each in (note.author, note.date))


def _passage(note: ReportNote, context: Context) -> Iterator[_Element]:
    yield context.line(note.licence)
    if note.clause:
        is_shown = note.row > 0
        content = (
            context.link(note.clause, f"row_{note.row}", Part.COMPARISON) if is_shown else context.own(note.clause)
        )
        yield paragraph(content, context.page)
    if note.quote:
        yield context.quoted(note.quote, "Quote")


def _words(note: ReportNote, context: Context) -> Iterator[_Element]:
    if note.remark:
        yield context.line(note.remark, "Small")
    yield from note_blocks(note.blocks)
    yield from suggestion(note, context)
    for reply in note.replies:
        yield context.line(context.said("separator").join([isolate(reply.author), reply.date]), "Small")
        yield from note_blocks(reply.blocks)


def _redline_row(line: RedlineRow, redline: Redline, context: Context) -> Iterator[_Element]:
    number = context.link(f"{line.number}.", f"row_{line.number}", Part.COMPARISON)
    yield paragraph([*number, *context.own(f" {line.title}")], context.page, "Heading3")
    expected = context.report.cards[redline.column].language
    words = "".join(each.text for each in line.stretches)
    language = language_of(words, line.direction, expected)
    hand = Hand(_PROGRAM, context.report.moment)
    yield paragraph(tracked(line.stretches, line.direction, language, hand, context), line.direction)
