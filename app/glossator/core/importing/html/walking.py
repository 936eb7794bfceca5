"""The paragraphs, list items and table rows of a web page in reading order."""

import re
from dataclasses import dataclass, field

from lxml import etree

from glossator.core.importing.blocks import Block, row
from glossator.core.importing.html.hiding import is_beside, is_deleted, is_hidden
from glossator.core.importing.html.lists import List, open_list
from glossator.core.importing.xml import Element

_BREAK = "\u2028"
"""A line broken on purpose, until white space has been collapsed."""
_WHITE = re.compile(r"[ \t\r\n\f]+")
_SPACES = re.compile("[ \u00a0]{2,}")
_INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "label", "mark", "q", "rb", "ruby", "samp", "small", "span", "strong", "sub", "sup", "time", "tt",
    "u", "var", "wbr",
))  # fmt: skip
_PART_OF_LINE = frozenset(("del", "s", "strike", "script", "style", "rt", "rp"))
"""What is left out and ends no paragraph."""
_LISTS = frozenset(("ol", "ul", "menu", "dir"))
_VERBATIM = frozenset(("pre", "listing", "xmp", "plaintext"))


@dataclass(slots=True)
class _Frame:
    """A table cell or the page itself, and what has been found in it."""

    blocks: list[Block] = field(default_factory=list)
    cells: list[list[Block]] | None = None
    """The cells of the row that is open in it."""


class Walk:
    """Reads one page. It goes from event to event, so that nesting costs no stack."""

    def __init__(self) -> None:
        self._frames = [_Frame()]
        self._pieces: list[str] = []
        self._lists: list[List] = []
        self._label = ""
        self._verbatim = 0
        self.tracked = False
        self.hidden = False

    def blocks(self, root: Element) -> list[Block]:
        """What is printed of `root`."""
        walk = etree.iterwalk(root, events=("start", "end"))
        left_out = False
        for event, each in walk:
            if event == "start":
                left_out = self._is_left_out(each)
                if left_out:
                    walk.skip_subtree()
                else:
                    self._start(each)
                continue
            if left_out:
                self._separate(each)
            else:
                self._end(each)
            left_out = False
            if each is not root:
                self._pieces.append(each.tail or "")
        return self._finished()

    def _finished(self) -> list[Block]:
        """Everything that was found, also in cells that nothing closed."""
        self._flush()
        while len(self._frames) > 1:
            self._close_cell()
        return self._frames[0].blocks

    def _is_left_out(self, element: Element) -> bool:
        if is_beside(element):
            return True
        if not (is_deleted(element) or is_hidden(element)):
            return False
        if any(str(piece).strip() for piece in element.itertext()):
            self.tracked |= is_deleted(element)
            self.hidden |= not is_deleted(element)
        return True

    def _separate(self, element: Element) -> None:
        """End the paragraph before what is left out, as what stands in a line of its own does."""
        if element.tag not in _INLINE | _PART_OF_LINE:
            self._flush()

    def _start(self, element: Element) -> None:
        tag = element.tag
        self.tracked |= tag == "ins"
        if tag not in _INLINE:
            self._flush()
            self._open(element)
        elif tag in ("br", "q"):
            self._pieces.append(_BREAK if tag == "br" else "“")
        self._pieces.append(element.text or "")

    def _open(self, element: Element) -> None:
        """Begin a list, an item, a row or a cell."""
        tag = element.tag
        if tag in _LISTS:
            self._lists.append(open_list(element))
        elif tag == "li":
            self._label = self._lists[-1].label(element) if self._lists else ""
        elif tag in _VERBATIM:
            self._verbatim += 1
        elif tag == "tr":
            self._frames[-1].cells = []
        elif tag in ("td", "th"):
            self._frames.append(_Frame())

    def _end(self, element: Element) -> None:
        tag = element.tag
        if tag == "q":
            self._pieces.append("”")
        if tag in _INLINE:
            return
        self._flush()
        if tag in _LISTS:
            self._lists.pop()
        elif tag == "li":
            self._label = ""
        elif tag in _VERBATIM:
            self._verbatim -= 1
        elif tag == "tr":
            self._close_row()
        elif tag in ("td", "th"):
            self._close_cell()

    def _close_cell(self) -> None:
        blocks = self._frames.pop().blocks
        frame = self._frames[-1]
        if frame.cells is None:
            frame.blocks += blocks
        else:
            frame.cells.append(blocks)

    def _close_row(self) -> None:
        frame = self._frames[-1]
        frame.blocks += row(frame.cells or ())
        frame.cells = None

    def _flush(self) -> None:
        """End the paragraph that is open, if there is one."""
        text = "".join(self._pieces)
        self._pieces.clear()
        depth = max(len(self._lists) - 1, 0)
        if self._verbatim:
            words = text.replace(_BREAK, "\n")
        else:
            words = _SPACES.sub(" ", _WHITE.sub(" ", text)).replace(_BREAK, "\n").strip(" \n")
        if words.strip():
            verbatim = self._verbatim > 0
            self._frames[-1].blocks.append(Block(words, self._label, depth, verbatim))
            self._label = ""
