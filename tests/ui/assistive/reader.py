"""An assistive program: walks the tree that the platform shows it and writes it down as JSON.

Run by the system's Python, which has the bindings of AT-SPI; it knows nothing of the program but its name.
"""

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import_module("gi").require_version("Atspi", "2.0")
Atspi: Any = import_module("gi.repository.Atspi")
GLib: Any = import_module("gi.repository.GLib")

LOOKED_EVERY_MS = 200
PATIENCE_SECONDS = 60
"""A machine that tests many things at once may take long to show a window."""


def main(program: str, awaited: str, file: str) -> None:
    """Write every element of `program` to `file` once one of the role `awaited` is among them."""
    Atspi.init()
    loop = GLib.MainLoop()

    def look() -> bool:
        """Whether to look again."""
        elements = [element for application in applications(program) for element in walk(application)]
        is_there = any(element["role"] == awaited for element in elements)
        if is_there:
            Path(file).write_text(json.dumps(elements), encoding="utf-8")
            loop.quit()
        return not is_there

    GLib.timeout_add(LOOKED_EVERY_MS, look)
    GLib.timeout_add_seconds(PATIENCE_SECONDS, loop.quit)
    loop.run()
    if not Path(file).exists():
        sys.exit(f"no {awaited} of {program} within {PATIENCE_SECONDS} seconds")


def applications(program: str) -> Iterator[Any]:
    desktop = Atspi.get_desktop(0)
    children = (desktop.get_child_at_index(nth) for nth in range(desktop.get_child_count()))
    return (child for child in children if child and child.get_name() == program)


def walk(element: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """`element` and all below it, as they are read."""
    yield {"depth": depth, **told_of(element)}
    for nth in range(element.get_child_count()):
        child = element.get_child_at_index(nth)
        if child:
            yield from walk(child, depth + 1)


def told_of(element: Any) -> dict[str, Any]:
    told = {"role": element.get_role_name(), "name": element.get_name(), "description": element.get_description()}
    if told["role"] == "paragraph":
        count = Atspi.Text.get_character_count(element)
        told["text"] = Atspi.Text.get_text(element, 0, count)
        told["words"] = [word_at(element, place) for place in range(0, min(count, 40), 8)]
        Atspi.Text.set_caret_offset(element, count // 2)
        told["caret"] = Atspi.Text.get_caret_offset(element)
        told["extents"] = rectangle(Atspi.Component.get_extents(element, Atspi.CoordType.SCREEN))
        characters = (Atspi.Text.get_character_extents(element, nth, Atspi.CoordType.SCREEN) for nth in range(count))
        told["first"] = next((rectangle(each) for each in characters if each.width), None)
        told["states"] = sorted(state.value_nick for state in element.get_state_set().get_states())
    return told


def word_at(element: Any, place: int) -> str:
    return str(Atspi.Text.get_string_at_offset(element, place, Atspi.TextGranularity.WORD).content)


def rectangle(extents: Any) -> list[int]:
    return [extents.x, extents.y, extents.width, extents.height]


if __name__ == "__main__":
    main(*sys.argv[1:])
