"""Signs that are also written with letters: "(c)" where "©" is meant, which is print and not substance."""

import re
from collections.abc import Iterator

from glossator.core.compare.model import Cosmetic
from glossator.core.compare.words import Marked

_COPYRIGHT = re.compile(r"(?<=copyright)\s*\(c\)|\(c\)(?=\s*(?:copyright\b|(?:19|20)\d\d\b))", re.IGNORECASE)
"""Elsewhere "(c)" is the letter of an item."""
_TRADE_MARK = re.compile(r"\(tm\)", re.IGNORECASE)


def signs(text: str) -> Iterator[Marked]:
    """The signs of `text` that are written with letters, each with the sign that it means."""
    for pattern, meant in ((_COPYRIGHT, "©"), (_TRADE_MARK, "™")):
        for match in pattern.finditer(text):
            yield Marked(match.end() - len(match[0].lstrip()), match.end(), meant, Cosmetic.TYPOGRAPHY)
