"""What is drawn on a page: characters, and cells of those that are drawn as one."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from glossator.core.importing.pdf.letters import has_right_to_left


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character, or several that are drawn as one: its advance from `left` to `right` and its ink, in points."""

    text: str
    left: float
    right: float
    ink_left: float
    ink_right: float
    baseline: float
    size: float

    @property
    def is_sign(self) -> bool:
        """Whether it is drawn above or below another: a vowel sign."""
        return all(unicodedata.category(char) == "Mn" for char in self.text)

    @property
    def middle(self) -> float:
        """Of its ink."""
        return (self.ink_left + self.ink_right) / 2


def united(characters: Sequence[Glyph]) -> list[Glyph]:
    """`characters` with those united that are drawn as one: a ligature, a letter with its vowel signs."""
    glyphs = [_unite(list(group)) for _, group in groupby(characters, key=_place)]
    return list(_without_repeated(glyphs))


def _place(glyph: Glyph) -> tuple[float, ...]:
    return glyph.left, glyph.baseline, glyph.ink_left, glyph.ink_right


def _unite(same: Sequence[Glyph]) -> Glyph:
    """PDFium turns the letters of one glyph round together with their line, which is undone here."""
    text = "".join(glyph.text for glyph in same)
    if len(same) > 1 and (has_right_to_left(text) or same[0].is_sign):
        text = text[::-1]
    return replace(same[0], text=text)


def _without_repeated(glyphs: Sequence[Glyph]) -> Iterator[Glyph]:
    """`glyphs` without those that only a sign is drawn of: some programs name the letter that bears it once more."""
    by_text: dict[str, list[Glyph]] = {}
    for glyph in glyphs:
        if len(glyph.text) > 1 and unicodedata.category(glyph.text[-1]) == "Mn" and not glyph.is_sign:
            by_text.setdefault(glyph.text, []).append(glyph)
    for glyph in glyphs:
        if not any(_is_drawn_in(glyph, other) for other in by_text.get(glyph.text, ())):
            yield glyph


def _is_drawn_in(glyph: Glyph, other: Glyph) -> bool:
    """Whether `glyph` is a mark at the place of `other`, the letter itself, which is wider."""
    if glyph is other or abs(glyph.baseline - other.baseline) > other.size:
        return False
    beside = max(other.ink_left - glyph.ink_right, glyph.ink_left - other.ink_right)
    narrower = glyph.ink_right - glyph.ink_left < other.ink_right - other.ink_left
    return narrower and beside < 0.1 * other.size
