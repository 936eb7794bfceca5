"""The printed lines of a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TERMINAL = ".;:!?؟؛"
_CLOSING = "\"'”’»)]*_#/"
"""What may stand after a stop: also the signs of Markdown, and marks of comments below it."""
_RULE = re.compile(r"[\W_]{3,}")
_UNDERLINES = ("----", "====", "~~~~", "____", "****")
_TAB = 4


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
