"""Sentences and list items of a text, as spans of it."""

import re

_END = re.compile(
    r"(?:[.!?؟]['\"”’»)\]]*|[;؛](?:\s+(?:and/or|and|or|أو)(?=\s*(?:\n|\(|\Z)))?|:(?!\s?[\"“«]))(?=\s|\Z)|\n[ \t]*\n"
)
_ABBREVIATION = re.compile(r"(?:\b(?:e\.g|i\.e|etc|vs|No|Nos|Inc|Ltd|Corp|Co|Art|Sec|cf|al)|\b[A-Z]|^\s*\w{1,4})\.$")
_LONGEST_LABEL = 40


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of `text[start:end]` as spans in code points, without the white space around them.

    A semicolon, a colon and a blank line end one too: in a licence they part the items of a list; the “and” or “or”
    between two items stays with the first. A colon before a quotation ends none: the words that a licence prescribes
    belong to the sentence that prescribes them.
    """
    spans, at = [], start
    for match in _END.finditer(text, start, end):
        head = text[max(at, match.end() - _LONGEST_LABEL) : match.end()]
        if match[0][0] == "." and _ABBREVIATION.search(head):
            continue
        spans.append((at, match.end()))
        at = match.end()
    spans.append((at, end))
    return [stripped for span in spans if (stripped := _strip(text, *span))]


def _strip(text: str, start: int, end: int) -> tuple[int, int] | None:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return (start, end) if start < end else None
