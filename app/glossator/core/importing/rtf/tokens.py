"""The tokens of RTF: groups, control words and characters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

_TOKEN = re.compile(
    r"(?P<text>[^\\{}\r\n]+)"
    r"|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?[0-9]{1,9})? ?"
    r"|\\'(?P<byte>[0-9a-fA-F]{2})"
    r"|(?P<brace>[{}])"
    r"|\\(?P<symbol>[^a-zA-Z])"
    r"|[\r\n]+|\\",
    re.DOTALL,
)


class Kind(Enum):
    """What a token is."""

    OPEN = auto()
    CLOSE = auto()
    WORD = auto()
    """A control word; `number` is its parameter."""
    SYMBOL = auto()
    """A control symbol, a character that is no letter."""
    BYTES = auto()
    """Characters in the code page of the font, still as bytes (each as the character of that number)."""


@dataclass(frozen=True, slots=True)
class Token:
    """A token with its letters and the parameter, None where there is none."""

    kind: Kind
    text: str = ""
    number: int | None = None


_OPEN, _CLOSE = Token(Kind.OPEN), Token(Kind.CLOSE)


def tokens(source: str) -> Iterator[Token]:
    """The tokens of `source`, the bytes of a file each as the character of that number; binary data is left out."""
    at = 0
    while match := _TOKEN.match(source, at):
        at = match.end()
        if match["text"]:
            yield Token(Kind.BYTES, match["text"])
        elif match["byte"]:
            yield Token(Kind.BYTES, chr(int(match["byte"], 16)))
        elif match["word"]:
            number = int(match["number"]) if match["number"] else None
            if match["word"] == "bin":
                at += max(number or 0, 0)
            else:
                yield Token(Kind.WORD, match["word"], number)
        elif match["brace"]:
            yield _OPEN if match["brace"] == "{" else _CLOSE
        elif match["symbol"]:
            yield Token(Kind.SYMBOL, match["symbol"])
