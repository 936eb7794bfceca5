"""Blocks of a note as HTML for a rich-text view, every block with its own direction."""

from collections.abc import Sequence
from html import escape

from glossator.core.notes.isolated_runs import isolated_runs
from glossator.core.notes.markup_model import Block, Kind, Run
from glossator.core.notes.sanitising import sanitised
from glossator.core.notes.tables import Row, Table, parts
from glossator.core.text.direction import Direction

_INDENT = 18
"""Of one level of list or quotation, in pixels."""


def as_html(blocks: Sequence[Block]) -> str:
    """`blocks` as sanitised HTML that Qt's rich text reads: paragraphs with `dir`, bullets and numbers set as text.

    Qt mirrors neither the marker nor the indent of a list whose items run in different directions, so items
    are indented paragraphs. Names and clause references in right-to-left blocks are isolated; strip the isolates
    from what is copied.
    """
    return sanitised("".join(_part(part, first=index == 0) for index, part in enumerate(parts(blocks))))


def _part(part: Block | Table, *, first: bool) -> str:
    return _table(part) if isinstance(part, Table) else _block(part, first=first)


def _table(table: Table) -> str:
    head, *body = table.rows
    rows = [_row(head, table.direction, "th"), *(_row(row, table.direction, "td") for row in body)]
    return f'<table width="100%" border="1" cellspacing="0" cellpadding="3">{"".join(rows)}</table>'


def _row(cells: Row, direction: Direction, tag: str) -> str:
    """Qt lays all tables out from left to right, so that the cells of one that runs the other way come reversed."""
    inner = [f"<{tag}>{_block(cell, first=True) if cell else ''}</{tag}>" for cell in cells]
    return f"<tr>{''.join(reversed(inner) if direction is Direction.RTL else inner)}</tr>"


def _block(block: Block, *, first: bool) -> str:
    above = 0 if first or block.continues else 6
    inner = "".join(map(_run, isolated_runs(block)))
    if block.kind is Kind.HEADING:
        inner = f"<b>{inner}</b>"
    if block.label:
        inner = f"{block.label}&nbsp;&nbsp;{inner}"
    depth = 0 if block.kind in (Kind.HEADING, Kind.CELL) else block.level
    side = "right" if block.direction is Direction.RTL else "left"
    style = f"margin-top:{above}px;margin-bottom:0px;margin-{side}:{depth * _INDENT}px"
    return f'<p dir="{block.direction}" style="{style}">{inner}</p>'


def _run(run: Run) -> str:
    html = escape(run.text)
    for wanted, tag in ((run.code, "code"), (run.italic, "i"), (run.bold, "b")):
        html = f"<{tag}>{html}</{tag}>" if wanted else html
    return f'<a href="{escape(run.link)}">{html}</a>' if run.link else html
