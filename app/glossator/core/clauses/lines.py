"""Lines of a text as published, hard-wrapped, or reflowed without blank lines and indentation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

WIDEST_WRAPPED = 120
"""Characters of the longest line that may have been wrapped; a longer one is a whole paragraph."""
_TERMINAL = ".;:!?؟؛"
_CLOSING = "\"'”’»)]*_"
_RULE = re.compile(r"[\W_]{3,}")
_LABEL = re.compile(r"\w{1,5}[.)]")
_TAB = 4
_NARROWEST = 50
"""Characters of the longest line below which a text is a list of short lines and was not wrapped."""
_LINES_FOR_A_BLANK = 12
"""Lines for each blank one, at most, where blank lines part paragraphs."""
_FEWEST_BREAKS = 5
"""Lines broken within a sentence that show whether a text was wrapped as full as words allow."""


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line: `start` to `end` without surrounding white space and box borders, `indent` in columns."""

    start: int
    end: int
    indent: int
    after_blank: bool
    rule: bool = False
    """Whether it is a ruled line or a box border: no letters or digits."""

    @property
    def length(self) -> int:
        """Characters between its first and its last."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Layout:
    """How a text is set."""

    wrapped: bool
    """Whether its lines were broken at a certain width rather than at the ends of paragraphs."""
    width: int
    """That width in characters."""
    full: bool
    """Whether every line holds as many words as go in, so that a shorter one is the last of its paragraph."""
    blanks: bool
    """Whether blank lines part paragraphs."""


def lines_of(text: str) -> Iterator[Line]:
    """The lines of `text` that are not blank."""
    at, after_blank = 0, True
    while at < len(text):
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        line = _line(text, at, stop, after_blank)
        if line:
            yield line
        after_blank = line is None
        at = stop + 1


def _line(text: str, start: int, stop: int, after_blank: bool) -> Line | None:
    raw = text[start:stop]
    body = raw.strip()
    if not body:
        return None
    first = start + len(raw) - len(raw.lstrip())
    indent = first - start + (_TAB - 1) * raw[: first - start].count("\t")
    if _RULE.fullmatch(body) or not (len(body) > 2 or body.isalnum()):
        return Line(first, first + len(body), indent, after_blank, rule=True)
    if _is_boxed(body):
        inside = body.strip("* \t\u00a0")
        first += body.index(inside[0])
        return Line(first, first + len(inside), indent, after_blank)
    return Line(first, first + len(body), indent, after_blank)


def _is_boxed(line: str) -> bool:
    """Whether asterisks stand around the words of `line` as the borders of a box, or what reflowing left of them."""
    boxed = len(line) > 4 and line[0] == line[-1] == "*" and line[1].isspace() and line[-2].isspace()
    return boxed or line[:3] == "* *"


def layout_of(text: str, lines: Sequence[Line]) -> Layout:
    """How the `lines` of `text` are set."""
    long = sum(line.length for line in lines if line.length > WIDEST_WRAPPED)
    lengths = sorted(line.length for line in lines if line.length <= WIDEST_WRAPPED) or [0]
    usual, widest = lengths[int(len(lengths) * 0.97)], lengths[-1]
    wrapped = long < 0.3 * (long + sum(lengths)) and usual >= _NARROWEST
    full = wrapped and _is_full(text, lines, widest)
    blanks = sum(line.after_blank for line in lines) * _LINES_FOR_A_BLANK >= len(lines)
    return Layout(wrapped, widest if full else usual, full, blanks)


def _is_full(text: str, lines: Sequence[Line], width: int) -> bool:
    """Whether next to no line that is broken within a sentence had room for another word."""
    broken = [(a, b) for a, b in pairwise(lines) if not b.after_blank and _continues(text, a, b)]
    roomy = sum(has_room(text, a, b, width) for a, b in broken)
    return len(broken) >= _FEWEST_BREAKS and roomy * 50 <= len(broken)


def _continues(text: str, line: Line, below: Line) -> bool:
    """Whether the sentence on `line` certainly goes on below."""
    if text[below.start].islower():
        return not _LABEL.match(text, below.start, below.end)
    first, second = text[line.start : line.start + WIDEST_WRAPPED], text[below.start : below.start + WIDEST_WRAPPED]
    return not ends_sentence(text, line.end) and first[: line.length].isupper() and second[: below.length].isupper()


def has_room(text: str, line: Line, below: Line, width: float) -> bool:
    """Whether the first word `below` would have fitted on `line`, so that the line was broken on purpose."""
    word = text[below.start : min(below.end, below.start + WIDEST_WRAPPED)].split(None, 1)[0]
    return line.length + 1 + len(word) <= width


def ends_sentence(text: str, end: int) -> bool:
    """Whether the words before `end` close with a full stop, a semicolon, a colon or the like."""
    return _last_character(text, end) in _TERMINAL


def announces_list(text: str, end: int) -> bool:
    """Whether the words before `end` close with a colon."""
    return _last_character(text, end) == ":"


def _last_character(text: str, end: int) -> str:
    """The last character before `end` that is neither white space nor a closing bracket or quotation mark."""
    at = end - 1
    while at >= 0 and (text[at].isspace() or text[at] in _CLOSING):
        at -= 1
    return text[at] if at >= 0 else "\n"
