"""Marks of comments: a licence at the head of a source file stands behind one on every line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from glossator.core.clauses.lines import Line, lines_of

FEWEST_COMMENTED = 3
"""Lines in a row behind the same mark that make it the mark of a comment; fewer are headings or a list."""
_MARK = re.compile(r"(?:#|//|/?\*{1,2})(?=[ \t]|$)[ \t]*")
_CLOSING = re.compile(r"\s*\*+/")
_LAST = re.compile(r"\*+/$")


def uncommented(text: str, lines: Sequence[Line]) -> Iterator[Line]:
    """`lines` from behind the marks of comments; what stands below a mark alone stands below a blank line."""
    for run in _runs(text, lines):
        yield from _from_behind_marks(text, run)


@lru_cache(maxsize=4)
def without_marks(text: str) -> str:
    """`text` with a space for each character of the marks of its comments, so that all else stays in its place."""
    pieces, at = [], 0
    for start, end in _marks(text):
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])


def _marks(text: str) -> Iterator[tuple[int, int]]:
    """Where the marks of comments stand, and what closes a comment."""
    for run in _runs(text, list(lines_of(text))):
        if not _is_comment(text, run):
            continue
        for line in run:
            if match := _MARK.match(text, line.start, line.end):
                yield match.span()
        last = run[-1]
        closing = _LAST.search(text, last.start, last.end) or _CLOSING.match(text, last.end)
        if closing and _mark(text, last) == "*":
            yield closing.span()


def _runs(text: str, lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Lines that follow one another behind the same mark, or behind none."""
    run: list[Line] = []
    for line in lines:
        if run and (line.after_blank or _mark(text, line) != _mark(text, run[-1])):
            yield run
            run = []
        run.append(line)
    yield run


def _mark(text: str, line: Line) -> str:
    """The last sign of the mark of a comment at the start of `line`, or nothing."""
    match = _MARK.match(text, line.start, line.end)
    return match[0].rstrip()[-1] if match else ""


def _from_behind_marks(text: str, run: Sequence[Line]) -> Iterator[Line]:
    """The lines of `run`, which follow one another behind the same mark if any."""
    if not _is_comment(text, run):
        yield from run
        return
    after_blank = run[0].after_blank
    for line in run:
        match = _MARK.match(text, line.start, line.end)
        start = match.end() if match else line.start
        if start == line.end:
            yield replace(line, after_blank=after_blank)
            after_blank = True
        else:
            indent = line.indent + start - line.start
            yield replace(line, start=start, indent=indent, after_blank=after_blank)
            after_blank = False


def _is_comment(text: str, run: Sequence[Line]) -> bool:
    """Whether `run` is a comment; asterisks may be list marks, unless one opens a comment or stands alone."""
    if len(run) < FEWEST_COMMENTED or not _mark(text, run[0]):
        return False
    return _mark(text, run[0]) != "*" or any(text[line.start] == "/" or line.rule for line in run)
