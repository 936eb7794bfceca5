"""The words of a page that lie under marks, with those before and behind them."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from glossator.core.importing.pdf.comment import PrintedWords
from glossator.core.importing.pdf.letters import HYPHEN, folded, has_right_to_left
from glossator.core.importing.pdf.lines import glyphs_of
from glossator.core.importing.pdf.rows import lines_of_glyphs

_CONTEXT = 60
"""Characters of what stands before and behind."""
_GAP = 1.2
"""The gap in heights of letters across which words belong to different columns."""
_BROKEN = re.compile(rf"{HYPHEN}\s*")
"""Where a word goes on in the next line."""
_SPACE = re.compile(r"\s+")


class Box(NamedTuple):
    """An upright rectangle in points from the page's lower left corner."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> tuple[float, float]:
        """Across and up."""
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2

    def holds(self, x: float, y: float) -> bool:
        """Whether a point is in it."""
        return self.left <= x <= self.right and self.bottom <= y <= self.top

    def is_beside(self, other: "Box") -> bool:
        """Whether `other` stands in the same line, and no farther off than a word."""
        gap = max(other.left - self.right, self.left - other.right)
        return self.bottom < other.top and other.bottom < self.top and gap <= _GAP * (self.top - self.bottom)


class Marked(NamedTuple):
    """Words of a page and their neighbours, each in the order of reading, with a space where one parts them."""

    quote: str
    before: str
    after: str
    middle: float
    """How far from the page's left edge the words are, in points."""


class PageOfWords:
    """The characters of a page and where they stand."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._textpage = page.get_textpage()
        self._count: int = self._textpage.count_chars()
        self._boxes = dict(self._characters())
        self._lines = list(self._runs())

    def close(self) -> None:
        """Let go of what PDFium holds of the page."""
        self._textpage.close()

    @property
    def lines(self) -> tuple[PrintedWords, ...]:
        """What is printed in each line of each column."""
        boxes = [self._boxes[index] for line in self._lines for index in (line[0], line[-1])]
        ends = zip(boxes[0::2], boxes[1::2], strict=True)
        return tuple(
            PrintedWords(self._words(line).strip(), min(first.left, last.left), max(first.right, last.right))
            for line, (first, last) in zip(self._lines, ends, strict=True)
        )

    def under(self, boxes: Sequence[Box]) -> Marked:
        """The words whose characters have their middles in `boxes`."""
        marked = [index for index, at in self._boxes.items() if any(box.holds(*at.middle) for box in boxes)]
        middle = (min(box.left for box in boxes) + max(box.right for box in boxes)) / 2
        if not marked:
            return Marked("", "", "", middle)
        first, last = marked[0], marked[-1]
        before, after = range(max(first - _CONTEXT, 0), first), range(last + 1, min(last + _CONTEXT, self._count))
        quote = self._words(marked)
        begins, ends = " " * quote.startswith(" "), " " * quote.endswith(" ")
        return Marked(quote.strip(), self._said(before) + begins, ends + self._said(after), middle)

    def nearest(self, box: Box) -> Marked:
        """The words of the line that stands nearest to `box`."""
        x, y = box.middle

        def distance(line: Sequence[int]) -> tuple[float, float]:
            first, last = self._boxes[line[0]], self._boxes[line[-1]]
            left, right = min(first.left, last.left), max(first.right, last.right)
            return max(first.bottom - y, y - first.top, 0.0), max(left - x, x - right, 0.0)

        line = min(self._lines, key=distance, default=None)
        return Marked(self._words(line).strip(), "", "", self._boxes[line[0]].left) if line else Marked("", "", "", x)

    def _characters(self) -> Iterator[tuple[int, Box]]:
        """The box of each character that is drawn, by its index; of spaces that PDFium adds none is known."""
        for index in range(self._count):
            box = Box(*self._textpage.get_charbox(index, loose=True))
            if box.right > box.left:
                yield index, box

    def _runs(self) -> Iterator[Sequence[int]]:
        """The indices of the characters in each line, as far as no gap parts it."""
        run: list[int] = []
        for index, box in self._boxes.items():
            if run and not self._boxes[run[-1]].is_beside(box):
                yield run
                run = []
            run.append(index)
        if run:
            yield run

    def _words(self, indices: Sequence[int]) -> str:
        """The characters with these `indices`, right-to-left ones put into the order of reading by their places."""
        words = self._said(indices)
        if not has_right_to_left(words):
            return words
        return " ".join(line.text for line in lines_of_glyphs(glyphs_of(self._textpage, indices), 0))

    def _said(self, indices: Sequence[int]) -> str:
        """The characters with these `indices`; those left out between two of them are a space."""
        said = []
        for nth, index in enumerate(indices):
            if nth and index != indices[nth - 1] + 1:
                said.append(" ")
            said.append(chr(pdfium.FPDFText_GetUnicode(self._textpage, index)))
        return _SPACE.sub(" ", folded(_BROKEN.sub("", "".join(said))))
