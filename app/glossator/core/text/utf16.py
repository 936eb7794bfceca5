"""Code points to UTF-16 units and back: Python counts the former, Qt the latter."""

import re
from bisect import bisect_right

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts offsets of one text; costs nothing where the text has no astral characters."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._astral = () if text.isascii() else tuple(each.start() for each in _ASTRAL.finditer(text))
        self._units = tuple(at + nth for nth, at in enumerate(self._astral))

    def to_units(self, offset: int) -> int:
        """The UTF-16 unit at which code point `offset` begins; `offset` runs from 0 to the text's length."""
        return offset + bisect_right(self._astral, offset - 1)

    def to_code_points(self, unit: int) -> int:
        """The code point that UTF-16 `unit` belongs to."""
        return unit - bisect_right(self._units, unit - 1)
