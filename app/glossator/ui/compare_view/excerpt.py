"""Selected words as a quotation: clean paragraphs, the numbers of their clauses, and where they are from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from glossator.core.compare.model import Span
from glossator.core.text.direction import Direction, direction_of_language
from glossator.ui.compare_view.cells.blocks import blocks_of
from glossator.ui.compare_view.content import Content, Entry


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, or a heading, as far as it is quoted; `language` is a BCP 47 tag, empty where it is not known."""

    words: str
    direction: Direction
    language: str
    number: str = ""
    """Of the clause, before its first quoted paragraph."""
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Quoted paragraphs, and their source as lawyers name it ("Llama 4, 1.b.iii"); nothing that display adds."""

    lines: tuple[Line, ...]
    source: str


def excerpt_of(span: Span, content: Content, *, with_source: bool) -> Excerpt:
    """The words of `span`.

    A clause quoted from its beginning has its number; with the source, so has each of several clauses.
    """
    quoted = [entry for entry in content.entries_of(span) if _lines(entry, span, content, is_numbered=True)]
    is_numbered = with_source and len(quoted) > 1
    lines = [line for entry in quoted for line in _lines(entry, span, content, is_numbered=is_numbered)]
    return Excerpt(tuple(lines), _source(quoted) if with_source else "")


def _lines(entry: Entry, span: Span, content: Content, *, is_numbered: bool) -> list[Line]:
    clause, column = entry.clause, span.column
    begins = span.start <= clause.start < span.end
    number = clause.number if begins or is_numbered else ""
    blocks = blocks_of(entry, content.text(column), content.direction(column))
    found = [(block, words) for block in blocks if (words := block.shown.slice(span.start, span.end))]
    if not found and begins and number:
        return [Line("", content.direction(column), entry.document.language, number)]
    return [
        Line(
            words,
            block.direction,
            _language(entry, block.direction),
            number if nth == 0 else "",
            is_heading=block.is_heading,
        )
        for nth, (block, words) in enumerate(found)
    ]


def _language(entry: Entry, direction: Direction) -> str:
    """The document's language, unless the paragraph runs the other way: then it is in another."""
    language = entry.document.language
    return language if direction_of_language(language) is direction else ""


def _source(entries: Sequence[Entry]) -> str:
    return "; ".join(_sources(entries))


def _sources(entries: Sequence[Entry]) -> Iterator[str]:
    """Each document with the first and the last of its quoted clauses."""
    for name, group in groupby(entries, key=lambda entry: entry.document.short):
        clauses = [clause for entry in group if (clause := entry.clause.number or entry.clause.heading)]
        ends = dict.fromkeys((clauses[0], clauses[-1])) if clauses else ()
        yield ", ".join(filter(None, (name, " – ".join(ends))))
