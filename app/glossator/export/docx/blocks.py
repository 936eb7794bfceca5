"""Paragraphs and tables, each in its own direction."""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml.etree import _Element

from glossator.core.text.direction import Direction
from glossator.export.docx.xml import w

_WHOLE = 5000
"""The width of a table that is as wide as the page, in fiftieths of a percent."""


def paragraph(
    content: Sequence[_Element],
    direction: Direction,
    style: str = "",
    *,
    indent: int = 0,
    keeps_next: bool = False,
) -> _Element:
    """A paragraph; `indent` in twentieths of a point, at the side from which it is read.

    It has no alignment: that would be taken from the left even where the paragraph runs from the right.
    """
    is_rtl = direction is Direction.RTL
    about = w(
        "pPr",
        w("pStyle", val=style) if style else None,
        w("keepNext") if keeps_next else None,
        w("bidi") if is_rtl else None,
        w("ind", left=indent) if indent else None,
    )
    return w("p", about, *content)


@dataclass(frozen=True, slots=True)
class Box:
    """A cell of a table: its paragraphs, how many columns it spans, and the colour behind it."""

    content: Sequence[_Element]
    span: int = 1
    fill: str = ""


def table(
    rows: Sequence[_Element], widths: Sequence[int], direction: Direction, *, is_bordered: bool = True
) -> _Element:
    """A table of `rows` whose columns have these widths (twentieths of a point), the first at the reader's side."""
    return w(
        "tbl",
        w(
            "tblPr",
            w("tblStyle", val="Grid" if is_bordered else "Bare"),
            w("bidiVisual") if direction is Direction.RTL else None,
            w("tblW", w=_WHOLE, type="pct"),
            w("tblLayout", type="fixed"),
        ),
        w("tblGrid", *(w("gridCol", w=width) for width in widths)),
        *rows,
    )


def row(boxes: Sequence[Box], widths: Sequence[int], *, is_head: bool = False, is_whole: bool = False) -> _Element:
    """A row; `is_head` has it repeated on every page, `is_whole` keeps it on one."""
    cells, at = [], 0
    for box in boxes:
        cells.append(_cell(box, sum(widths[at : at + box.span])))
        at += box.span
    about = w("trPr", w("cantSplit") if is_whole or is_head else None, w("tblHeader") if is_head else None)
    return w("tr", about if len(about) else None, *cells)


def _cell(box: Box, width: int) -> _Element:
    about = w(
        "tcPr",
        w("tcW", w=width, type="dxa"),
        w("gridSpan", val=box.span) if box.span > 1 else None,
        w("shd", val="clear", color="auto", fill=box.fill) if box.fill else None,
    )
    content = list(box.content)
    if not content or content[-1].tag.endswith("}tbl"):  # a cell ends in a paragraph
        content.append(w("p"))
    return w("tc", about, *content)
