"""Keys that stand in the data for what only the finished file is given."""

from dataclasses import dataclass, field
from typing import Any

from glossator.core.text.direction import Direction, isolate_atoms
from glossator.export.pdf.speech import Speech, needs_speech

Json = dict[str, Any]


@dataclass(slots=True)
class Sentinels:
    """What the sentinel links of one report stand for, by their keys."""

    marks: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The ids of the passages that the words under `glossator:marks/KEY` belong to."""
    spoken: dict[str, Speech] = field(default_factory=dict)
    """How the paragraph that holds `glossator:text/KEY` is read aloud."""

    def for_marks(self, passages: tuple[str, ...]) -> str | None:
        """A new key for words that belong to `passages`; None where they belong to none."""
        if not passages:
            return None
        key = str(len(self.marks))
        self.marks[key] = passages
        return key

    def for_speech(self, text: str, language: str) -> str | None:
        """A new key for a paragraph that says `text`; None where it is painted as it is spoken."""
        if not needs_speech(text):
            return None
        key = str(len(self.spoken))
        self.spoken[key] = Speech(text, language)
        return key


def shown(text: str, direction: Direction) -> str:
    """`text` as a paragraph in this direction shows it."""
    return isolate_atoms(text) if direction is Direction.RTL else text
