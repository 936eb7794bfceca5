"""The words of notes, as paragraphs and tables."""

from collections.abc import Iterator, Sequence

from lxml.etree import _Element

from glossator.core.notes.markup_model import Block, Kind, Run
from glossator.core.notes.tables import Table, parts
from glossator.core.text.direction import Direction
from glossator.export.docx.blocks import Box, paragraph, row, table
from glossator.export.docx.changes import Hand, tracked
from glossator.export.docx.context import Context
from glossator.export.docx.text import Look, runs
from glossator.export.docx.xml import w
from glossator.export.languages import language_of
from glossator.export.model_notes import ReportNote

_INDENT = 284
"""Of one level of list or quotation, in twentieths of a point."""
_DEEPEST = 6
_STYLES = {Kind.HEADING: "NoteHeading", Kind.QUOTE: "Quote", Kind.CODE: "Code"}
_IN_NOTE = 1800
"""The width of a column of a table in a note, in twentieths of a point."""


def note_blocks(blocks: Sequence[Block], *, has_tables: bool = True) -> Iterator[_Element]:
    """The blocks of a note; comments, which hold no tables in some programs, have the rows as lines."""
    for part in parts(blocks):
        if isinstance(part, Block):
            yield _block(part)
        elif has_tables:
            yield _table(part)
            yield w("p")
        else:
            yield from (_row_as_line(cells, part.direction) for cells in part.rows)


def suggestion(note: ReportNote, context: Context) -> Iterator[_Element]:
    """The wording that the note proposes, as changes by its author; nothing where it proposes none."""
    if note.suggestion is None:
        return
    found = note.suggestion
    whole = "".join(each.text for each in found.stretches)
    hand = Hand(note.author, note.modified)
    language = language_of(whole, found.direction, "en")
    yield context.line(context.said("suggestion"), "Small")
    yield paragraph(tracked(found.stretches, found.direction, language, hand, context), found.direction)


def _block(block: Block) -> _Element:
    content = runs(f"{block.label} ", block.direction, _language(block)) if block.label else []
    content += [piece for run in block.runs for piece in _run(run, block)]
    depth = 0 if block.kind is Kind.HEADING else min(block.level, _DEEPEST)
    return paragraph(content, block.direction, _STYLES.get(block.kind, ""), indent=depth * _INDENT)


def _run(run: Run, block: Block) -> list[_Element]:
    look = Look("Hyperlink" if run.link else "", bold=run.bold, italic=run.italic, code=run.code)
    content = runs(run.text, block.direction, _language(block), look)
    if not run.link:
        return content
    address = run.link.replace("\\", "%5C").replace('"', "%22")
    return [w("fldSimple", *content, instr=f' HYPERLINK "{address}" ')]


def _table(part: Table) -> _Element:
    widths = [_IN_NOTE] * len(part.rows[0])
    rows = [row([Box([_block(cell)] if cell else []) for cell in cells], widths) for cells in part.rows]
    return table(rows, widths, part.direction)


def _row_as_line(cells: Sequence[Block | None], direction: Direction) -> _Element:
    text = " | ".join(cell.text if cell else "" for cell in cells)
    return paragraph(runs(text, direction, language_of(text, direction, "en")), direction)


def _language(block: Block) -> str:
    return language_of(block.text, block.direction, "en")
