"""Text that the bundled fonts can show: what they have no glyph for is spelt out, visibly, never left out."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from glossator.core.text.normalise import normalise
from glossator.export.pdf.truetype import characters_of

_ISOLATES = frozenset("\u2066\u2067\u2068\u2069")
# embeddings and overrides would reorder the words that the report sets around them
_NOT_SHOWN = dict.fromkeys(range(0x202A, 0x202F)) | {ord("\n"): " ", ord("\t"): " "}
_VARIATION_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
# an address is broken after its slashes; what has no such place is broken anywhere rather than run over its neighbour
_UNBREAKABLE = re.compile(r"[^\s\u200b/-]{41,}")
_PIECE = re.compile(".{1,16}")  # a quarter of a SHA-256
_BREAK_OPPORTUNITY = "\u200b"


class Coverage:
    """What a set of font families can show together, and what of the texts seen so far they could not."""

    def __init__(self, fonts: Iterable[Path]) -> None:
        """Reads the fonts; the files of one family (`Family-Style.ttf`) count by what they all have."""
        families: dict[str, frozenset[str]] = {}
        for font in fonts:
            family = font.stem.split("-")[0]
            characters = frozenset(map(chr, characters_of(font)))
            families[family] = families.get(family, characters) & characters
        self._families = [characters | _ISOLATES for characters in families.values()]
        self._any = frozenset[str]().union(*self._families)
        self.missing: set[str] = set()
        """The characters that were spelt out."""

    def displayable(self, text: str) -> str:
        """`text` on one line, very long words breakable, what no font can show spelt out as `[U+1F600]`."""
        text = normalise(text).translate(_NOT_SHOWN)
        letters = set(text)
        if not letters <= self._any or any(map(unicodedata.combining, letters)):
            text = "".join(self._pieces(text))
        return _UNBREAKABLE.sub(lambda match: _BREAK_OPPORTUNITY.join(_PIECE.findall(match[0])), text)

    def _pieces(self, text: str) -> Iterator[str]:
        """`text` cluster by cluster, each run of characters without a glyph in one bracket."""
        unshown: list[str] = []
        for cluster in _clusters(text):
            shown, rest = self._split(cluster)
            if unshown and _is_invisible(shown):
                continue
            if shown and unshown:
                yield self._spelt(unshown)
                unshown = []
            yield shown
            unshown += rest
        if unshown:
            yield self._spelt(unshown)

    def _split(self, cluster: str) -> tuple[str, list[str]]:
        """What is shown of a letter with its marks, for which one font must have them all; and the rest of it."""
        if any(family.issuperset(cluster) for family in self._families):
            return cluster, []
        visible = [char for char in cluster if not _is_invisible(char)]
        shown = visible[0] if visible and visible[0] in self._any else ""
        return shown, visible[len(shown) :]

    def _spelt(self, characters: list[str]) -> str:
        self.missing.update(characters)
        return f"[{' '.join(f'U+{ord(char):04X}' for char in characters)}]"


def _clusters(text: str) -> Iterator[str]:
    """Each letter of `text` together with the marks on it."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or unicodedata.category(text[at])[0] != "M":
            yield text[start:at]
            start = at


def _is_invisible(char: str) -> bool:
    return len(char) == 1 and (unicodedata.category(char) == "Cf" or _VARIATION_SELECTORS.match(char) is not None)
