"""Directions of writing: of a paragraph by the majority of its strong letters, and isolates for what is set into it."""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

RIGHT_TO_LEFT_MARK = "\u200f"
LEFT_TO_RIGHT_MARK = "\u200e"
_FIRST_STRONG_ISOLATE, _LEFT_TO_RIGHT_ISOLATE, _POP_ISOLATE = "\u2068", "\u2066", "\u2069"
_ISOLATES = re.compile("[\u2066-\u2069]")
# a name with its version ("Llama 3.1"), a clause reference ("1.b.iii", "2(b)(i)", "Section 2") or an identifier
_ATOM = re.compile(
    r"[A-Za-z][\w'’-]*(?:[ \u00a0][A-Z][\w'’-]*)*(?:[ \u00a0]\d+(?:\.\d+)*)?(?:\.\w+)*(?:\([a-z\d]+\))*"
    r"|\d+(?:\.\w+)+(?:\([a-z\d]+\))*|\d+(?:\([a-z\d]+\))+",
    re.ASCII,
)


class Direction(StrEnum):
    """Which way a paragraph runs."""

    LTR = "ltr"
    RTL = "rtl"


def direction_of_language(language: str) -> Direction:
    """The direction of a BCP 47 `language` tag."""
    return Direction.RTL if language.split("-")[0].lower() in {"ar", "fa", "he", "ur", "ps", "yi"} else Direction.LTR


def majority_direction(text: str) -> Direction | None:
    """The direction of most words in `text`, right to left where they are even; None where no letter is strong."""
    left = right = 0
    for word in text.split():
        directions = [unicodedata.bidirectional(char) for char in word]
        right += any(each in ("R", "AL") for each in directions)
        left += any(each == "L" for each in directions) and not any(each in ("R", "AL") for each in directions)
    if left == right == 0:
        return None
    return Direction.RTL if right >= left else Direction.LTR


def marked_direction(paragraph: str) -> Direction | None:
    """The direction that the writer fixed by an invisible mark at the paragraph's start; None for automatic."""
    if paragraph.startswith(RIGHT_TO_LEFT_MARK):
        return Direction.RTL
    return Direction.LTR if paragraph.startswith(LEFT_TO_RIGHT_MARK) else None


def mark_direction(paragraph: str, direction: Direction | None) -> str:
    """`paragraph` with its direction fixed by a mark, or freed of one where `direction` is None."""
    bare = paragraph.lstrip(RIGHT_TO_LEFT_MARK + LEFT_TO_RIGHT_MARK)
    marks = {Direction.RTL: RIGHT_TO_LEFT_MARK, Direction.LTR: LEFT_TO_RIGHT_MARK}
    return marks[direction] + bare if direction else bare


def paragraph_directions(paragraphs: Iterable[str], default: Direction) -> list[Direction]:
    """The direction of each paragraph: marked, else by majority, else as the one before it, else `default`."""
    directions: list[Direction] = []
    current = default
    for paragraph in paragraphs:
        current = marked_direction(paragraph) or majority_direction(paragraph) or current
        directions.append(current)
    return directions


def isolate(text: str) -> str:
    """`text` wrapped so that it keeps its own direction inside any other."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def isolate_atoms(text: str) -> str:
    """`text` with each left-to-right name, version and clause reference isolated, to be shown right to left."""
    return _ATOM.sub(lambda match: f"{_LEFT_TO_RIGHT_ISOLATE}{match[0]}{_POP_ISOLATE}", text)


def strip_isolates(text: str) -> str:
    """`text` without the isolates that display put in, for copying, saving and searching."""
    return _ISOLATES.sub("", text)
