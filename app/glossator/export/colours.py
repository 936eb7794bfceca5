"""The program's colours, for formats that bear them."""

import tomllib
from collections.abc import Mapping
from functools import cache

from glossator.core.assets import resource

HUES = ("red", "orange", "amber", "green", "teal", "blue", "indigo", "purple", "pink", "grey")
"""Of the kinds of provision; each has a tint and an ink in every theme."""


@cache
def themes() -> Mapping[str, Mapping[str, str]]:
    """Every theme's colours (`#rrggbb`) by token."""
    with resource("themes", "glossator.toml").open("rb") as file:
        found: dict[str, dict[str, str]] = tomllib.load(file)
    return found


def light(token: str) -> str:
    """The colour of `token` on white, such as `#ffdedb` for `red-tint`."""
    return themes()["light"][token]
