"""Printed lines joined into the paragraphs that they were broken from."""

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from glossator.core.clauses.labels import label_at
from glossator.core.clauses.lines import ends_sentence
from glossator.core.importing.pdf.letters import HYPHEN
from glossator.core.importing.pdf.line import Line

_WIDER = 1.3
"""How much wider than usual the space between two lines is where a paragraph ends."""
_INDENT = 1.0
"""Sizes of letters by which the first line of a paragraph is indented at least."""
_OTHER_SIZE = 1.15
_BULLET = re.compile(r"[•·‣▪◦●○–—-]\s")
_AND = re.compile(r"(?:[,;]|\b(?:and|or)|[،؛])$")
_WORD_END = re.compile(rf"(\w+)[-{HYPHEN}\u00ad]$")
_LONE_WAW = re.compile(r"(?:^|\s)و$")
_LONGEST_WORD = 60
_WORDS = re.compile(r"\w+(?:-\w+)*")
_WORD_START = re.compile(r"[^\W\d_]+")
_COMPOUND_PREFIXES = frozenset(("all", "co", "cross", "ex", "non", "self", "semi", "sub", "third", "well"))
_COMPOUND_ENDS = frozenset(("based", "compliant", "free", "only", "party", "related", "specific"))
"""Words that hyphenation never leaves over, and compounds of law and trade often end in."""


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
    vocabulary = _Vocabulary(lines)
    return [_text(group, vocabulary) for group in groups]


class _Vocabulary:
    """The words of a document, which tell where a hyphen belongs to a compound."""

    def __init__(self, lines: Sequence[Line]) -> None:
        found = {word for line in lines for word in _WORDS.findall(line.text.lower())}
        self._words = {word for word in found if "-" not in word}
        self._first_parts = {word.split("-", 1)[0] for word in found if "-" in word}

    def is_compound(self, first: str, second: str) -> bool:
        """Whether `first` and `second`, parted by the end of a line, are written with a hyphen."""
        if first + second in self._words:
            return False
        return first in self._first_parts or first in _COMPOUND_PREFIXES or second in _COMPOUND_ENDS


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
        if self._has_room(last, line) or self._is_item(last, line):
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
        return room > width + 0.5 * last.size

    def _is_item(self, last: Line, line: Line) -> bool:
        """Whether `line` begins with a number or a mark, and `last` ends as the words before one do."""
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
        edges = min((each.left for each in column), default=0.0), max((each.right for each in column), default=0.0)
        margins.update((id(each), edges) for each in column)
        column = [line] if line else []
    return margins


def _overlap(line: Line, other: Line) -> bool:
    return line.left < other.right and other.left < line.right


def _text(group: Sequence[Line], vocabulary: _Vocabulary) -> str:
    pieces = [group[0].text]
    for line in group[1:]:
        pieces[-1], between = _end_of_line(pieces[-1], line.text, vocabulary)
        pieces += [between, line.text]
    return "".join(pieces).replace(HYPHEN, "-")


def _end_of_line(text: str, below: str, vocabulary: _Vocabulary) -> tuple[str, str]:
    """The line `text` without a hyphen at its end, and what joins it to the line `below`.

    That is nothing where the hyphen broke a word or an Arabic "and" begins one, a hyphen in a compound, else a space.
    """
    if _LONE_WAW.search(text[-_LONGEST_WORD:]):
        return text, ""
    head, tail = _WORD_END.search(text[-_LONGEST_WORD:]), _WORD_START.match(below)
    if not head or not tail:
        return text, " "
    if not tail[0].islower() or head[1][-1].isdigit():
        return text[:-1], "-"
    compound = vocabulary.is_compound(head[1].lower(), tail[0].lower())
    return text[:-1], "-" if compound else ""
