"""The colours of annotations: those of the window's light theme, which the template reads too."""

import tomllib
from functools import cache

from glossator.core.assets import resource

Colour = tuple[float, float, float]
"""Red, green and blue from 0 to 1."""


def tint_of(hue: str) -> Colour:
    """What lies behind words of a kind of this hue; `note` is the hue of notes."""
    token = "note-active" if hue == "note" else f"{hue}-tint"
    digits = _light()[token].removeprefix("#")
    red, green, blue = (round(int(digits[at : at + 2], 16) / 255, 3) for at in (0, 2, 4))
    return red, green, blue


@cache
def _light() -> dict[str, str]:
    with resource("themes", "glossator.toml").open("rb") as file:
        colours: dict[str, str] = tomllib.load(file)["light"]
    return colours
