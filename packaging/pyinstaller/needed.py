"""Which shared libraries something kept is linked to, so that the others can stay behind."""

from collections.abc import Iterable
from pathlib import Path

from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]
"""Where a file goes in the program's folder, where it comes from, and what PyInstaller calls its kind."""

LOADED_BY_NAME = ("libpdfium", "libpython", "pdfium.dll", "python3")
"""How the names of libraries begin that nothing is linked to, because the program loads them itself."""


def needed(entries: Iterable[Entry]) -> list[Entry]:
    """Those of `entries` that are loaded by name or as a module or plugin, and the libraries that these need."""
    by_name = {Path(entry[0]).name: entry for entry in entries}
    kept = {name for name, entry in by_name.items() if _is_loaded(name, entry)}
    waiting = list(kept)
    while waiting:
        for library in _imports(by_name[waiting.pop()]) & by_name.keys() - kept:
            kept.add(library)
            waiting.append(library)
    return [entry for name, entry in by_name.items() if name in kept]


def without_dangling(entries: Iterable[Entry], kept: Iterable[Entry]) -> list[Entry]:
    """`entries` without the links to libraries that are not among `kept`."""
    there = {Path(entry[0]).name for entry in kept}
    return [entry for entry in entries if entry[2] != "SYMLINK" or Path(entry[1]).name in there]


def _is_loaded(name: str, entry: Entry) -> bool:
    return entry[2] == "EXTENSION" or "plugins" in entry[0] or name.startswith(LOADED_BY_NAME)


def _imports(entry: Entry) -> set[str]:
    return {Path(name).name for name, _path in get_imports(entry[1])}
