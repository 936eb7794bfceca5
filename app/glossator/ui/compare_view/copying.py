"""Selected words as clean text: reflowed as they are shown, without anything that display adds."""

from glossator.core.compare.model import Span
from glossator.ui.compare_view.blocks import blocks_of
from glossator.ui.compare_view.content import Content, Entry


def words_of(span: Span, content: Content) -> str:
    """The words of `span`, a paragraph a line; a clause that is copied from its beginning keeps its number."""
    return "\n".join(line for entry in content.entries_of(span) for line in _lines(entry, span, content))


def _lines(entry: Entry, span: Span, content: Content) -> list[str]:
    blocks = blocks_of(entry, content.text(span.column), content.direction(span.column))
    lines = [words for block in blocks if (words := block.shown.slice(span.start, span.end))]
    if entry.clause.number and span.start <= entry.clause.start and span.end > entry.clause.start:
        first = f"{entry.clause.number} {lines[0]}" if lines else entry.clause.number
        return [first, *lines[1:]]
    return lines
