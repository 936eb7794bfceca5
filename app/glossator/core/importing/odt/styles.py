"""What the styles of an OpenDocument text say: the lists of paragraphs, and which text is hidden."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from glossator.core.importing import numerals
from glossator.core.importing.counting import Level
from glossator.core.importing.numerals import Numeral
from glossator.core.importing.xml import Element, attribute, child, children, integer, local

_DEEPEST = 20
"""Styles that may be based on one another, so that a circle of them ends."""
_NUMERALS: Mapping[str, Numeral] = {
    "1": numerals.decimal,
    "01": numerals.padded,
    "a": numerals.lower_letter,
    "A": numerals.upper_letter,
    "i": numerals.lower_roman,
    "I": numerals.upper_roman,
    "أ, ب, ت, ...": numerals.alipha,
    "ا, ب, ج, ...": numerals.plain_abjad,
    "١, ٢, ٣, ...": numerals.arabic_digits,
    "۱, ۲, ۳, ...": numerals.persian_digits,
    "א, ב, ג, ...": numerals.hebrew_letter,
}
_PLACE = re.compile("%([0-9]{1,2})%")


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph or character style, without what it takes over from its parent."""

    parent: str
    list_style: str | None
    hidden: bool | None


class Styles:
    """The styles of a document: those of its templates and those that its paragraphs were given by hand."""

    def __init__(self, *roots: Element | None) -> None:
        self._styles: dict[str, Style] = {}
        self._lists: dict[str, dict[int, Level]] = {}
        self.outline: dict[int, Level] = {}
        for each in (each for root in roots for each in _definitions(root)):
            self._take(each)

    def _take(self, element: Element) -> None:
        name = attribute(element, "name") or ""
        if local(element) == "style":
            display = attribute(child(element, "text-properties"), "display")
            hidden = None if display is None else display == "none"
            parent = attribute(element, "parent-style-name") or ""
            self._styles[name] = Style(parent, attribute(element, "list-style-name"), hidden)
        elif local(element) == "list-style":
            self._lists[name] = _levels(element)
        elif local(element) == "outline-style":
            self.outline = _levels(element)

    def levels(self, list_style: str) -> Mapping[int, Level]:
        """The levels of a list style; none of one that is not defined."""
        return self._lists.get(list_style, {})

    def list_style(self, style: str | None) -> str | None:
        """The list style that a paragraph style carries; empty where it carries none on purpose."""
        return next((each.list_style for each in self._chain(style) if each.list_style is not None), None)

    def hides(self, style: str | None) -> bool:
        """Whether text of the style is hidden."""
        return next((each.hidden for each in self._chain(style) if each.hidden is not None), False)

    def _chain(self, style: str | None) -> Iterator[Style]:
        for _ in range(_DEEPEST):
            found = self._styles.get(style or "")
            if found is None:
                return
            yield found
            style = found.parent


def _definitions(root: Element | None) -> Iterator[Element]:
    for group in children(root, "styles", "automatic-styles"):
        yield from group


def _levels(element: Element) -> dict[int, Level]:
    levels = {}
    for each in element:
        nth = (integer(attribute(each, "level")) or 1) - 1
        if local(each) == "list-level-style-bullet":
            levels[nth] = Level(attribute(each, "bullet-char") or "", bullet=True)
        elif local(each) in ("list-level-style-number", "outline-level-style"):
            levels[nth] = _numbered(each, nth)
    return levels


def _numbered(element: Element, nth: int) -> Level:
    numeral = attribute(element, "num-format") or ""
    start = integer(attribute(element, "start-value"))
    return Level(
        template=_template(element, nth) if numeral else attribute(element, "num-prefix") or "",
        numeral=_NUMERALS.get(numeral, numerals.decimal) if numeral else None,
        start=1 if start is None else start,
    )


def _template(element: Element, nth: int) -> str:
    """What is printed for a level, as Word writes it: "%1.%2"."""
    if written := attribute(element, "num-list-format"):
        return _PLACE.sub(r"%\1", written)
    shown = min(integer(attribute(element, "display-levels")) or 1, nth + 1)
    numbers = ".".join(f"%{level + 1}" for level in range(nth + 1 - shown, nth + 1))
    return (attribute(element, "num-prefix") or "") + numbers + (attribute(element, "num-suffix") or "")
