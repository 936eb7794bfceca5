"""Lines and paragraphs of a text as published, hard-wrapped, or reflowed without blank lines and indentation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

WIDEST_WRAPPED = 120
"""Characters of the longest line that may have been wrapped; a longer one is a whole paragraph."""
TERMINAL = ".;:!?؟؛।"
_CLOSING = "\"'”’»)]*_"
_RULE = re.compile(r"[\W_]{3,}")
_BULLET = re.compile(r"(?:[-•·‣▪◦●○–—+]|\*(?!\*)|o(?=[ \t]{2,}))[ \t]+(?=\S)")
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

    @property
    def length(self) -> int:
        """Characters between its first and its last."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together; `bullet` is where the words after a list mark begin, 0 where there is none."""

    lines: tuple[Line, ...]
    bullet: int = 0

    @property
    def start(self) -> int:
        """Its first character."""
        return self.lines[0].start

    @property
    def end(self) -> int:
        """After its last character."""
        return self.lines[-1].end

    @property
    def indent(self) -> int:
        """The column of its first line."""
        return self.lines[0].indent

    @property
    def hang(self) -> int:
        """The column of its other lines; that of the first where there is but one."""
        return min((line.indent for line in self.lines[1:]), default=self.indent)

    @property
    def rule(self) -> bool:
        """Whether it is a ruled line that parts or underlines and says nothing."""
        return self.lines[0].rule


@dataclass(frozen=True, slots=True)
class Layout:
    """How a text is set: whether its lines were wrapped, at which column, and whether blank lines part paragraphs."""

    wrapped: bool
    width: int
    blanks: bool


def lines_of(text: str) -> Iterator[Line]:
    """The lines of `text` that are not blank."""
    at, after_blank = 0, True
    while at < len(text):
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        line = _line(text, at, stop, after_blank)
        if line:
            yield line
        after_blank = line is None or (line.rule and line.length < 3)
        at = stop + 1


def _line(text: str, start: int, stop: int, after_blank: bool) -> Line | None:
    raw = text[start:stop]
    body = raw.strip()
    if not body:
        return None
    first = start + len(raw) - len(raw.lstrip())
    end = first + len(body)
    indent = _columns(text[start : min(first, start + 200)])
    if len(body) < 3 and not any(char.isalnum() for char in body):
        return Line(first, end, indent, after_blank, rule=True)
    if _RULE.fullmatch(body):
        return Line(first, end, indent, after_blank, rule=True)
    if len(body) > 4 and body[0] == body[-1] == "*" and body[1].isspace() and body[-2].isspace():
        inner = body[1:-1].strip()
        first = text.index(inner[0], first + 1)
        return Line(first, first + len(inner), indent, after_blank)
    return Line(first, end, indent, after_blank)


def _columns(space: str) -> int:
    return len(space) + (_TAB - 1) * space.count("\t")


def layout_of(lines: Sequence[Line]) -> Layout:
    """How these lines are set."""
    total = sum(line.length for line in lines) or 1
    long = sum(line.length for line in lines if line.length > WIDEST_WRAPPED)
    lengths = sorted(line.length for line in lines if line.length <= WIDEST_WRAPPED)
    width = lengths[int(len(lengths) * 0.97)] if lengths else 0
    blanks = sum(line.after_blank for line in lines) * 12 >= len(lines)
    return Layout(wrapped=long < 0.3 * total and width >= 50, width=width, blanks=blanks)


def ends_sentence(text: str, end: int) -> bool:
    """Whether the words before `end` close with a full stop, a semicolon, a colon or the like."""
    at = end - 1
    while at >= 0 and text[at] in _CLOSING:
        at -= 1
    return at >= 0 and text[at] in TERMINAL


def announces_list(text: str, at: int) -> bool:
    """Whether the words before `at` end with a colon."""
    at -= 1
    while at >= 0 and (text[at].isspace() or text[at] in _CLOSING):
        at -= 1
    return at >= 0 and text[at] == ":"


def paragraphs_of(text: str, lines: Sequence[Line], layout: Layout) -> list[Paragraph]:
    """`lines` joined into paragraphs."""
    paragraphs: list[Paragraph] = []
    group: list[Line] = []
    for line in lines:
        if group and _breaks(text, group, line, layout):
            paragraphs.append(_paragraph(text, group))
            group = []
        group.append(line)
    if group:
        paragraphs.append(_paragraph(text, group))
    return paragraphs


def _paragraph(text: str, group: Sequence[Line]) -> Paragraph:
    mark = _BULLET.match(text, group[0].start, group[0].end)
    return Paragraph(tuple(group), mark.end() if mark else 0)


def _breaks(text: str, group: Sequence[Line], line: Line, layout: Layout) -> bool:
    """Whether a new paragraph begins with `line`, the lines of `group` before it."""
    last = group[-1]
    if line.after_blank or line.rule or last.rule or not layout.wrapped or last.length > WIDEST_WRAPPED:
        return True
    closed = ends_sentence(text, last.end) or text[last.end - 1] == ","
    if _BULLET.match(text, line.start, line.end) and (closed or _BULLET.match(text, group[0].start, group[0].end)):
        return True
    if ends_sentence(text, last.end):
        indented = len(group) > 1 and abs(line.indent - last.indent) > 1
        return indented or _has_room(text, last, line, layout, 1.0 if not layout.blanks else 0.8)
    return len(group) == 1 and _stands_alone(text, last, line, layout)


def _has_room(text: str, last: Line, line: Line, layout: Layout, share: float) -> bool:
    """Whether the first word of `line` would have fitted on the line before, so that it was broken on purpose."""
    word = text[line.start : min(line.end, line.start + WIDEST_WRAPPED)].split(None, 1)[0]
    return last.length + 1 + len(word) <= layout.width * share


def _stands_alone(text: str, last: Line, line: Line, layout: Layout) -> bool:
    """Whether `last`, which begins a paragraph and ends without a stop, is a heading above `line`."""
    full = line.length > 0.6 * layout.width or not layout.blanks
    opens = not text[line.start].islower() and not text[last.start].islower()
    return opens and full and last.length < 0.7 * layout.width and _has_room(text, last, line, layout, 0.9)
