"""Directions of writing: of a paragraph by the majority of its strong words, and isolates for what is set into it."""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from glossator.core.text.phrases import left_to_right_phrases

RIGHT_TO_LEFT_MARK, LEFT_TO_RIGHT_MARK = "\u200f", "\u200e"
LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE = "\u2066", "\u2069"
_FIRST_STRONG_ISOLATE = "\u2068"
_ISOLATES = re.compile("[\u2066-\u2069]")
_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")
_RIGHT_TO_LEFT_LANGUAGES = {"ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "syr", "ug", "ur", "yi"}


class Direction(StrEnum):
    """Which way a paragraph runs."""

    LTR = "ltr"
    RTL = "rtl"


_DIRECTION_OF_MARK = {RIGHT_TO_LEFT_MARK: Direction.RTL, LEFT_TO_RIGHT_MARK: Direction.LTR}
_MARK_OF_DIRECTION = {direction: mark for mark, direction in _DIRECTION_OF_MARK.items()}


def direction_of_language(language: str) -> Direction:
    """The direction of a BCP 47 `language` tag."""
    return Direction.RTL if language.split("-")[0].lower() in _RIGHT_TO_LEFT_LANGUAGES else Direction.LTR


def majority_direction(text: str) -> Direction | None:
    """The direction of most words in `text`, right to left where they are even; None where no letter is strong.

    A word with a right-to-left letter counts as such, whatever Latin it embraces. Quoted words, which are not the
    writer's own, count only where there are no others.
    """
    directions = _directions_of_words(_QUOTED.sub(" ", text)) or _directions_of_words(text)
    if not directions:
        return None
    return Direction.RTL if 2 * directions.count(Direction.RTL) >= len(directions) else Direction.LTR


def _directions_of_words(text: str) -> list[Direction]:
    return [direction for word in text.split() if (direction := _direction_of_word(word))]


def _direction_of_word(word: str) -> Direction | None:
    classes = {unicodedata.bidirectional(char) for char in word if unicodedata.category(char) != "Cf"}
    if classes & {"R", "AL"}:
        return Direction.RTL
    return Direction.LTR if "L" in classes else None


def split_mark(paragraph: str) -> tuple[Direction | None, str]:
    """The direction that the writer fixed by an invisible mark at the start (None for automatic), and the rest."""
    direction = _DIRECTION_OF_MARK.get(paragraph[:1])
    return direction, paragraph[1:] if direction else paragraph


def mark_direction(words: str, direction: Direction | None) -> str:
    """The paragraph that `split_mark` takes apart into `direction` and `words`."""
    return _MARK_OF_DIRECTION[direction] + words if direction else words


def marked_direction(paragraph: str) -> Direction | None:
    """The direction that the writer fixed by an invisible mark at the paragraph's start; None for automatic."""
    return split_mark(paragraph)[0]


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
    return f"{_FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def isolate_atoms(text: str) -> str:
    """`text` with each left-to-right phrase isolated, to be shown right to left."""
    pieces, at = [], 0
    for start, end in left_to_right_phrases(text):
        pieces += [text[at:start], LEFT_TO_RIGHT_ISOLATE, text[start:end], POP_ISOLATE]
        at = end
    return "".join((*pieces, text[at:]))


def strip_isolates(text: str) -> str:
    """`text` without the isolates that display put in, for copying, saving and searching."""
    return _ISOLATES.sub("", text)
