"""The heading that a clause begins with, and where its words begin after it."""

import re

from glossator.core.clauses.headings import is_title, lead_in
from glossator.core.clauses.outline import Kind, Node

_BEFORE_HEADING = re.compile(r"[\s*_:.\-–—\\#]*")
_AFTER_HEADING = re.compile(r"[*_]*[.:]?[*_]*\s*(?:[-=_~*]{3,}\s*)*(?:[-–—:]\s+)?")
_MARKS = re.compile(r"[\s#>*_]*")
_TRAILING = " \t\n\u00a0*_.:-=#\u2028\u2060"
_LONGEST = 110


def heading_span(text: str, node: Node, own_end: int, *, followed: bool) -> tuple[int, int] | None:
    """Where the heading of `node` stands, label and closing marks left out; `followed` if it has sub-clauses."""
    if node.kind is Kind.LABEL:
        return label_heading(text, node, followed=followed or text[node.stop : own_end].strip(_TRAILING) != "")
    start = _end(_MARKS, text, node.start)
    stop = min(node.stop, own_end)
    if node.kind is Kind.LEAD:
        return _trimmed(text, start, lead_in(text, node.start, stop) or stop)
    if node.kind is Kind.HEADING:
        return _trimmed(text, start, stop)
    if node.kind is Kind.TITLE:
        line = text.find("\n", start, stop)
        return _trimmed(text, start, line if line > 0 else stop)
    return None


def label_heading(text: str, node: Node, *, followed: bool) -> tuple[int, int] | None:
    """The heading after the label of `node`; `followed` if words or sub-clauses follow its paragraph."""
    if not node.label:
        return None
    start = _end(_BEFORE_HEADING, text, node.label.end)
    if start >= node.stop:
        return None
    if lead := lead_in(text, start, node.stop):
        return _trimmed(text, start, lead)
    if node.stop - start > _LONGEST or text[node.stop - 1] in ":;,":
        return None
    words = text[start : node.stop].strip(_TRAILING)
    if is_title(words, sentence=followed) and (followed or node.label.word or words[-1:] == "."):
        return _trimmed(text, start, node.stop)
    return None


def body_start(text: str, node: Node, heading: tuple[int, int] | None, own_end: int) -> int:
    """Where the words of `node` begin after its label and heading."""
    if heading:
        at = _end(_AFTER_HEADING, text, heading[1])
    elif node.label:
        at = _end(_BEFORE_HEADING if node.label.word else _SPACE, text, node.label.end)
    else:
        at = node.start
    return min(at, own_end)


_SPACE = re.compile(r"\s*")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    words = text[start:end].rstrip(_TRAILING)
    return (start, start + len(words)) if words else None


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at
