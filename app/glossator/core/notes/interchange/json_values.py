"""Values of JSON that may be anything, or a list of it, or not there."""

from typing import Any

from glossator.core.notes.interchange.characters import whole


def listed(value: Any) -> list[Any]:
    """`value` as a list: itself, alone in one, or an empty one where there is none."""
    return value if isinstance(value, list) else [] if value is None else [value]


def text_in(value: Any) -> str:
    """`value` where it is a text; else nothing."""
    return whole(value) if isinstance(value, str) else ""
