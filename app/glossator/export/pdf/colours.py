"""The colours of annotations: those of the window's light theme, which the template reads too."""

from dataclasses import dataclass

from glossator.export.colours import light

Colour = tuple[float, float, float]
"""Red, green and blue from 0 to 1."""
_GREY = (0.85, 0.85, 0.85)


@dataclass(frozen=True, slots=True)
class Palette:
    """The tints of a report in colour, or of one that is told apart without."""

    is_grey: bool = False

    def tint(self, hue: str) -> Colour:
        """What lies behind words of a kind of this hue; `note` is the hue of notes."""
        if self.is_grey:
            return _GREY
        digits = light("note-active" if hue == "note" else f"{hue}-tint").removeprefix("#")
        red, green, blue = (round(int(digits[at : at + 2], 16) / 255, 3) for at in (0, 2, 4))
        return red, green, blue
