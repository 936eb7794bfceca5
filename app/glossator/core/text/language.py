"""The language of a reader's own text, as far as its script tells."""

import re

_SCRIPTS = {
    "ar": re.compile("[\u0620-\u064a\u0671-\u06d3]"),
    "he": re.compile("[\u05d0-\u05ea]"),
    "en": re.compile("[A-Za-z]"),
}
_SAMPLE = 20_000


def language_of(text: str) -> str:
    """The script of most letters at the beginning of `text`, as "ar", "he" or "en"."""
    sample = text[:_SAMPLE]
    return max(_SCRIPTS, key=lambda language: (len(_SCRIPTS[language].findall(sample)), language == "en"))
