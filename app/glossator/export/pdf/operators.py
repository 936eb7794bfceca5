"""The operators of a page that matter to its text layer, found in its content stream as Typst writes it.

Taking every operator of a long report apart, as pikepdf does, lasts longer than setting it. Typst begins the two bytes
of each glyph with an escape (no bundled font has the 8192 glyphs from which on the first byte could be printed), so
that inside strings no two letters stand together, and nothing there can be mistaken for an operator.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

Token = re.Match[bytes]
"""An operator that matters; `lastgroup` says which: show, font, speech, begin or end."""
# begins with what each of them begins with, so that all else is skipped at once; marked contents have their operands
_TOKEN = re.compile(
    rb"[\[(</E](?:(?P<show>(?<=\[)(?P<several>[^\n]*?)\]TJ|(?P<one>(?:(?<=\()[^\n]*?\)|(?<=<)[0-9A-F]*>))Tj)"
    rb"|(?<=/)(?P<font>\w+) [\d.]+ Tf"
    rb"|(?<=/)Span<</ActualText(?P<speech>\([^\n]*?\)|<[0-9A-F]*>)>>BDC"
    rb"|(?<=/)(?P<begin>\w+(?:<<[^\n]*?>>BDC| BMC))|(?<=E)(?P<end>MC))"
)
_SHOWN = re.compile(rb"(\\(?:[0-7]{3}|\D)(?:\\[0-7]{3}|\\\D|[^\\]))|([0-9A-F]+>)|(-?[\d.]+)")
_ESCAPE = re.compile(rb"\\([0-7]{3}|.)|(.)", re.DOTALL)
_NAMED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}

Shown = bytes | float
"""The two-byte code of a glyph, or the distance to the next one in thousandths of the letter's size."""


def tokens_of(stream: bytes) -> list[Token]:
    """The operators of a content stream that show glyphs, choose fonts, and begin and end marked contents."""
    return list(_TOKEN.finditer(stream))


def end_of_content(tokens: Sequence[Token], start: int) -> int:
    """Where the marked content that begins at `start` ends."""
    depth = 0
    for at in range(start, len(tokens)):
        kind = tokens[at].lastgroup
        depth += (kind in ("begin", "speech")) - (kind == "end")
        if depth == 0:
            return at
    return len(tokens) - 1


def shown_by(token: Token) -> Iterator[Shown]:
    """The glyphs that are shown, and the distances between them."""
    for each in _SHOWN.finditer(token["several"] or token["one"]):
        match each.lastindex:
            case 1:
                yield _bytes_of(each[1])
            case 2:
                codes = bytes.fromhex(each[2][:-1].decode("ascii"))
                yield from (codes[at : at + 2] for at in range(0, len(codes), 2))
            case _:
                yield float(each[3])


def codes_of(token: Token) -> Iterator[bytes]:
    """The codes of the glyphs that are shown."""
    return (each for each in shown_by(token) if isinstance(each, bytes))


def showing(shown: Iterable[Shown]) -> bytes:
    """The operator that shows glyphs at such distances; nothing where there is nothing to show."""
    items = b"".join(_hexadecimal(each) if isinstance(each, bytes) else b">%s<" % _number(each) for each in shown)
    return b"[%s]TJ" % (b"<%s>" % items).replace(b"<>", b"") if items else b""


def spoken_by(token: Token) -> str:
    """The text that a marked content says it stands for (ActualText)."""
    written = token["speech"]
    data = bytes.fromhex(written[1:-1].decode("ascii")) if written[:1] == b"<" else _bytes_of(written[1:-1])
    return data[2:].decode("utf-16-be") if data[:2] == b"\xfe\xff" else data.decode("latin-1")


@cache
def _bytes_of(escaped: bytes) -> bytes:
    """What a string says whose escapes are octal or a letter's (ISO 32000-1, 7.3.4.2)."""
    return b"".join(_byte(*each.groups()) for each in _ESCAPE.finditer(escaped))


def _byte(escape: bytes | None, plain: bytes | None) -> bytes:
    if plain is not None:
        return plain
    if escape and escape.isdigit():
        return bytes([int(escape, 8)])
    return _NAMED.get(escape or b"", escape or b"")


def _hexadecimal(code: bytes) -> bytes:
    return code.hex().upper().encode("ascii")


def _number(value: float) -> bytes:
    return f"{value:g}".encode("ascii")
