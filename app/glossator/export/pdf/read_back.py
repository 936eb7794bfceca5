"""The finished PDF read back: whether every note and every quotation can be searched in it.

Each page's text is what PDFium gives for it, the library behind a widespread browser. Arabic and Hebrew letters are
compared apart from all others, each in the order of reading: within a right-to-left line PDFium gives a Latin phrase
and its number back in any order, so that there only its words are looked for. White space and points do not count.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2

from glossator.core.text.direction import Direction, majority_direction
from glossator.core.text.folding import SearchKey
from glossator.export.pdf.sought import Sought

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_WORD = re.compile(r"[^\W_]+")
_THAT_WAY = re.compile(f"[{_RIGHT_TO_LEFT}]+")
_OTHER_WAY = re.compile(f"[^{_RIGHT_TO_LEFT}]+")


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters and digits of a text without anything between them: those that run right to left, and the others."""

    that_way: str
    other_way: str


def lost_in(pdf: bytes, wanted: Sequence[Sought]) -> tuple[str, ...]:
    """What those of `wanted` are called that cannot be found in the file."""
    pages = _pages(pdf)
    return tuple(each.name for each in wanted if not all(is_found(piece, pages) for piece in each.pieces))


def is_found(text: str, pages: Sequence[Letters]) -> bool:
    """Whether `text` stands on one of `pages`, or begins at the end of one and goes on where the next begins."""
    letters = letters_of(text)
    if majority_direction(text) is Direction.RTL:
        chief, rest = [each.that_way for each in pages], [each.other_way for each in pages]
        wanted, others = letters.that_way, _words(text, _OTHER_WAY)
    else:
        chief, rest = [each.other_way for each in pages], [each.that_way for each in pages]
        wanted, others = letters.other_way, _words(text, _THAT_WAY)
    return _stands(wanted, chief) and all(any(word in page for page in rest) for word in others)


def letters_of(text: str) -> Letters:
    """The letters of `text`, folded as for searching."""
    key = "".join(_WORD.findall(SearchKey(text).key))
    return Letters(_OTHER_WAY.sub("", key), _THAT_WAY.sub("", key))


def _words(text: str, letters: re.Pattern[str]) -> list[str]:
    return [piece for word in _WORD.findall(SearchKey(text).key) for piece in letters.findall(word)]


def _stands(wanted: str, pages: Sequence[str]) -> bool:
    if any(wanted in page for page in pages):
        return True
    return any(_continues(wanted, pages[at:]) for at in range(len(pages) - 1))


def _continues(wanted: str, pages: Sequence[str]) -> bool:
    """Whether `wanted` begins on the first of `pages` and goes on from page to page."""
    for page in pages:
        if wanted in page:
            return True
        taken = _longest_beginning(wanted, page)
        if not taken:
            return False
        wanted = wanted[taken:]
    return not wanted


def _longest_beginning(wanted: str, page: str) -> int:
    """How many of the first letters of `wanted` stand on `page` in a row, by halving."""
    shortest, longest = 0, len(wanted)
    while shortest < longest:
        middle = (shortest + longest + 1) // 2
        if wanted[:middle] in page:
            shortest = middle
        else:
            longest = middle - 1
    return shortest


def _pages(pdf: bytes) -> list[Letters]:
    document = pypdfium2.PdfDocument(pdf)
    return [letters_of(page.get_textpage().get_text_range()) for page in document]
