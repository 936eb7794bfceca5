"""How a text is set: as published, hard-wrapped, or reflowed without blank lines and indentation."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.core.clauses.labels import label_at
from glossator.core.clauses.lines import Line, ends_sentence

WIDEST_WRAPPED = 120
"""Characters of the longest line that may have been wrapped; a longer one is a whole paragraph."""
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
