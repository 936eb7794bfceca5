"""Words as runs: what reads from right to left and what does not are runs of their own, each in its language.

Word goes by the properties of a run where browsers go by its characters: a run with `w:rtl` is set from right to left
with the fonts and sizes for complex scripts, and a clause's number that is not kept apart reads backwards.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml.etree import _Element

from glossator.core.text.direction import (
    LEFT_TO_RIGHT_MARK,
    RIGHT_TO_LEFT_MARK,
    Direction,
    majority_direction,
    strip_isolates,
)
from glossator.core.text.phrases import left_to_right_phrases
from glossator.export.docx.xml import WORD, w, words
from glossator.export.languages import language_of

_REGIONS = {"en": "en-GB", "ar": "ar-SA", "he": "he-IL", "fa": "fa-IR", "ur": "ur-PK"}
_ORDER = (
    *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "u", "bdr", "shd"),
    *("rtl", "cs", "lang"),
)
"""Of the properties of a run, as the schema wants them."""
_MARKS = (LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK)
_ISOLATED = re.compile("[\u2066-\u2068]([^\u2066-\u2069]*)\u2069")
_RIGHT_TO_LEFT_WORDS = re.compile("R(?:[^L]*[RD])?M*")
_LETTERS = {"R": "R", "AL": "R", "L": "L", "NSM": "M", "EN": "D", "AN": "D"}


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks, whatever its direction."""

    style: str = ""
    bold: bool = False
    italic: bool = False
    code: bool = False
    colour: str = ""
    """Of the letters, as six hexadecimal digits; empty for the usual one."""
    tint: str = ""
    """Behind the letters, likewise."""
    line: str = ""
    """The style of the underline (`w:u`), in the colour `line_colour`."""
    line_colour: str = ""
    framed: bool = False


PLAIN = Look()


def runs(text: str, direction: Direction, language: str, look: Look = PLAIN, tag: str = "t") -> list[_Element]:
    """`text` of a paragraph that runs in `direction`, as runs; `tag` is `delText` for words that are struck out."""
    found = []
    for piece, each in pieces(text, direction):
        shown = PLAIN if piece in _MARKS else look  # a mark has no width, but a line beneath it would
        found.append(w("r", properties(shown, each, language_of(piece, each, language)), *_lines(piece, tag)))
    return found


def parted(content: Sequence[_Element]) -> tuple[Sequence[_Element], Sequence[_Element]]:
    """Runs of words, and the mark that ends them, if one does: LibreOffice draws the line of a link beneath it too."""
    ends_in_mark = bool(content) and content[-1].findtext(f"{{{WORD}}}t") in _MARKS
    return (content[:-1], content[-1:]) if ends_in_mark else (content, ())


def properties(look: Look, direction: Direction, language: str) -> _Element:
    """The properties of a run of this look in a direction."""
    is_complex = direction is Direction.RTL
    tag = _REGIONS.get(language, language)
    found = {
        "rStyle": w("rStyle", val=look.style) if look.style else None,
        "rFonts": w("rFonts", ascii="Consolas", hAnsi="Consolas", cs="Courier New") if look.code else None,
        "b": w("b") if look.bold else None,
        "bCs": w("bCs") if look.bold else None,
        "i": w("i") if look.italic else None,
        "iCs": w("iCs") if look.italic else None,
        "color": w("color", val=look.colour) if look.colour else None,
        "u": w("u", val=look.line, color=look.line_colour or None) if look.line else None,
        "bdr": w("bdr", val="single", sz=4, space=0, color=look.colour or "auto") if look.framed else None,
        "shd": w("shd", val="clear", color="auto", fill=look.tint) if look.tint else None,
        "rtl": w("rtl") if is_complex else None,
        "cs": w("cs") if is_complex else None,
        "lang": w("lang", bidi=tag) if is_complex else w("lang", val=tag),
    }
    return w("rPr", *(found[name] for name in _ORDER if name in found))


def pieces(text: str, direction: Direction) -> Iterator[tuple[str, Direction]]:
    """`text` cut where its direction changes; what it isolates is a piece of its own.

    Marks around the pieces that run the other way keep them apart in programs that go by characters.
    """
    at = 0
    for isolated in _ISOLATED.finditer(text):
        yield from _mixed(text[at : isolated.start()], direction)
        own = majority_direction(isolated[1]) or direction
        yield from _mixed(isolated[1], direction) if own is direction else _other(isolated[1], direction)
        at = isolated.end()
    yield from _mixed(text[at:], direction)


def _mixed(text: str, direction: Direction) -> Iterator[tuple[str, Direction]]:
    """`text` of a paragraph that runs in `direction`, cut by its own letters."""
    bare = strip_isolates(text)
    spans = left_to_right_phrases(bare) if direction is Direction.RTL else _right_to_left_phrases(bare)
    at = 0
    for start, end in spans:
        if start > at:
            yield bare[at:start], direction
        yield from _other(bare[start:end], direction)
        at = end
    if at < len(bare):
        yield bare[at:], direction


def _other(text: str, direction: Direction) -> Iterator[tuple[str, Direction]]:
    """`text` that runs against `direction`, and a mark that ends it: what follows is not to be drawn into it."""
    if direction is Direction.RTL:
        yield f"{LEFT_TO_RIGHT_MARK}{text}{LEFT_TO_RIGHT_MARK}", Direction.LTR
        yield RIGHT_TO_LEFT_MARK, direction
    else:
        yield text, Direction.RTL
        yield LEFT_TO_RIGHT_MARK, direction


def _right_to_left_phrases(text: str) -> list[tuple[int, int]]:
    """The spans of `text` from a right-to-left letter to the last one, or the number behind it, before another word."""
    classes = "".join(_LETTERS.get(unicodedata.bidirectional(char), "N") for char in text)
    return [match.span() for match in _RIGHT_TO_LEFT_WORDS.finditer(classes)]


def _lines(text: str, tag: str) -> Iterator[_Element]:
    for nth, line in enumerate(text.split("\n")):
        if nth:
            yield w("br")
        if line:
            yield words(tag, line)
