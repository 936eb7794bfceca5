"""The languages that words of a report are said to be in, so that they are read aloud and set as such."""

import re

from glossator.core.text.direction import Direction, direction_of_language

_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")


def language_of(text: str, direction: Direction, expected: str) -> str:
    """The language of a text in this direction: `expected` where that runs so, else the likeliest."""
    if direction_of_language(expected) is direction:
        return expected
    if direction is Direction.LTR:
        return "en"
    return "he" if _HEBREW.search(text) else "ar"
