"""Printed lines joined into the paragraphs that they were broken from."""

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from glossator.core.clauses.labels import label_at
from glossator.core.clauses.lines import ends_sentence
from glossator.core.importing.pdf.hyphens import Hyphens
from glossator.core.importing.pdf.letters import HYPHEN
from glossator.core.importing.pdf.line import Line

_WIDER = 1.3
"""How much wider than usual the space between two lines is where a paragraph ends."""
_INDENT = 1.0
"""Sizes of letters by which the first line of a paragraph is indented at least."""
_OTHER_SIZE = 1.15
_SHORT = 0.6
"""The part of the width that a heading without space around it fills at most."""
_WITHIN = 0.96
"""The share of lines that end within the margin."""
_BULLET = re.compile(r"[•·‣▪◦●○–—-]\s")
_DEFINED = re.compile(r"[“\"«]\w")
_AND = re.compile(r"(?:[,;]|\b(?:and|or)|[،؛])$")


def paragraphs_of(pages: Sequence[Sequence[Line]]) -> list[str]:
    """The paragraphs of a document, of whose `pages` the lines are given in reading order."""
    lines = [line for page in pages for line in page]
    if not lines:
        return []
    joiner = _Joiner(lines)
    groups: list[list[Line]] = [[lines[0]]]
    for line in lines[1:]:
        if joiner.begins(groups[-1], line):
            groups.append([line])
        else:
            groups[-1].append(line)
    hyphens = Hyphens(lines)
    return [_text(group, hyphens) for group in groups]


class _Joiner:
    """Says where paragraphs begin."""

    def __init__(self, lines: Sequence[Line]) -> None:
        steps = [a.baseline - b.baseline for a, b in pairwise(lines) if a.page == b.page and a.baseline > b.baseline]
        self._step = median(steps) if steps else 0.0
        # space between paragraphs makes the usual step that of short paragraphs: the lesser half is within them
        self._step = median([step for step in steps if step <= self._step] or [0.0])
        self._margins = _margins(lines)

    def begins(self, group: Sequence[Line], line: Line) -> bool:
        """Whether a paragraph begins with `line`; `group` are the lines of the one before it."""
        last = group[-1]
        if last.text.endswith(HYPHEN):
            return False
        if max(last.size, line.size) > _OTHER_SIZE * min(last.size, line.size):
            return True
        if last.page != line.page or line.baseline > last.baseline:
            return not self._goes_on(last, line)
        if last.baseline - line.baseline > _WIDER * max(self._step, 0.9 * line.size):
            return True
        if self._has_room(last, line) or self._is_item(last, line) or self._is_heading(last, line):
            return True
        return len(group) > 1 and _indent(line) - _indent(last) > _INDENT * line.size

    def _goes_on(self, last: Line, line: Line) -> bool:
        """Whether the sentence on `last`, the last line of a page or a column, goes on in `line` on the next."""
        if line.text[0].islower():
            return not self._is_item(last, line)
        if ends_sentence(last.text, len(last.text)):
            return False
        return not self._has_room(last, line) and not self._is_item(last, line)

    def _has_room(self, last: Line, line: Line) -> bool:
        """Whether the first word of `line` would have fitted on `last`, so that the line ends there on purpose."""
        left, right = self._margins[id(last)]
        room = last.left - left if last.runs_left else right - last.right
        word = line.text.split(None, 1)[0]
        width = (line.right - line.left) * (len(word) + 1) / max(len(line.text), 1)
        slack = 0.1 if ends_sentence(last.text, len(last.text)) else 0.5
        return room > width + slack * last.size

    def _is_heading(self, last: Line, line: Line) -> bool:
        """Whether `line` is short and ends without a stop, below the end of a sentence."""
        if not ends_sentence(last.text, len(last.text)) or ends_sentence(line.text, len(line.text)):
            return False
        left, right = self._margins[id(line)]
        return line.right - line.left < _SHORT * (right - left)

    def _is_item(self, last: Line, line: Line) -> bool:
        """Whether `line` begins with a number, a mark or a defined term, and `last` ends as the words before one do."""
        if _DEFINED.match(line.text) and ends_sentence(last.text, len(last.text)):
            return True
        if not (_BULLET.match(line.text) or label_at(line.text, 0, len(line.text))):
            return False
        return ends_sentence(last.text, len(last.text)) or _AND.search(last.text) is not None


def _indent(line: Line) -> float:
    """How far a line begins from where lines begin, in points, to whichever side."""
    return -line.right if line.runs_left else line.left


def _margins(lines: Sequence[Line]) -> dict[int, tuple[float, float]]:
    """For each line, by its identity, the left and right edge of the column that it stands in."""
    margins: dict[int, tuple[float, float]] = {}
    column: list[Line] = []
    for line in [*lines, None]:
        if line and column and line.page == column[-1].page and _overlap(column[-1], line):
            column.append(line)
            continue
        lefts, rights = sorted(-each.left for each in column), sorted(each.right for each in column)
        edges = (-_nearly_last(lefts), _nearly_last(rights))
        margins.update((id(each), edges) for each in column)
        column = [line] if line else []
    return margins


def _nearly_last(edges: Sequence[float]) -> float:
    """The farthest of sorted `edges` but for a few, of lines that stick out."""
    return edges[int(_WITHIN * (len(edges) - 1))] if edges else 0.0


def _overlap(line: Line, other: Line) -> bool:
    return line.left < other.right and other.left < line.right


def _text(group: Sequence[Line], hyphens: Hyphens) -> str:
    pieces = [group[0].text]
    for line in group[1:]:
        pieces[-1], between = hyphens.end_of_line(pieces[-1], line.text)
        pieces += [between, line.text]
    return "".join(pieces).replace(HYPHEN, "-")
