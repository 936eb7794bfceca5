"""The labels of list items on web pages."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from glossator.core.importing import numerals
from glossator.core.importing.blocks import BULLET
from glossator.core.importing.numerals import Numeral
from glossator.core.importing.xml import Element

_TYPES: Mapping[str, Numeral] = {
    "1": numerals.decimal,
    "a": numerals.lower_column,
    "A": numerals.upper_column,
    "i": numerals.lower_roman,
    "I": numerals.upper_roman,
}
_STYLES: Mapping[str, Numeral] = {
    "decimal": numerals.decimal,
    "decimal-leading-zero": numerals.padded,
    "lower-alpha": numerals.lower_column,
    "lower-latin": numerals.lower_column,
    "upper-alpha": numerals.upper_column,
    "upper-latin": numerals.upper_column,
    "lower-roman": numerals.lower_roman,
    "upper-roman": numerals.upper_roman,
    "arabic-indic": numerals.arabic_digits,
    "persian": numerals.persian_digits,
    "hebrew": numerals.hebrew_letter,
}
_MARKS = {"disc": BULLET, "circle": "○", "square": "▪"}
_STYLE = re.compile(r"list-style(?:-type)?\s*:[^;]*?\b([a-z]+(?:-[a-z]+)*)", re.IGNORECASE)
_NUMBER = re.compile(r"\s*([+-]?[0-9]{1,6})(?![0-9])")


@dataclass(slots=True)
class List:
    """A list that is open."""

    numeral: Numeral | None
    """None where a mark stands before its items."""
    mark: str
    next: int
    step: int

    def label(self, item: Element) -> str:
        """What is shown before `item`, the next one."""
        style = _style(item)
        if style == "none":
            self.next += self.step
            return ""
        if self.numeral is None:
            return self.mark
        number = _integer(item.get("value"), self.next)
        self.next = number + self.step
        return f"{self.numeral(number)}."


def open_list(element: Element) -> List:
    """The list that `element` (`ol`, `ul` or `menu`) begins."""
    style = _style(element)
    if element.tag != "ol" and style not in _STYLES:
        return List(None, "" if style == "none" else _MARKS.get(style, BULLET), 1, 1)
    if style in ("none", *_MARKS):
        return List(None, _MARKS.get(style, ""), 1, 1)
    numeral = _STYLES.get(style) or _TYPES.get(element.get("type", "1"), numerals.decimal)
    backwards = element.get("reversed") is not None
    first = sum(child.tag == "li" for child in element) if backwards else 1
    return List(numeral, "", _integer(element.get("start"), first), -1 if backwards else 1)


def _style(element: Element) -> str:
    match = _STYLE.search(element.get("style", ""))
    return match[1].lower() if match else ""


def _integer(value: str | None, default: int) -> int:
    match = _NUMBER.match(value or "")
    return int(match[1]) if match else default
