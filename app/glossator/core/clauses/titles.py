"""The heading that a clause begins with, and where its words begin after it."""

import re

from glossator.core.clauses.outline import Kind, Node
from glossator.core.clauses.phrases import LONGEST_HEADING, is_title, is_titled, lead_in

_BEFORE_HEADING = re.compile(r"[\s*_:.\-–—\\#]*")
_AFTER_HEADING = re.compile(r"[*_]*[.:؟?!]?[*_]*(?:\s+|[-–—=_~*|:]+(?=\s))*")
_MARKS = re.compile(r"[\s#>*_]*")
_TRAILING = " \t\n\u00a0*_.:-=#\u2028\u2060"
_WORDLESS = re.compile(r"[\W_]*\Z")
_SPACE = re.compile(r"\s*")


def heading_span(text: str, node: Node, own_end: int, *, followed: bool) -> tuple[int, int] | None:
    """Where the heading of `node` stands, label and closing marks left out; `followed` if it has sub-clauses."""
    stop = min(node.stop, own_end)
    if node.kind is Kind.LABEL:
        return _heading_of_labelled(text, node, stop, own_end, followed=followed or _has_words(text, stop, own_end))
    start = _end(_MARKS, text, node.start)
    if node.kind is Kind.LEAD:
        return _trimmed(text, start, lead_in(text, node.start, stop) or stop)
    if node.kind is Kind.HEADING:
        return _trimmed(text, start, stop)
    if node.kind is Kind.TITLE:
        line = text.find("\n", start, stop)
        return _trimmed(text, start, line if line > 0 else stop)
    return None


def _heading_of_labelled(text: str, node: Node, stop: int, own_end: int, *, followed: bool) -> tuple[int, int] | None:
    """The heading after the label of `node`; words that are all that a clause says are none."""
    span = label_heading(text, node, stop, followed=followed)
    divides = followed or (node.label is not None and node.label.word != "")
    return span if span and (divides or _has_words(text, span[1], own_end)) else None


def label_heading(text: str, node: Node, stop: int, *, followed: bool) -> tuple[int, int] | None:
    """The heading after the label of `node` in the text up to `stop`.

    Words that go on to the end are one where others are known to follow them, or if they read like nothing else.
    """
    if not node.label:
        return None
    start = _end(_BEFORE_HEADING, text, node.label.end)
    if lead := lead_in(text, start, stop):
        return _trimmed(text, start, lead)
    span = _trimmed(text, start, stop) if stop - start <= LONGEST_HEADING else None
    last = text[start:stop].rstrip()[-1] if span else ""
    if span is None or last in ":;,":
        return None
    words = text[slice(*span)]
    names_division = node.label.word != "" and last != "."
    titled = followed and last != "." and is_titled(words)
    return span if names_division or titled or is_title(words, sentence=followed) else None


def body_start(text: str, node: Node, heading: tuple[int, int] | None, own_end: int) -> int:
    """Where the words of `node` begin after its label and heading."""
    if heading:
        at = _end(_AFTER_HEADING, text, heading[1])
    elif node.label:
        at = _end(_BEFORE_HEADING if node.label.word else _SPACE, text, node.label.end)
    else:
        at = node.start
    return min(at, own_end)


def _has_words(text: str, start: int, end: int) -> bool:
    return _WORDLESS.match(text, start, end) is None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    words = text[start:end].rstrip(_TRAILING)
    return (start, start + len(words)) if words else None


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at
