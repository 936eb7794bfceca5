"""What the glyphs of an embedded font stand for in the text layer."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from pikepdf import Array, Object

_MAPPING = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]+)>")
# directional controls (fonts have one glyph for several of them) and the place where a word may break
_SPENT = frozenset("\u200b\u2060\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The two-byte codes of a font's glyphs: marks on others, those whose work layout has done, and what others say."""

    marks: frozenset[bytes] = frozenset()
    spent: frozenset[bytes] = frozenset()
    letters: Mapping[bytes, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.marks or self.spent)

    def __contains__(self, code: object) -> bool:
        return code in self.marks or code in self.spent


def mend_font(font: Object) -> Glyphs:
    """Map each glyph of the composite `font` to letters or to a mark on letters, never to both (ToUnicode)."""
    advancing = _advancing(font.DescendantFonts[0])
    marks, spent = set(), set()
    letters: dict[bytes, str] = {}

    def mended(mapping: re.Match[bytes]) -> bytes:
        glyph, text = bytes.fromhex(mapping[1].decode()), bytes.fromhex(mapping[2].decode()).decode("utf-16-be")
        if glyph not in advancing and _SPENT.issuperset(text):
            spent.add(glyph)
        elif glyph not in advancing and any(map(is_sign, text)):
            marks.add(glyph)
            text = next(filter(is_sign, text))
        else:
            text = letters[glyph] = letters_of(text) or text
        return b"<%s> <%s>" % (mapping[1], text.encode("utf-16-be").hex().upper().encode())

    source = font.ToUnicode.read_bytes()
    changed = _MAPPING.sub(mended, source)
    if changed != source:
        font.ToUnicode.write(changed)
    return Glyphs(frozenset(marks), frozenset(spent), letters)


def letters_of(text: str) -> str:
    """`text` without marks on Arabic and Hebrew letters, and without what has done its work in layout."""
    return "".join(char for char in text if not is_sign(char) and char not in _SPENT)


def is_sign(char: str) -> bool:
    """Whether `char` is a mark on an Arabic or Hebrew letter."""
    return "\u0590" <= char <= "\u08ff" and unicodedata.category(char) == "Mn"


def _advancing(font: Object) -> set[bytes]:
    """The glyphs of a CIDFont that have a width, from its W array: `first [widths]` or `first last width`."""
    advancing: set[bytes] = set()
    widths = list(font.W.as_list()) if "/W" in font else []
    at = 0
    while at < len(widths):
        first, second = int(widths[at]), widths[at + 1]
        if isinstance(second, Array):
            run = [float(width) for width in second.as_list()]
            at += 2
        else:
            run = [float(widths[at + 2])] * (int(second) - first + 1)
            at += 3
        advancing.update((first + nth).to_bytes(2, "big") for nth, width in enumerate(run) if width)
    return advancing
