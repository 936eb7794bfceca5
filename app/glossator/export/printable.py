"""Text as any file may hold it."""

from glossator.core.text.normalise import REPLACEMENT, normalise

_IN_NO_FILE = dict.fromkeys((0xFFFE, 0xFFFF), REPLACEMENT)
"""What XML holds in no form, besides control characters and lone surrogates."""


def printable(text: str) -> str:
    """`text` with what no document may hold made visible as U+FFFD, so that nothing vanishes without a trace."""
    return normalise(text).translate(_IN_NO_FILE)
