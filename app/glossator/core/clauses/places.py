"""Where labels may stand: at the start of a paragraph or a line, and within a line after the end of a sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from glossator.core.clauses.labels import ATTACHMENTS, DIVISIONS, Label, label_at, opens_sentence
from glossator.core.clauses.lines import Line, Paragraph

_REFERRING = frozenset(
    re.findall(
        r"\w+|§",
        "section sections article articles clause clauses paragraph paragraphs subsection subsections part parts and "
        "or to through exhibit schedule attachment annex appendix chapter version of in under no § "
        "المادة المواد البند البنود الفقرة والمادة القسم الفصل الملحق",
    )
)
"""Words after which a number is a reference, even at the start of a line."""
_WORDS = "|".join((*DIVISIONS, *ATTACHMENTS))
_STOP = r"[.;:,!?؛][\"”»)*]{0,2}(?:\s+(?:and|or|و|أو))?"
_GAP = re.compile(
    rf"(?P<stop>{_STOP})?\s[\s*_]*"
    r"(?=\(?(?:[0-9٠-٩۰-۹]{1,3}|[ivxlc]{1,7}|[a-z]{1,2}|[أ-غف-ي]ـ?)(?:[.)]|[ \t]?-[ \t])"
    rf"|(?:ال)?(?:{_WORDS})\s)",
    re.IGNORECASE,
)
_STOPPED = re.compile(rf"{_STOP}\s+\Z", re.IGNORECASE)
_LONGEST_HEADING = 80
"""Characters after a label or the start of a line within which a heading without a stop may end."""


class Strength(IntEnum):
    """How likely a place is that of a label."""

    IN_HEADING = 0
    """Within a line, after words that may be a heading."""
    IN_LINE = 1
    """Within a line, after the end of a sentence or of a list item."""
    LINE = 2
    """At the start of a line that may continue the sentence before it."""
    PARAGRAPH = 3


@dataclass(frozen=True, slots=True)
class Place:
    """A label that may stand in a text, with what speaks for it."""

    label: Label
    strength: Strength
    indent: int
    capital: bool
    """Whether the words after it begin like a sentence or a title."""
    stopped: bool
    """Whether the words before it end a sentence or a list item, or a paragraph."""


def places_in(text: str, paragraph: Paragraph) -> Iterator[Place]:
    """The labels that may stand in `paragraph`, in reading order; whether they do, their sequence must say."""
    before: Line | None = None
    for line in paragraph.lines:
        at = line.start
        if before is None or not _refers(text, before.end):
            strength = Strength.LINE if before else Strength.PARAGRAPH
            start = line.start if before else paragraph.bullet or line.start
            if place := _place(text, start, line, strength):
                yield place
                at = place.label.end
        yield from _within(text, at, line)
        before = line


def _place(text: str, start: int, line: Line, strength: Strength) -> Place | None:
    label = label_at(text, start, line.end)
    if not label:
        return None
    after_stop = _STOPPED.search(text, max(start - 12, 0), start) is not None
    stopped = after_stop or strength in (Strength.PARAGRAPH, Strength.IN_LINE)
    return Place(label, strength, line.indent, opens_sentence(text, label.end, line.end), stopped)


def _refers(text: str, end: int) -> bool:
    """Whether the line that ends at `end` ends with a word that calls for a number."""
    words = text[max(end - 20, 0) : end].split()
    return bool(words) and words[-1].lower().strip("(,") in _REFERRING


def _within(text: str, start: int, line: Line) -> Iterator[Place]:
    heading_end = start + _LONGEST_HEADING
    for match in _GAP.finditer(text, start, line.end):
        if match["stop"] is None and (match.start() > heading_end or _refers(text, match.start())):
            continue
        place = _place(text, match.end(), line, Strength.IN_HEADING if match["stop"] is None else Strength.IN_LINE)
        if place and place.capital:
            yield place
            heading_end = place.label.end + _LONGEST_HEADING
