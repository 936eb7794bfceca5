"""How the reader wants the words set: size, letters, length of lines, and capitals."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

SMALLEST_ZOOM, LARGEST_ZOOM = 50, 300
USUAL_ZOOM = 100
_STEPS = (50, 60, 70, 80, 90, 100, 110, 125, 140, 160, 180, 200, 225, 250, 275, 300)


class Letters(StrEnum):
    """The letters that licences are set in."""

    SANS = "sans"
    SERIF = "serif"


class Measure(StrEnum):
    """How long a line may grow in a wide column."""

    NARROW = "narrow"
    COMFORTABLE = "comfortable"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class ReadingStyle:
    """What the reader chose; `zoom` is in percent of the size that goes with the system's letters."""

    zoom: int = USUAL_ZOOM
    letters: Letters = Letters.SANS
    measure: Measure = Measure.COMFORTABLE
    sentence_case: bool = False
    """Whether passages in capitals are shown as sentences."""

    def zoomed(self, zoom: float) -> Self:
        """At `zoom` percent, or the nearest that there is."""
        return replace(self, zoom=min(max(round(zoom), SMALLEST_ZOOM), LARGEST_ZOOM))

    def stepped(self, steps: int) -> Self:
        """Larger by so many usual steps (smaller if negative)."""
        style = self
        for _ in range(abs(steps)):
            larger = (step for step in _STEPS if step > style.zoom)
            smaller = (step for step in reversed(_STEPS) if step < style.zoom)
            style = style.zoomed(next(larger if steps > 0 else smaller, style.zoom))
        return style
