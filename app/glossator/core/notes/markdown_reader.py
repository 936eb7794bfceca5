"""Markdown read by python-markdown, its element tree walked into blocks without a detour by HTML."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from xml.etree.ElementTree import Element

from glossator.core.notes.markdown_parser import element_tree
from glossator.core.notes.markup_model import Block, Cell, Kind, Run
from glossator.core.notes.sanitising import SCHEMES
from glossator.core.text.direction import Direction

_SAFE_LINK = re.compile(f"(?:{'|'.join(SCHEMES)}):", re.IGNORECASE)


def read_markdown(source: str) -> Iterator[Block]:
    """The blocks of `source`, all left to right until the caller finds their directions.

    Raises RecursionError where lists or quotations are nested some hundred levels deep.
    """
    yield from _children(element_tree(source), Block(Kind.PARAGRAPH, Direction.LTR, ()))


def _children(element: Element, outer: Block) -> Iterator[Block]:
    """The blocks in `element`: its loose inline content as blocks like `outer`, its block children each in turn."""
    loose = outer
    inline = _text(element.text, Run(""))
    for child in element:
        if child.tag in _WALKERS:
            yield from _lines(inline, loose)
            inline, loose = [], _unlabelled(outer)
            yield from _WALKERS[child.tag](child, outer)
        else:
            inline += _inline(child, Run(""))
        inline += _text(child.tail, Run(""))
    yield from _lines(inline, loose)


def _heading(element: Element, outer: Block) -> Iterator[Block]:
    return _children(element, replace(outer, kind=Kind.HEADING, level=int(element.tag[1])))


def _quotation(element: Element, outer: Block) -> Iterator[Block]:
    return _children(element, replace(outer, kind=Kind.QUOTE, level=outer.level + 1, number=0))


def _list(element: Element, outer: Block) -> Iterator[Block]:
    like = replace(outer, kind=Kind.BULLET, level=outer.level + 1, number=0)
    for number, item in enumerate(element, int(element.get("start", "1"))):
        own = replace(like, kind=Kind.NUMBER, number=number) if element.tag == "ol" else like
        yield from _item(item, own)


def _item(element: Element, outer: Block) -> Iterator[Block]:
    """An item's blocks: the first carries the bullet or number, further paragraphs of it do not."""
    labelled = False
    for block in _children(element, outer):
        own = block.kind == outer.kind and block.level == outer.level
        yield _unlabelled(block) if own and labelled else block
        labelled = labelled or own


def _code(element: Element, outer: Block) -> Iterator[Block]:
    text = unescape("".join(element.itertext())).rstrip("\n")
    return _lines([Run(text, code=True)], replace(outer, kind=Kind.CODE, number=0))


def _table(element: Element, outer: Block) -> Iterator[Block]:
    """The cells that have words, a block each."""
    for number, row in enumerate(element.iter("tr")):
        for column, cell in enumerate(row):
            place = Cell(number, column)
            yield from _children(cell, replace(outer, kind=Kind.CELL, number=0, cell=place))


_WALKERS = {
    "p": _children,
    "blockquote": _quotation,
    "ul": _list,
    "ol": _list,
    "pre": _code,
    "table": _table,
    **{f"h{level}": _heading for level in range(1, 7)},
}


def _unlabelled(block: Block) -> Block:
    return replace(block, kind=Kind.PARAGRAPH, number=0) if block.kind in (Kind.BULLET, Kind.NUMBER) else block


def _inline(element: Element, style: Run) -> list[Run]:
    """The runs of an inline element, styled over `style`; an address is spelt out behind words that do not say it."""
    if element.tag == "code":
        return _text(unescape("".join(element.itertext())), replace(style, code=True))
    address = element.get("href", "")
    own = replace(
        style,
        bold=style.bold or element.tag == "strong",
        italic=style.italic or element.tag == "em",
        link=address if _SAFE_LINK.match(address) else style.link,
    )
    runs = _text(element.text, own)
    for child in element:
        runs += [*_inline(child, own), *_text(child.tail, own)]
    words = "".join(run.text for run in runs)
    return runs if address in ("", words, f"mailto:{words}") else runs + _text(f" ({address})", style)


def _text(text: str | None, style: Run) -> list[Run]:
    return [replace(style, text=text)] if text else []


def _lines(runs: list[Run], like: Block) -> Iterator[Block]:
    """A block like `like` for each line in `runs`; blank ones are left out."""
    line: list[Run] = []
    own = like
    for run in [*runs, Run("\n")]:
        *ended, rest = run.text.split("\n")
        for part in ended:
            line += _text(part, run)
            if any(each.text.strip() for each in line):
                yield replace(own, runs=_trimmed(line, like.kind))
                own = replace(_unlabelled(like), continues=True)
            line = []
        line += _text(rest, run)


def _trimmed(runs: list[Run], kind: Kind) -> tuple[Run, ...]:
    """`runs` without white space at the line's ends, which has meaning in code alone."""
    if kind is not Kind.CODE:
        runs[0] = replace(runs[0], text=runs[0].text.lstrip())
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    return tuple(run for run in runs if run.text)
