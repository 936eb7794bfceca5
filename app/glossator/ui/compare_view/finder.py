"""Finds words in all columns, as they are shown: across line ends, and across spellings unless asked exactly."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from glossator.core.compare.model import Span
from glossator.core.text.folding import SearchKey
from glossator.core.text.reflow import reflow
from glossator.ui.compare_view.content import Content


class Finder:
    """Searches one comparison; what it prepares for the first search serves the later ones."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._texts: dict[int, _ColumnText] = {}

    def find(self, words: str, *, exact: bool) -> list[Span]:
        """Where `words` occur, column by column; nothing for words of white space."""
        wanted = re.sub(r"\s+", " ", words.strip())
        columns = range(self._content.column_count)
        return [Span(column, *span) for column in columns for span in self._text(column).find(wanted, exact=exact)]

    def _text(self, column: int) -> "_ColumnText":
        if column not in self._texts:
            self._texts[column] = _ColumnText(self._content.text(column))
        return self._texts[column]


class _ColumnText:
    """A document's paragraphs in one string, for one search instead of many."""

    def __init__(self, text: str) -> None:
        self._paragraphs = reflow(text, 0, len(text))
        self._starts: list[int] = []
        length = 0
        for paragraph in self._paragraphs:
            self._starts.append(length)
            length += len(paragraph.text) + 1
        self._joined = "\n".join(paragraph.text for paragraph in self._paragraphs)
        self._keys: dict[bool, SearchKey] = {}

    def find(self, wanted: str, *, exact: bool) -> Iterator[tuple[int, int]]:
        """Where `wanted` occurs, in the document's offsets."""
        if exact not in self._keys:
            self._keys[exact] = SearchKey(self._joined, exact=exact)
        return (self._in_document(*span) for span in self._keys[exact].find(wanted))

    def _in_document(self, start: int, end: int) -> tuple[int, int]:
        nth = bisect_right(self._starts, start) - 1
        paragraph, offset = self._paragraphs[nth], self._starts[nth]
        return paragraph.to_source(start - offset), paragraph.to_source(end - 1 - offset) + 1
