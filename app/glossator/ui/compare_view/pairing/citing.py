"""How a clause is called where it is spoken of outside its column."""

from textwrap import shorten

from glossator.core.clauses.model import Clause
from glossator.core.compare.model import Span
from glossator.core.text.direction import Direction, isolate
from glossator.ui.compare_view.content import Content

_LONGEST = 48
_COMMA = {Direction.LTR: ", ", Direction.RTL: "، "}


def cited(content: Content, column: int, clause: Clause) -> str:
    """Licence and clause ("Llama 4, 1.b"), isolated so that it keeps its own direction."""
    licence = content.entry_at(column, clause.start).document.short
    name = clause.number or clause.heading or beginning_of(content, Span(column, clause.body, clause.own_end))
    return isolate(f"{licence}{_COMMA[content.direction(column)]}{name}")


def titled(content: Content, column: int, clause: Clause) -> str:
    """Number and heading, with its first words where it has no heading."""
    words = "" if clause.heading else beginning_of(content, Span(column, clause.body, clause.own_end))
    return " ".join(part for part in (clause.title, words) if part)


def beginning_of(content: Content, words: Span) -> str:
    """The first of `words` on one line."""
    text = content.text(words.column)[words.start : min(words.end, words.start + 4 * _LONGEST)]
    return shorten(text, _LONGEST, placeholder="…")
