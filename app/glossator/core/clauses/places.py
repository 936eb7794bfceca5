"""Where labels may stand: at the start of a paragraph or a line, and within a line after the end of a sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import pairwise

from glossator.core.clauses.labels import ATTACHMENTS, DIVISIONS, Label, bare_label_at, label_at, opens_sentence
from glossator.core.clauses.paragraphs import Paragraph, is_labelled_title
from glossator.core.clauses.phrases import is_title, word_set
from glossator.core.clauses.setting import Layout

_REFERRING = word_set(
    "section sections article articles clause clauses paragraph paragraphs subsection subsections part parts exhibit "
    "schedule attachment annex appendix chapter version and or to through of in under no § "
    "المادة المواد البند البنود الفقرة والمادة القسم الفصل الملحق"
)
"""Words after which a number is a reference, even at the start of a line."""
_JOINING = frozenset(("and", "or", "و", "أو"))
_WORDS = "|".join((*DIVISIONS, *ATTACHMENTS))
_STOP = re.compile(r"([.;:,!?؛])[\"”»)]{0,2}(?:\s+(?:and|or|و|أو))?\Z", re.IGNORECASE)
_LONGEST_STOP = 16
_INNER = re.compile(
    r"(?<=[\s*_])(?:\(?(?:[0-9٠-٩۰-۹]{1,3}|[ivxlc]{1,7}|[a-z]{1,2}|[أ-غف-ي]ـ?)(?:[.)]|[ \t]?-[ \t])"
    rf"|(?:ال)?(?:{_WORDS})\s)",
    re.IGNORECASE,
)


class Strength(IntEnum):
    """How likely a place is that of a label."""

    UNSTOPPED = 0
    """Within a line, after words that end neither a sentence nor a list item with a stop."""
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
    end: int
    """Where its paragraph ends."""


def places_in(text: str, paragraph: Paragraph, layout: Layout) -> list[Place]:
    """The labels that may stand in `paragraph`, in reading order; whether they do, their sequence must say."""
    opening = paragraph.lines[0]
    first = label_at(text, paragraph.first_word, opening.end) or _bare(text, paragraph)
    if not opening.after_blank and _refers(text, opening.start):
        first = None
    places = [_place(text, first, paragraph, Strength.PARAGRAPH, stopped=True)] if first else []
    places += _below(text, paragraph)
    parted = layout.blanks or not layout.wrapped
    places += _within(text, first.end if first else paragraph.first_word, paragraph, parted=parted)
    return sorted(places, key=lambda place: place.label.start)


def _bare(text: str, paragraph: Paragraph) -> Label | None:
    """The bare number before the heading that is all of the paragraph."""
    label = bare_label_at(text, paragraph.start, paragraph.end) if len(paragraph.lines) == 1 else None
    return label if label and is_title(text[label.end : paragraph.end].strip(), sentence=True) else None


def _place(text: str, label: Label, paragraph: Paragraph, strength: Strength, *, stopped: bool) -> Place:
    capital = opens_sentence(text, label.end, paragraph.end)
    return Place(label, strength, paragraph.indent, capital, stopped, paragraph.end)


def _below(text: str, paragraph: Paragraph) -> Iterator[Place]:
    """The labels at the start of the lines after the first."""
    for before, line in pairwise(paragraph.lines):
        label = label_at(text, line.start, line.end)
        if not label or _refers(text, before.end):
            continue
        below_heading = before is paragraph.lines[0] and is_labelled_title(text, before)
        stopped = below_heading or _stop_before(text, line.start) != ""
        place = _place(text, label, paragraph, Strength.LINE, stopped=stopped)
        yield replace(place, indent=line.indent)


def _within(text: str, start: int, paragraph: Paragraph, *, parted: bool) -> Iterator[Place]:
    """The labels within the lines after `start`.

    Where paragraphs are surely `parted`, a list may begin after a colon though its items are in small letters.
    """
    line_starts = {line.start for line in paragraph.lines}
    for match in _INNER.finditer(text, start, paragraph.end):
        label = label_at(text, match.start(), paragraph.end)
        if not label or match.start() in line_starts:
            continue
        stop = _stop_before(text, match.start())
        if not stop and _refers(text, match.start()):
            continue
        place = _place(text, label, paragraph, Strength.IN_LINE if stop else Strength.UNSTOPPED, stopped=bool(stop))
        listed = (stop in (";", "؛") and label.form == ".") or (parted and stop == ":" and label.form in ("()", ")"))
        if (place.capital or listed) and not _is_shouted(text, match.start(), label):
            yield place


def _stop_before(text: str, at: int) -> str:
    """The stop that closes the words before `at`, perhaps with "and" or "or" after it; empty where there is none."""
    while at > 0 and (text[at - 1].isspace() or text[at - 1] in "*_#/"):
        at -= 1
    stop = _STOP.search(text[max(at - _LONGEST_STOP, 0) : at])
    return stop[1] if stop else ""


def _refers(text: str, end: int) -> bool:
    """Whether the words up to `end` call for a number."""
    words = text[max(end - 20, 0) : end].lower().split()
    if not words or words[-1].strip("(") not in _REFERRING:
        return False
    return not (words[-1] in _JOINING and len(words) > 1 and words[-2][-1] in ";,.")


def _is_shouted(text: str, before: int, label: Label) -> bool:
    """Whether a bracketed label has words in capitals around it, so that the one after it begins nothing."""
    around = text[max(before - 12, 0) : before], text[label.end : label.end + 12]
    return label.form == "()" and all(words.isupper() for words in around)
