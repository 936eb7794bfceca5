"""Reviews of older versions of the `.gloss` format, brought to the present one before they are read."""

from collections.abc import Callable, Iterator
from typing import Any

from glossator.core.yaml_lines import LinedDict

_NEW_IN_2 = ("scope", "targets", "kind", "tags", "suggestion", "origin", "replies", "former")
_SET_ASIDE = "other-"
"""Put before a key of another program to which a later version of the format gave a meaning."""


def bring_up_to_date(review: dict[str, Any], version: int) -> None:
    """Rewrite `review`, as the file of this `version` has it, into one of the present version.

    What is not as it should be is left alone, for whoever reads it to tell.
    """
    for step in _STEPS[max(version, 1) - 1 :]:
        step(review)


def _to_2(review: dict[str, Any]) -> None:
    """A note was about words of one licence; it is about any number of targets."""
    for note in _mappings(review, "notes"):
        for key in _NEW_IN_2:
            _rename(note, key, f"{_SET_ASIDE}{key}")
        target = note.get("target")
        if isinstance(target, LinedDict):
            _rename(target, "licence", f"{_SET_ASIDE}licence")
            _move(note, "licence", target)
            _rename(note, "target", "targets")
            note["targets"] = [target]


_STEPS: tuple[Callable[[dict[str, Any]], None], ...] = (_to_2,)
"""The first makes version 2 of version 1, and so on."""


def _mappings(holder: dict[str, Any], key: str) -> Iterator[LinedDict]:
    found = holder.get(key)
    return (each for each in found if isinstance(each, LinedDict)) if isinstance(found, list) else iter(())


def _rename(holder: LinedDict, key: str, name: str) -> None:
    if key in holder:
        holder[name] = holder.pop(key)
        holder.lines[name] = holder.lines[key]


def _move(holder: LinedDict, key: str, other: LinedDict) -> None:
    if key in holder:
        other[key] = holder.pop(key)
        other.lines[key] = holder.lines[key]
