"""Counting through the numbered lists of a word processor, and the labels that come of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from glossator.core.importing.blocks import BULLET
from glossator.core.importing.numerals import Numeral, decimal

_PLACE = re.compile("%([1-9])")
_SYMBOLS = {"o": "○", "\uf0a7": "▪", "\uf02d": "–", "\uf0be": "–"}


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list."""

    template: str = ""
    """What is printed: "%1.%2" is replaced by the numbers of the first and the second level."""
    numeral: Numeral | None = decimal
    """How its number is printed; None where it is not."""
    bullet: bool = False
    """Whether the template is a mark of a font of symbols, perhaps."""
    start: int = 1
    restart: int | None = None
    """The level (from 1) after which it begins anew; 0 for never, None for any before it."""
    legal: bool = False
    """Whether the numbers of all levels are printed in digits."""
    style: str | None = None
    """The paragraph style that stands for the level."""
    left: int | None = None
    """Its indentation in twentieths of a point."""


_PLAIN = Level()


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """A list as paragraphs refer to it: the counting that it shares with others, and where it begins anew."""

    counting: str
    levels: Mapping[int, Level]
    restarts: Mapping[int, int]
    """The number that the first paragraph of a level has in it, by the level."""


class Counter:
    """Counts the paragraphs of a document's lists in reading order."""

    def __init__(self) -> None:
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[Series, int]] = set()

    def label(self, series: Series, nth: int, value: int | None = None) -> str:
        """What is printed before the next paragraph of level `nth` (from 0), which may have a `value` of its own."""
        counts = self._counts.setdefault(series.counting, {})
        level = series.levels.get(nth, _PLAIN)
        begun = (series, nth)
        if value is not None:
            counts[nth] = value
        elif nth in series.restarts and begun not in self._begun:
            counts[nth] = series.restarts[nth]
        else:
            counts[nth] = counts[nth] + 1 if nth in counts else level.start
        self._begun.add(begun)
        for deeper in [each for each in counts if each > nth]:
            if _begins_anew(series.levels.get(deeper, _PLAIN), nth):
                del counts[deeper]
        return _bullet(level.template) if level.bullet else _number(series, level, counts)


def _begins_anew(level: Level, after: int) -> bool:
    return level.restart is None or after < level.restart


def _bullet(template: str) -> str:
    """The mark as a character that other fonts have, too."""
    mark = template.strip()
    return _SYMBOLS.get(mark, mark if mark and mark.isprintable() else BULLET)


def _number(series: Series, level: Level, counts: Mapping[int, int]) -> str:
    def printed(match: re.Match[str]) -> str:
        nth = int(match[1]) - 1
        its = series.levels.get(nth, _PLAIN)
        if its.numeral is None or its.bullet:
            return ""
        return (decimal if level.legal else its.numeral)(counts.get(nth, its.start))

    return " ".join(_PLACE.sub(printed, level.template).split())
