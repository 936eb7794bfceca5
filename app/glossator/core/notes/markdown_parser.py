"""python-markdown, set up so that no word vanishes that was typed: HTML, entities, references and images stay text."""

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

if TYPE_CHECKING:
    from markdown import Markdown

# python-markdown looks for the end of a link from every opening bracket: quadratic, a minute at 50,000 of them
_MOST_BRACKETS = 1000
# with white space after the signs, so that "#2" and "C#" stay what they are
_HEADING = re.compile(r"(?:^|\n)(?P<level>#{1,6})[ \t]+(?P<header>[^\n]*?)(?:[ \t]+#+)?[ \t]*(?:\n|$)")
# a list needs no blank line before it; a numbered one begins with 1, so that a year that begins a line stays a year
_ITEM_BEHIND_WORDS = re.compile(r"\n(?=[ ]{0,3}(?:[-*+]|[1\u0661\u06f1]\.)[ ]+\S)")
_CELL_EDGE = re.compile(r"(?<!\\)\|")
# a row is split in a time that grows with its bars times its code spans
_MOST_CELL_EDGES = 60
_BLOCKS_NOT_READ = ("setextheader", "hr", "reference")
_INLINES_NOT_READ = (
    *("html", "entity", "automail", "linebreak"),
    *("reference", "short_reference", "image_link", "image_reference", "short_image_ref"),
)


def element_tree(source: str) -> Element:
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
    from markdown import Markdown
    from markdown.extensions.sane_lists import SaneListExtension

    # given by name it would be looked for among all that is installed
    parser = Markdown(extensions=[SaneListExtension()])
    _teach_blocks(parser)
    _teach_tables(parser)
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


def _teach_tables(parser: "Markdown") -> None:
    """Have tables read only where every row fits beneath the head: the library drops the cells that do not."""
    from markdown.extensions.tables import TableProcessor

    class WholeTable(TableProcessor):
        def test(self, parent: Element, block: str) -> bool:
            edges = [len(_CELL_EDGE.findall(row)) for row in block.split("\n")]
            return max(edges) <= min(edges[0], _MOST_CELL_EDGES) and super().test(parent, block)

    parser.ESCAPED_CHARS.append("|")
    parser.parser.blockprocessors.register(WholeTable(parser.parser, {"use_align_attribute": False}), "table", 75)
