"""The specimens as paragraphs with their printed numbers apart, to be written in any format."""

import re
from dataclasses import dataclass

from glossator.core.assets import licences_folder

SPECIMENS = ("specimen-proprietary", "specimen-proprietary-ar")
_LEVELS = (
    re.compile(r"(?P<label>[0-9]+\.|المادة [0-9]+:) (?=[A-Zء-ي][^.]{2,60}$)"),
    re.compile(r"(?P<label>[0-9]+\.[0-9]+|[0-9]+\.) "),
    re.compile(r"(?P<label>\([a-z]\)|(?:هـ|[أ-ي])\.) "),
)


@dataclass(frozen=True)
class Printed:
    """A paragraph: its number as printed (empty where it has none), the level of the number, and its words."""

    label: str
    level: int
    words: str

    @property
    def whole(self) -> str:
        return f"{self.label} {self.words}".strip()


def specimen_text(specimen: str) -> str:
    return (licences_folder() / specimen / "text.txt").read_text("utf-8")


def specimen_paragraphs(specimen: str) -> list[Printed]:
    return [_printed(line) for line in specimen_text(specimen).split("\n") if line.strip()]


def _printed(line: str) -> Printed:
    for level, pattern in enumerate(_LEVELS):
        if match := pattern.match(line):
            return Printed(match["label"], level, line[match.end() :])
    return Printed("", 0, line)
