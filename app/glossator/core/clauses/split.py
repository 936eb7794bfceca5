"""Splits a text into its clauses."""

from collections.abc import Sequence

from glossator.core.clauses.ids import ids_of, numbers_of
from glossator.core.clauses.model import Clause
from glossator.core.clauses.outline import Kind, Node
from glossator.core.clauses.reader import read
from glossator.core.clauses.titles import body_start, heading_span
from glossator.core.progress import Progress, unwatched

_FIRST_WORDS = 400
"""Characters at the start of a clause that are looked at for the words of its id."""


def split(text: str, progress: Progress = unwatched) -> tuple[Clause, ...]:
    """The clauses of normalised `text` in reading order, each followed by its sub-clauses.

    Every character that is not white space lies in the own span, `start` to `own_end`, of exactly one clause. A text
    without any has no clauses. Time grows in proportion to the text; `progress` is told the share that has been read,
    and what it raises ends the work.
    """
    outline = read(text, progress)
    if not outline.nodes and text.strip():
        outline.add(outline.root, Kind.WORDS, 0)
    nodes = outline.nodes
    if not nodes:
        return ()
    nodes[0].start = len(text) - len(text.lstrip())
    own_ends = [*(node.start for node in nodes[1:]), len(text)]
    headings = _headings(text, nodes, own_ends)
    titles = [" ".join(text[slice(*span)].split()) if span else "" for span in headings]
    words = [
        title or text[node.start : min(node.start + _FIRST_WORDS, own_end)]
        for title, node, own_end in zip(titles, nodes, own_ends, strict=True)
    ]
    bodies = [body_start(text, *each) for each in zip(nodes, headings, own_ends, strict=True)]
    cited = zip(ids_of(outline, words), numbers_of(outline), titles, strict=True)
    spans = zip(bodies, own_ends, _ends(nodes, len(text)), strict=True)
    return tuple(
        Clause(*names, node.level, node.start, *span) for names, node, span in zip(cited, nodes, spans, strict=True)
    )


def _headings(text: str, nodes: Sequence[Node], own_ends: Sequence[int]) -> list[tuple[int, int] | None]:
    """Where the heading of each clause stands."""
    levels = [*(node.level for node in nodes[1:]), 0]
    return [
        heading_span(text, node, own_end, followed=next_level > node.level)
        for node, own_end, next_level in zip(nodes, own_ends, levels, strict=True)
    ]


def _ends(nodes: Sequence[Node], length: int) -> list[int]:
    """The end of each clause: where the next one that is not below it starts."""
    ends = [length] * len(nodes)
    open_clauses: list[int] = []
    for nth, node in enumerate(nodes):
        while open_clauses and nodes[open_clauses[-1]].level >= node.level:
            ends[open_clauses.pop()] = node.start
        open_clauses.append(nth)
    return ends
