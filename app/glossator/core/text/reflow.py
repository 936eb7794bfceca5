"""Text for reading: wrapped lines joined into paragraphs, every character traceable to its place in the document."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from glossator.core.clauses.comments import without_marks

# a blank line, a line that begins with a bullet, and the end of a line too long to have been wrapped
_PARAGRAPH_BREAK = re.compile(r"\n[ \t]*\n\s*|\n(?=[ \t]*[-*•·‣▪◦–][ \t]+\S)|(?<=[^\n]{120})\n")
_COLLAPSED = re.compile(r"\s{2,}|[^\S ]")  # all white space but single spaces, which stay as they are
_MARKED_LINE = re.compile(r"^[ \t]*(?:#|//|/?\*{1,2}/?)(?:[ \t]|$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as displayed.

    `text` has white space collapsed. `_shown` and `_source` are the beginnings of its runs in `text` and in the
    document (code points): inside a run both advance together.
    """

    text: str
    start: int
    end: int
    _shown: tuple[int, ...]
    _source: tuple[int, ...]

    def to_source(self, offset: int) -> int:
        """The document's offset of displayed character `offset`; the paragraph's end for its length."""
        if offset >= len(self.text):
            return self.end
        run = max(bisect_right(self._shown, offset) - 1, 0)
        return self._source[run] + offset - self._shown[run]

    def to_display(self, offset: int) -> int:
        """The displayed offset of the document's character `offset`, clamped to the paragraph."""
        if offset <= self.start:
            return 0
        if offset >= self.end:
            return len(self.text)
        run = bisect_right(self._source, offset) - 1
        shown = self._shown[run] + offset - self._source[run]
        limit = self._shown[run + 1] if run + 1 < len(self._shown) else len(self.text)
        return min(shown, limit)


def reflow(text: str, start: int, end: int) -> tuple[Paragraph, ...]:
    """The paragraphs of `text[start:end]`, white space collapsed, marks of comments left out.

    Blank lines, bullets and the ends of lines too long to have been wrapped part them.
    """
    if _MARKED_LINE.search(text, start, end):
        text = without_marks(text)
    paragraphs = []
    at = start
    breaks = [*(match.span() for match in _PARAGRAPH_BREAK.finditer(text, start, end)), (end, end)]
    for stop, resume in breaks:
        if paragraph := _paragraph(text, at, stop):
            paragraphs.append(paragraph)
        at = resume
    return tuple(paragraphs)


def _paragraph(text: str, start: int, end: int) -> Paragraph | None:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    if start >= end:
        return None
    pieces: list[str] = []
    shown, source = [0], [start]
    length, at = 0, start
    for match in _COLLAPSED.finditer(text, start, end):
        piece = text[at : match.start()] + " "
        pieces.append(piece)
        length += len(piece)
        at = match.end()
        shown.append(length)
        source.append(at)
    pieces.append(text[at:end])
    return Paragraph("".join(pieces), start, end, tuple(shown), tuple(source))
