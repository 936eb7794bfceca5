"""Lines of a text as published, hard-wrapped, or reflowed without blank lines and indentation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.core.clauses.labels import label_at

WIDEST_WRAPPED = 120
"""Characters of the longest line that may have been wrapped; a longer one is a whole paragraph."""
_TERMINAL = ".;:!?؟؛"
_CLOSING = "\"'”’»)]*_#/"
"""What may stand after a stop: also the signs of Markdown, and marks of comments below it."""
_RULE = re.compile(r"[\W_]{3,}")
_UNDERLINES = ("----", "====", "~~~~", "____", "****")
_TAB = 4
_SAMPLE = 12
"""Characters that show whether words are in capitals."""
_NARROWEST = 50
"""Characters of the longest line below which a text is a list of short lines and was not wrapped."""
_LINES_FOR_A_BLANK = 12
"""Lines for each blank one, at most, where blank lines part paragraphs."""
_FEWEST_BREAKS = 4
"""Lines broken within a sentence that show whether a text was wrapped as full as words allow."""
_MOST_ROOMY = 0.04
"""The share of them that may have had room for another word all the same."""


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line: `start` to `end` without surrounding white space and box borders, `indent` in columns."""

    start: int
    end: int
    indent: int
    after_blank: bool
    rule: bool = False
    """Whether it is a ruled line or a box border: no letters or digits."""
    boxed: bool = False
    """Whether it stood between the borders of a box, which leave no room on it."""

    @property
    def length(self) -> int:
        """Characters between its first and its last."""
        return self.end - self.start

    @property
    def right(self) -> int:
        """The column after its last character."""
        return self.indent + self.length


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
        return Line(first, first + len(inside), indent, after_blank, boxed=True)
    return Line(first, first + len(body), indent, after_blank)


def _is_boxed(line: str) -> bool:
    """Whether asterisks stand around the words of `line` as the borders of a box, or what reflowing left of them."""
    boxed = len(line) > 4 and line[0] == line[-1] == "*" and line[1].isspace() and line[-2].isspace()
    return boxed or line[:3] == "* *"


def layout_of(text: str, lines: Sequence[Line]) -> Layout:
    """How the `lines` of `text` are set."""
    long = sum(line.length for line in lines if line.length > WIDEST_WRAPPED)
    short = sorted(line.right for line in lines if line.length <= WIDEST_WRAPPED) or [0]
    usual, widest = short[int(len(short) * 0.97)], short[-1]
    broken = [(a, b) for a, b in pairwise(lines) if not b.after_blank and continues(text, a, b)]
    wrapped = bool(broken) and long < 0.3 * sum(line.length for line in lines) and usual >= _NARROWEST
    roomy = sum(has_room(text, a, b, widest) for a, b in broken)
    full = wrapped and len(broken) >= _FEWEST_BREAKS and roomy <= _MOST_ROOMY * len(broken)
    blanks = sum(line.after_blank for line in lines[1:]) * _LINES_FOR_A_BLANK >= len(lines)
    return Layout(wrapped, widest if full else usual, full, blanks)


def continues(text: str, line: Line, below: Line) -> bool:
    """Whether a sentence on `line` goes on below: in small letters, or in capitals or letters without case."""
    first = text[below.start]
    if first.islower():
        return label_at(text, below.start, below.end) is None
    if ends_sentence(text, line.end):
        return False
    if first.isalpha() and not first.isupper():
        return label_at(text, line.start, line.end) is None
    around = (
        text[max(line.end - _SAMPLE, line.start) : line.end],
        text[below.start : min(below.start + _SAMPLE, below.end)],
    )
    return all(words.isupper() for words in around)


def has_room(text: str, line: Line, below: Line, width: float) -> bool:
    """Whether the first word `below` would have fitted on `line`, so that the line was broken on purpose."""
    word = text[below.start : min(below.end, below.start + WIDEST_WRAPPED)].split(None, 1)[0]
    return not line.boxed and line.right + 1 + len(word) <= width


def is_underlined(text: str, line: Line) -> bool:
    """Whether reflowing has put the rule below a heading at the end of `line`."""
    return text.endswith(_UNDERLINES, line.start, line.end)


def ends_sentence(text: str, end: int) -> bool:
    """Whether the words before `end` close with a full stop, a semicolon, a colon or the like."""
    return _last_character(text, end) in _TERMINAL


def announces_list(text: str, end: int) -> bool:
    """Whether the words before `end` close with a colon."""
    return _last_character(text, end) == ":"


def _last_character(text: str, end: int) -> str:
    """The last character before `end` that is neither white space nor may stand after a stop."""
    at = end - 1
    while at >= 0 and (text[at].isspace() or text[at] in _CLOSING):
        at -= 1
    return text[at] if at >= 0 else "\n"
