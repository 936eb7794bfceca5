"""Paragraphs that are headings and carry no number."""

import re
from dataclasses import dataclass

from glossator.core.clauses.lines import is_underlined
from glossator.core.clauses.paragraphs import Paragraph
from glossator.core.clauses.phrases import LONGEST_HEADING, is_dated, is_question, is_title

_MARKDOWN = re.compile(r"(#{1,6})[ \t]+\S")
_BOLD = re.compile(r"(\*\*\*?|__)(?=\S)[^\n]{1,110}?\1[.:]?")


@dataclass(frozen=True, slots=True)
class Heading:
    """A paragraph that names the part below it; `depth` counts the marks of a Markdown heading, 0 for none."""

    depth: int = 0
    stopped: bool = False
    """Whether it closes with a full stop, as the words do that lead a paragraph in."""
    asks: bool = False
    """Whether it is a question, which heads something only where a text asks more of them."""


def heading_in(text: str, paragraph: Paragraph) -> Heading | None:
    """The heading that the whole of `paragraph` is, if its words and its form are those of one."""
    start, end = paragraph.start, paragraph.end
    if marked := _MARKDOWN.match(text, start, end):
        return Heading(depth=len(marked[1]))
    if end - start > LONGEST_HEADING or len(paragraph.lines) > 2:
        return None
    words = text[start:end]
    if is_underlined(text, paragraph.lines[-1]):
        words = words.rstrip("-=_~* \t\n")
    if not words:
        return None
    stopped = words.rstrip("*_").endswith(".")
    if _BOLD.fullmatch(words) and not stopped:
        return Heading()
    if is_question(words):
        return Heading(asks=True)
    if is_dated(words) or words[-1] in ",;:!?،؛؟-" or not is_title(words.rstrip(".*_"), sentence=not stopped):
        return None
    return Heading(stopped=stopped)
