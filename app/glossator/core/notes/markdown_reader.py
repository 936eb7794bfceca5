"""Markdown read by python-markdown, its element tree walked into blocks without a detour by HTML."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from glossator.core.notes.markup_model import Block, Kind, Run
from glossator.core.text.direction import Direction

if TYPE_CHECKING:
    from markdown import Markdown

_SAFE_LINK = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
# python-markdown looks for the end of a link from every opening bracket: quadratic, a minute at 50,000 of them
_MOST_BRACKETS = 1000
# with white space after the signs, so that "#2" and "C#" stay what they are
_HEADING = re.compile(r"(?:^|\n)(?P<level>#{1,6})[ \t]+(?P<header>[^\n]*?)(?:[ \t]+#+)?[ \t]*(?:\n|$)")
# a list needs no blank line before it; a numbered one begins with 1, so that a year that begins a line stays a year
_ITEM_BEHIND_WORDS = re.compile(r"\n(?=[ ]{0,3}(?:[-*+]|[1\u0661\u06f1]\.)[ ]+\S)")
_BLOCKS_NOT_READ = ("setextheader", "hr", "reference")
_INLINES_NOT_READ = (
    *("html", "entity", "automail", "linebreak"),
    *("reference", "short_reference", "image_link", "image_reference", "short_image_ref"),
)


def read_markdown(source: str) -> Iterator[Block]:
    """The blocks of `source`, all left to right until the caller finds their directions.

    Raises RecursionError where lists or quotations are nested some hundred levels deep.
    """
    yield from _children(_tree(source), Block(Kind.PARAGRAPH, Direction.LTR, ()))


def _tree(source: str) -> Element:
    """python-markdown's element tree of `source`, inline markup included."""
    parser = _parser(links=source.count("[") <= _MOST_BRACKETS)
    lines = source.split("\n")
    for preprocessor in parser.preprocessors:
        lines = preprocessor.run(lines)
    root = Element("div")
    parser.parser.parseChunk(root, "\n".join(lines))
    for treeprocessor in parser.treeprocessors:
        replaced = treeprocessor.run(root)
        if replaced is not None:
            root = replaced
    return root


def _parser(*, links: bool) -> "Markdown":
    """A parser that interprets nothing that would make typed words vanish (HTML, entities, references, images)."""
    from markdown import Markdown

    parser = Markdown(extensions=["sane_lists"])
    _teach_blocks(parser)
    parser.preprocessors.deregister("html_block")
    parser.treeprocessors.deregister("prettify")
    for name in _BLOCKS_NOT_READ:
        parser.parser.blockprocessors.deregister(name)
    for name in _INLINES_NOT_READ if links else (*_INLINES_NOT_READ, "link"):
        parser.inlinePatterns.deregister(name)
    return parser


def _teach_blocks(parser: "Markdown") -> None:
    """Have headings need white space behind their signs, and lists no blank line before them."""
    from markdown.blockprocessors import BlockProcessor, HashHeaderProcessor

    class SpacedHeading(HashHeaderProcessor):
        RE = _HEADING

    class WordsBeforeList(BlockProcessor):
        def test(self, parent: Element, block: str) -> bool:
            opens_item = parent.tag == "li" and not (parent.text or len(parent))
            return not opens_item and bool(_ITEM_BEHIND_WORDS.search(block))

        def run(self, parent: Element, blocks: list[str]) -> None:
            words, items = _ITEM_BEHIND_WORDS.split(blocks.pop(0), maxsplit=1)
            self.parser.parseBlocks(parent, [words])
            blocks.insert(0, items)

    processors = parser.parser.blockprocessors
    processors.register(SpacedHeading(parser.parser), "hashheader", 70)
    # behind lists, which take their further items themselves, and before quotations, which would take what follows them
    processors.register(WordsBeforeList(parser.parser), "words_before_list", 25)


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


_WALKERS = {
    "p": _children,
    "blockquote": _quotation,
    "ul": _list,
    "ol": _list,
    "pre": _code,
    **{f"h{level}": _heading for level in range(1, 7)},
}


def _unlabelled(block: Block) -> Block:
    return replace(block, kind=Kind.PARAGRAPH, number=0) if block.kind in (Kind.BULLET, Kind.NUMBER) else block


def _inline(element: Element, style: Run) -> list[Run]:
    """The runs of an inline element, styled over `style`; an address that is not to be followed is spelt out."""
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
    return runs + _text(f" ({address})", style) if address and not own.link else runs


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
