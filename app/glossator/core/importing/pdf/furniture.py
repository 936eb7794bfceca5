"""What a page has beside its text: running headers and footers, page numbers, tables of contents."""

import re
from collections import Counter
from collections.abc import Sequence

from glossator.core.importing.pdf.line import Line

_EDGE = 3
"""Lines at the top and at the bottom of a page that may repeat on others."""
_OFTEN = 0.4
"""The share of pages on which such a line stands: left and right pages may differ."""
_SAME_PLACE = 12.0
"""Points within which lines of two pages stand at the same height."""
_MARGIN = 0.13
"""The part of a page's height at either end in which all this stands."""
_MOST_NUMBERS = 2
"""Numbers in a line that differ from page to page at most: that of the page, and that of all."""
_DIGITS = re.compile(r"\d+")
_NUMBER = r"(?:\d{1,5}|[ivxlc]{1,7})"
_PAGE_NUMBER = re.compile(
    rf"\W*(?:(?:page|p\.|صفحة|الصفحة|עמוד)\s*)?{_NUMBER}\W*(?:(?:of|/|من|מתוך)?\W*{_NUMBER}\W*)?", re.IGNORECASE
)
_LEADER = re.compile(r"(?:\.\s?){5,}\s*\d{1,4}\s*$|…{2,}\s*\d{1,4}\s*$|^\d{1,4}\s*(?:\.\s?){5,}")
_FEWEST_LEADERS = 3
_LONGEST = 200
"""Characters at either end of a line that are looked at; a page number alone is shorter."""
_Key = tuple[str, int]


def without_furniture(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> list[list[Line]]:
    """`pages` (their lines) without what repeats on them; `heights` are those of the pages, in points."""
    edges = [_edges(page, height) for page, height in zip(pages, heights, strict=True)]
    seen = Counter(key for edge in edges for key in {key for line in edge for key in _keys(line)})
    fewest = max(2.0, _OFTEN * len(pages))
    numbered = sum(any(_is_page_number(line) for line in edge) for edge in edges) >= fewest
    leaders = sum(_has_leader(line) for page in pages for line in page) >= _FEWEST_LEADERS

    def is_kept(line: Line, edge: Sequence[Line]) -> bool:
        if leaders and _has_leader(line):
            return False
        if not any(line is each for each in edge):
            return True
        if _is_page_number(line) and (numbered or str(line.page + 1) in _DIGITS.findall(line.text)):
            return False
        return all(seen[key] < fewest for key in _keys(line))

    return [[line for line in page if is_kept(line, edge)] for page, edge in zip(pages, edges, strict=True)]


def _has_leader(line: Line) -> bool:
    """Whether dots lead from words to a page number, as in a table of contents."""
    return any(_LEADER.search(part) for part in (line.text[-_LONGEST:], line.text[:_LONGEST]))


def _is_page_number(line: Line) -> bool:
    return len(line.text) <= _LONGEST and _PAGE_NUMBER.fullmatch(line.text) is not None


def _edges(page: Sequence[Line], height: float) -> list[Line]:
    by_height = sorted(page, key=lambda line: -line.baseline)
    outermost = by_height if len(by_height) <= 2 * _EDGE else [*by_height[:_EDGE], *by_height[-_EDGE:]]
    return [line for line in outermost if not _MARGIN * height < line.baseline < (1 - _MARGIN) * height]


def _keys(line: Line) -> tuple[_Key, _Key]:
    """What is the same of a line that repeats: its words but for page numbers, and about where it stands."""
    words = " ".join(line.text.split())
    if len(_DIGITS.findall(words)) <= _MOST_NUMBERS:
        words = _DIGITS.sub("#", words)
    place = int(line.baseline // _SAME_PLACE)
    return (words, place), (words, place + 1)
