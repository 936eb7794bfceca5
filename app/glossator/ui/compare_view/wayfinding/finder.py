"""Finds words in all columns, as they are shown: across line ends, and across spellings unless asked exactly."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from glossator.core.compare.model import Span
from glossator.core.text.folding import SearchKey
from glossator.core.text.reflow import reflow
from glossator.ui.compare_view.content import Content

_CHUNK = 16_000
"""About how many characters are searched at one go: to prepare them takes some milliseconds."""
_BLANK_LINE = "\n\n"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for."""

    words: str
    exact: bool = False
    """Whether case, typography and Arabic spelling variants are told apart."""
    whole_words: bool = False

    @property
    def on_one_line(self) -> str:
        """The words with white space as in a paragraph; empty where there are none."""
        return re.sub(r"\s+", " ", self.words.strip())


class Finder:
    """Searches one comparison; what it prepares for the first search serves the later ones."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._chunks: dict[int, tuple[_Chunk, ...]] = {}

    def find(self, wanted: Wanted) -> list[Span]:
        """Where `wanted` occurs, column by column; nothing for words of white space."""
        return [span for found in self.look(wanted) for span in found]

    def look(self, wanted: Wanted) -> Iterator[list[Span]]:
        """The same piece by piece, each after a few milliseconds, so that a long search can be stopped."""
        words = wanted.on_one_line
        for column in range(self._content.column_count) if words else ():
            for chunk in self._of_column(column):
                yield [Span(column, *span) for span in chunk.find(words, wanted)]

    def _of_column(self, column: int) -> "tuple[_Chunk, ...]":
        if column not in self._chunks:
            text = self._content.text(column)
            self._chunks[column] = tuple(_Chunk(text, *bounds) for bounds in _bounds(text))
        return self._chunks[column]


class _Chunk:
    """Some paragraphs of a document in one string, for one search instead of many; joined when first searched."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._bounds = start, end
        self._starts: list[int] = []
        self._joined = ""
        self._keys: dict[bool, SearchKey] = {}

    def find(self, words: str, wanted: Wanted) -> Iterator[tuple[int, int]]:
        """Where `words` occur, in the document's offsets."""
        if wanted.exact not in self._keys:
            self._join()
            self._keys[wanted.exact] = SearchKey(self._joined, exact=wanted.exact)
        found = self._keys[wanted.exact].find(words, whole_words=wanted.whole_words)
        return (self._in_document(*span) for span in found)

    def _join(self) -> None:
        if self._starts:
            return
        self._paragraphs = reflow(self._text, *self._bounds)
        length = 0
        for paragraph in self._paragraphs:
            self._starts.append(length)
            length += len(paragraph.text) + 1
        self._joined = "\n".join(paragraph.text for paragraph in self._paragraphs)

    def _in_document(self, start: int, end: int) -> tuple[int, int]:
        nth = bisect_right(self._starts, start) - 1
        paragraph, offset = self._paragraphs[nth], self._starts[nth]
        return paragraph.to_source(start - offset), paragraph.to_source(end - 1 - offset) + 1


def _bounds(text: str) -> Iterator[tuple[int, int]]:
    """Where `text` can be cut without cutting a paragraph: at blank lines, once it is long enough."""
    start = 0
    while start < len(text):
        cut = text.find(_BLANK_LINE, start + _CHUNK)
        end = len(text) if cut < 0 else cut
        yield start, end
        start = end
