"""Reads Markdown: the words without their marks, numbers as they are shown."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lxml.html import defs
from markdown_it import MarkdownIt
from markdown_it.token import Token

from glossator.core.importing.blocks import BULLET, Block, printed, row
from glossator.core.importing.document import Content, Reader, Tell
from glossator.core.importing.html.parsing import parse_html
from glossator.core.importing.html.walking import Walk

_FRONT = re.compile(r"\A---[ \t]*\n(?:[\w-]+:.*\n|[ \t]+\S.*\n|[ \t]*\n)*?---[ \t]*\n")
_TAG = re.compile(r"<[/!?]?([a-zA-Z][a-zA-Z0-9-]*)?")
_DEEPEST = 100
"""Lists and quotations within each other, two for each list; what lies below would be lost."""
_KNOWN = frozenset(defs.tags)


def read(data: bytes, _name: str, _tell: Tell) -> Content:
    """The text of the Markdown source `data` (in UTF-8)."""
    source = data.decode().replace("\r\n", "\n").removeprefix("\ufeff")
    tokens = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table").parse(_FRONT.sub("", source))
    return Content(printed(_Walk().blocks(tokens)))


class _List:
    """A list that is open: `labels` of its items still to come."""

    def __init__(self, labels: Sequence[str]) -> None:
        self.labels = iter(labels)


class _Walk:
    """Reads one source."""

    def __init__(self) -> None:
        self._lists: list[_List] = []
        self._label = ""
        self._cells: list[list[Block]] | None = None

    def blocks(self, tokens: Sequence[Token]) -> Iterator[Block]:
        """What is printed of `tokens`."""
        for nth, token in enumerate(tokens):
            if token.type in ("bullet_list_open", "ordered_list_open"):
                self._lists.append(_List(_labels(tokens, nth)))
            elif token.type in ("bullet_list_close", "ordered_list_close"):
                self._lists.pop()
            elif token.type == "list_item_open":
                self._label = next(self._lists[-1].labels)
            elif token.type == "tr_open":
                self._cells = []
            elif token.type == "tr_close":
                yield from row(self._cells or ())
                self._cells = None
            else:
                yield from self._words(token)

    def _words(self, token: Token) -> Iterator[Block]:
        if token.type == "html_block":
            yield from _blocks_of_html(token.content)
        elif token.type in ("inline", "fence", "code_block"):
            inline = token.type == "inline"
            words = "".join(_inline(token.children or ())) if inline else token.content
            block = Block(words, self._label, max(len(self._lists) - 1, 0), verbatim=not inline)
            self._label = ""
            if self._cells is None:
                yield block
            else:
                self._cells.append([block])


def _labels(tokens: Sequence[Token], opening: int) -> list[str]:
    """The labels of the items of the list that `tokens[opening]` begins.

    The numbers are those of the source if they rise, and counted from the first if they do not, as where all are 1.
    """
    list_, items = tokens[opening], []
    for token in tokens[opening + 1 :]:
        if token.level <= list_.level:
            break
        if token.type == "list_item_open" and token.level == list_.level + 1:
            items.append(token)
    if list_.type == "bullet_list_open":
        return [BULLET] * len(items)
    numbers = [int(item.info) for item in items]
    if any(after <= before for before, after in pairwise(numbers)):
        numbers = [numbers[0] + nth for nth in range(len(numbers))]
    return [f"{number}{item.markup}" for number, item in zip(numbers, items, strict=True)]


def _inline(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            yield "\n"
        elif token.type == "html_inline":
            yield _shown(token.content)
        else:
            yield token.content


def _shown(tag: str) -> str:
    """What is printed of a tag: a placeholder such as `<year>`, which is none of HTML's, in full."""
    match = _TAG.match(tag)
    name = (match[1] or "").lower() if match else ""
    if name in _KNOWN:
        return "\n" if name == "br" else ""
    return tag if name else ""


def _blocks_of_html(source: str) -> list[Block]:
    """What is printed of lines of HTML between paragraphs; all of them where the tags are none of HTML's."""
    names = [match[1].lower() for match in _TAG.finditer(source) if match[1]]
    if names and not any(name in _KNOWN for name in names):
        return [Block(source)]
    root = parse_html(source)
    return [] if root is None else Walk().blocks(root)


READER = Reader(read)
