"""What both readers of YAML make of a text: mappings that know their lines, and scalars without surprises."""

import re
from collections.abc import Callable
from typing import Any

DEEPEST = 40
"""Levels of nesting beyond which a text is refused: no file of ours has ten."""
_VALUES: tuple[tuple[re.Pattern[str], Callable[[str], Any]], ...] = (
    (re.compile(r"|~|null"), lambda _: None),
    (re.compile(r"true|false"), lambda written: written == "true"),
    (re.compile(r"[-+]?(?:0|[1-9][0-9]*)"), int),
    (re.compile(r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]+"), float),
)
"""Only these are more than text: "on", "NO" and 2025-04-05 are what they look like."""
_FIRST_OF_VALUES = frozenset("~ntf-+0123456789")


class LinedDict(dict[str, Any]):
    """A mapping with the line (from 1) of each key; its own line is that of the empty key."""

    __slots__ = ("lines",)
    lines: dict[str, int]


def scalar(written: str) -> Any:
    """What a scalar without quotation marks means."""
    if not written or written[0] in _FIRST_OF_VALUES:
        for pattern, read in _VALUES:
            if pattern.fullmatch(written):
                return read(written)
    return written
