"""The finished PDF read back: whether every note and every quotation can be searched in it.

Each page's text is what PDFium gives for it, the library behind a widespread browser. Arabic and Hebrew letters are
compared apart from all others, each in the order of reading: within a right-to-left line PDFium gives a Latin phrase
and its number back in any order, so that there only its words are looked for. White space and points do not count.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import pypdfium2

from glossator.core.notes.markup_model import Block
from glossator.core.text.direction import Direction, majority_direction
from glossator.core.text.folding import SearchKey
from glossator.export.model import Paragraph, Report
from glossator.export.model_notes import ReportNote
from glossator.export.options import Options, Part
from glossator.export.shortening import shortened

_LONGEST_NAME = 60
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_WORD = re.compile(r"[^\W_]+")
_THAT_WAY = re.compile(f"[{_RIGHT_TO_LEFT}]+")
_OTHER_WAY = re.compile(f"[^{_RIGHT_TO_LEFT}]+")


@dataclass(frozen=True, slots=True)
class ReadBack:
    """How many passages and notes a report sets, and what those are called that cannot be searched in its PDF."""

    count: int
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sought:
    """A quotation or a note: what it is called, and what it says, piece by piece."""

    name: str
    pieces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters and digits of a text without anything between them: those that run right to left, and the others."""

    that_way: str
    other_way: str


def read_back(pdf: bytes, report: Report, options: Options, displayable: Callable[[str], str]) -> ReadBack:
    """Search the file for all that it must hold, as `displayable` sets it."""
    pages = _pages(pdf)
    sought = list(sought_in(report, options))
    lost = (each for each in sought if not all(is_found(displayable(piece), pages) for piece in each.pieces))
    return ReadBack(len(sought), tuple(each.name for each in lost))


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


def sought_in(report: Report, options: Options) -> Iterator[Sought]:
    """Each quotation and each note of the parts that are printed."""
    if options.has(Part.COMPARISON):
        yield from _quotations(report)
    notes = report.notes if options.has(Part.REGISTER) else [note for row in report.rows for note in row.notes]
    if options.has(Part.REGISTER) or options.has(Part.COMPARISON):
        yield from (Sought(f"{report.labels['note']} {note.number}", tuple(_said(note))) for note in notes)


def _quotations(report: Report) -> Iterator[Sought]:
    """The words of each marked passage, paragraph by paragraph."""
    pieces: dict[str, list[str]] = {passage.id: [] for passage in report.passages}
    for row in report.rows:
        for clause in (clause for cell in row.cells for clause in cell):
            for paragraph in (clause.title, *clause.paragraphs):
                for passage, words in _quoted(paragraph).items() if paragraph else ():
                    pieces[passage].append(words)
    return (Sought(_called(words), tuple(words)) for words in pieces.values())


def _called(words: Sequence[str]) -> str:
    """The first words of a quotation, in the marks of their language."""
    text = " ".join(words)
    first, last = "«»" if majority_direction(text) is Direction.RTL else "“”"
    return f"{first}{shortened(text, _LONGEST_NAME)}{last}"


def _quoted(paragraph: Paragraph) -> dict[str, str]:
    """The words of `paragraph` that belong to each passage."""
    words: dict[str, str] = {}
    for run in paragraph.runs:
        for passage in run.passages:
            words[passage] = words.get(passage, "") + run.text
    return words


def _said(note: ReportNote) -> Iterator[str]:
    yield from _of_blocks(note.blocks)
    for reply in note.replies:
        yield from _of_blocks(reply.blocks)
    if note.suggestion:
        yield "".join(each.text for each in note.suggestion.stretches)


def _of_blocks(blocks: Iterable[Block]) -> Iterator[str]:
    return (block.text for block in blocks)
