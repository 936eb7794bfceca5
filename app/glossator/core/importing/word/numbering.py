"""Word's automatic numbers: what its numbering part lays down."""

from collections.abc import Mapping
from dataclasses import replace

from glossator.core.importing import numerals
from glossator.core.importing.counting import Level, Series
from glossator.core.importing.numerals import Numeral
from glossator.core.importing.word.styles import Styles, is_on
from glossator.core.importing.xml import Element, attribute, child, children, integer

_LEVELS = 9
_NUMERALS: Mapping[str, Numeral] = {
    "decimal": numerals.decimal,
    "decimalZero": numerals.padded,
    "lowerLetter": numerals.lower_letter,
    "upperLetter": numerals.upper_letter,
    "lowerRoman": numerals.lower_roman,
    "upperRoman": numerals.upper_roman,
    "ordinal": numerals.ordinal,
    "arabicAbjad": numerals.abjad,
    "arabicAlpha": numerals.alipha,
    "hindiNumbers": numerals.arabic_digits,
    "hebrew1": numerals.hebrew_letter,
    "hebrew2": numerals.hebrew_letter,
}


class Numbering:
    """The lists of a document by their numbers."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        abstract = {attribute(each, "abstractNumId") or "": each for each in children(root, "abstractNum")}
        nums = {attribute(each, "numId") or "": each for each in children(root, "num")}
        self._styles = styles
        self._abstract = abstract
        self._nums = nums
        self._series: dict[str, Series] = {}
        for number, element in nums.items():
            counting = self._linked(attribute(child(element, "abstractNumId"), "val") or "")
            if counting in abstract:
                self._series[number] = _series(counting, abstract[counting], element)

    def series(self, number: str) -> Series | None:
        """The list of that number; None where the document defines none."""
        return self._series.get(number)

    def _linked(self, counting: str) -> str:
        """The list that a list style leads to, where `counting` only names one."""
        link = attribute(child(self._abstract.get(counting), "numStyleLink"), "val")
        if link is None:
            return counting
        for _, style in self._styles.chain(link):
            number = attribute(child(style.paragraph, "numPr", "numId"), "val") or ""
            if number in self._nums:
                return attribute(child(self._nums[number], "abstractNumId"), "val") or counting
        return counting


def _series(counting: str, abstract: Element, num: Element) -> Series:
    levels = {_index(each): _level(each) for each in children(abstract, "lvl")}
    restarts: dict[int, int] = {}
    for override in children(num, "lvlOverride"):
        nth = _index(override)
        if (own := child(override, "lvl")) is not None:
            levels[nth] = _level(own)
        if (start := _number(child(override, "startOverride"))) is not None:
            restarts[nth] = start
            levels[nth] = replace(levels.get(nth, Level()), start=start)
    return Series(counting, levels, restarts)


def _level(element: Element) -> Level:
    kind = attribute(child(element, "numFmt"), "val") or "decimal"
    start, restart = _number(child(element, "start")), _number(child(element, "lvlRestart"))
    legal = child(element, "isLgl")
    indent = child(element, "pPr", "ind")
    return Level(
        template=attribute(child(element, "lvlText"), "val") or "",
        numeral=None if kind == "none" else _NUMERALS.get(kind, numerals.decimal),
        bullet=kind == "bullet",
        start=1 if start is None else start,
        restart=restart,
        legal=legal is not None and is_on(attribute(legal, "val"), absent=True),
        style=attribute(child(element, "pStyle"), "val"),
        left=integer(attribute(indent, "left") or attribute(indent, "start")),
    )


def _index(element: Element) -> int:
    return min(max(integer(attribute(element, "ilvl")) or 0, 0), _LEVELS - 1)


def _number(element: Element | None) -> int | None:
    return integer(attribute(element, "val"))
