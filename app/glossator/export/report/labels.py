"""The report's own words in its language, and its dates."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from glossator.core.assets import resource
from glossator.core.text.direction import direction_of_language, isolate, majority_direction

_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})(?:-(?P<day>\d{2}))?(?!\d)")


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of `resources/i18n/report.toml` in one language."""

    language: str
    words: Mapping[str, str]
    months: tuple[str, ...]

    def __getitem__(self, key: str) -> str:
        return self.words[key]

    def join(self, parts: Iterable[str]) -> str:
        """`parts` with the language's separator, each in its own direction; empty ones are left out."""
        return self["separator"].join(self.set_in(part) for part in parts if part)

    def set_in(self, words: str) -> str:
        """`words` to be set into a line of this language: isolated where they may run the other way."""
        same = majority_direction(words) in (direction_of_language(self.language), None)
        return words if same and self.language != "ar" else isolate(words)

    def day(self, moment: str) -> str:
        """The day, or the month, of an ISO 8601 date or time in words; `moment` itself where it is neither."""
        found = _DAY.match(moment)
        if found is None or not 1 <= int(found["month"]) <= len(self.months):
            return moment
        words = f"{self.months[int(found['month']) - 1]} {int(found['year'])}"
        return f"{int(found['day'])} {words}" if found["day"] else words


@cache
def load_labels(language: str) -> Labels:
    """The labels in `language` (English for any but Arabic)."""
    chosen = "ar" if language.startswith("ar") else "en"
    with resource("i18n", "report.toml").open("rb") as file:
        words = tomllib.load(file)
    months = tuple(words["months"][chosen])
    return Labels(chosen, {key: each[chosen] for key, each in words["words"].items()}, months)
