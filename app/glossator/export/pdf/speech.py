"""Right-to-left words as they are read aloud: in logical order, in their own language."""

import re
from dataclasses import dataclass
from functools import cache

from glossator.core.text.direction import Direction, majority_direction
from glossator.export.languages import language_of

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@dataclass(frozen=True, slots=True)
class Speech:
    """Words and the BCP 47 tag of the language in which they are spoken."""

    words: str
    language: str


def needs_speech(text: str) -> bool:
    """Whether `text` has letters that are painted in another order than they are spoken."""
    return _RIGHT_TO_LEFT.search(text) is not None


@cache
def speech_of(words: str) -> Speech:
    """The speech of words whose language is not known."""
    return Speech(words, language_of(words, majority_direction(words) or Direction.LTR, "en"))
