"""Paragraphs: lines that belong together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from glossator.core.clauses.labels import label_at
from glossator.core.clauses.lines import Line, ends_sentence, is_underlined
from glossator.core.clauses.phrases import is_title, lead_in
from glossator.core.clauses.setting import WIDEST_WRAPPED, Layout, continues, has_room

_BULLET = re.compile(r"(?:[-•·‣▪◦●○–—+]|\*(?!\*)|o(?=[ \t]{2,}))[ \t]+(?=\S)")
_MARKDOWN = re.compile(r"#{1,6}[ \t]+\S")
_FEWEST_LEADS = 3
"""Paragraphs led in by words like a heading that show it to be the habit of a text."""
_WELL_SHORT = 0.8
"""The share of the width that a line may fill at most to be the last of its paragraph where lines are not full."""
_HEADING_WIDTH = 0.7
"""The same for a heading that stands directly above other lines."""
_FILLED = 0.6
"""The share of the width above which a line is one of running text."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together."""

    lines: tuple[Line, ...]
    bullet: int = 0
    """Where the words after a list mark begin, 0 where there is none."""
    divided: bool = False
    """Whether a ruled line parts it from the text before."""

    @property
    def start(self) -> int:
        """Its first character."""
        return self.lines[0].start

    @property
    def end(self) -> int:
        """After its last character."""
        return self.lines[-1].end

    @property
    def first_word(self) -> int:
        """Where its words begin, after a list mark."""
        return self.bullet or self.start

    @property
    def indent(self) -> int:
        """The column of its first line."""
        return self.lines[0].indent

    @property
    def hang(self) -> int:
        """The column of its other lines; that of the first where there is but one."""
        return min((line.indent for line in self.lines[1:]), default=self.indent)


def paragraphs_of(text: str, lines: Sequence[Line], layout: Layout) -> list[Paragraph]:
    """`lines` joined into paragraphs; ruled lines part them and belong to none."""
    paragraphs = _Joiner(text, layout, led=False).join(lines)
    if layout.full and sum(lead_in(text, each.start, each.end) is not None for each in paragraphs) >= _FEWEST_LEADS:
        return _Joiner(text, layout, led=True).join(lines)
    return paragraphs


class _Joiner:
    """Joins lines; `led` if the text is known to lead its paragraphs in with words like a heading."""

    def __init__(self, text: str, layout: Layout, *, led: bool) -> None:
        self._text = text
        self._layout = layout
        self._led = led

    def join(self, lines: Sequence[Line]) -> list[Paragraph]:
        paragraphs: list[Paragraph] = []
        group: list[Line] = []
        rule: Line | None = None
        for line, below in zip_longest(lines, lines[1:]):
            if group and self._breaks(group, line, below):
                paragraphs.append(self._paragraph(group, rule))
                group, rule = [], None
            if line.rule:
                rule = rule or line
            else:
                group.append(line)
        if group:
            paragraphs.append(self._paragraph(group, rule))
        return paragraphs

    def _paragraph(self, group: Sequence[Line], rule: Line | None) -> Paragraph:
        mark = _BULLET.match(self._text, group[0].start, group[0].end)
        divided = rule is not None and rule.after_blank and group[0].after_blank
        return Paragraph(tuple(group), mark.end() if mark else 0, divided)

    def _breaks(self, group: Sequence[Line], line: Line, below: Line | None) -> bool:
        """Whether a paragraph ends with the lines of `group`; `line` and `below` are the next two."""
        last, layout = group[-1], self._layout
        if line.after_blank or line.rule or not layout.wrapped or last.length > WIDEST_WRAPPED:
            return True
        if is_underlined(self._text, last):
            return True
        if _MARKDOWN.match(self._text, line.start) or (layout.full and self._is_last(last, line)):
            return True
        if self._begins_item(group, line):
            return True
        if ends_sentence(self._text, last.end):
            return self._begins_anew(group, line, below)
        return len(group) == 1 and self._is_heading_above(last, line)

    def _is_last(self, last: Line, line: Line) -> bool:
        """Whether the room on `last` shows it to be the last of its paragraph; a sentence that goes on denies it."""
        if not has_room(self._text, last, line, self._layout.width):
            return False
        long = last.right >= _HEADING_WIDTH * self._layout.width
        return not (long and continues(self._text, last, line))

    def _begins_item(self, group: Sequence[Line], line: Line) -> bool:
        """Whether `line` is the next item of a list; a dash may also stand within a sentence."""
        if not _BULLET.match(self._text, line.start, line.end):
            return False
        last = group[-1].end
        closed = ends_sentence(self._text, last) or self._text[last - 1] == ","
        return closed or _BULLET.match(self._text, group[0].start, group[0].end) is not None

    def _begins_anew(self, group: Sequence[Line], line: Line, below: Line | None) -> bool:
        """Whether the stop before `line` ends a paragraph: by indentation, by room left, or by a heading after it."""
        last, layout = group[-1], self._layout
        if len(group) > 1 and abs(line.indent - last.indent) > 1:
            return True
        if has_room(self._text, last, line, layout.width * (_WELL_SHORT if layout.blanks else 1)):
            return True
        return not layout.blanks and (self._is_led_in(line) or self._is_short_title(line, below))

    def _is_led_in(self, line: Line) -> bool:
        """Whether `line` begins with words that lead a paragraph in."""
        lead = lead_in(self._text, line.start, line.end)
        return lead is not None and is_title(self._text[line.start : lead], sentence=self._led)

    def _is_short_title(self, line: Line, below: Line | None) -> bool:
        """Whether `line` is a title that ends a paragraph, as its room for the next word shows, and is alone in it."""
        alone = below is None or (self._layout.full and has_room(self._text, line, below, self._layout.width))
        words = self._text[line.start : line.end]
        return alone and words[-1] not in ",;:" and is_title(words.rstrip("."), sentence=words[-1] != ".")

    def _is_heading_above(self, last: Line, line: Line) -> bool:
        """Whether `last`, which begins a paragraph and ends without a stop, is a heading above `line`."""
        if self._text[line.start].islower() or last.right >= _HEADING_WIDTH * self._layout.width:
            return False
        substantial = line.right > _FILLED * self._layout.width or not self._layout.blanks
        return substantial and is_labelled_title(self._text, last)


def is_labelled_title(text: str, line: Line) -> bool:
    """Whether the words of `line` read like a title, after a label if it has one."""
    label = label_at(text, line.start, line.end)
    words = text[label.end if label else line.start : line.end].rstrip(":")
    return words[-1:] != "," and is_title(words, sentence=True)
