"""Writes the notices of everything that the packaged program holds: one file to read, and the full texts beside it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path, PurePosixPath

from glossator.core.components.installed import papers_of
from provenance.components import Component, Components
from provenance.crates import Crate, crates_of
from provenance.origins import installed

WHEEL_OF = {"bootloader": "pyinstaller"}
"""Components whose files, and papers, come from a wheel of another name."""
HEAD = """\
Glossator and what it is made of
================================

Glossator is free software under the Apache License, version 2.0 (licences/glossator/LICENSE). The packaged program
also holds the works that are named below, each under its own terms. The texts of all these terms lie in the folders
beside this file.

Qt and PySide6
--------------
Glossator uses Qt and Qt for Python (PySide6 and Shiboken6), which are copyright The Qt Company Ltd. and other
contributors, under the GNU Lesser General Public License, version 3. They are separate files in the folder lib/PySide6
and lib/shiboken6 of the program, unchanged, and linked dynamically: you may replace them by versions of your own that
have the same interface, and may take the program apart to find out how to. The licence (LGPL-3.0) and the licence on
which it builds (GPL-3.0) are in licences/pyside6-essentials. The source of the versions that are used here can be had
from https://download.qt.io/official_releases/QtForPython/ and https://download.qt.io/official_releases/qt/
"""


@dataclass(frozen=True, slots=True)
class Notice:
    """A component that is in the program, the version that is, and the texts of its terms by file name."""

    component: Component
    version: str
    texts: tuple[tuple[str, str], ...]
    crates: tuple[Crate, ...] = ()


def notices_of(keys: Iterable[str], components: Components, checkout: Path) -> list[Notice]:
    """The notices of the components `keys`; texts that no wheel brings are taken from the `checkout`."""
    return [_notice(components.by_key[key], checkout) for key in sorted(keys)]


def write_notices(notices: Iterable[Notice], folder: Path) -> None:
    """Write NOTICES.txt into `folder`, and each component's texts into a folder of its key."""
    notices = list(notices)
    folder.mkdir(parents=True)
    (folder / "NOTICES.txt").write_text("\n".join([HEAD, *map(_paragraph, notices)]), encoding="utf-8")
    for notice in notices:
        for name, text in notice.texts:
            file = folder / notice.component.key / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")


def _notice(component: Component, checkout: Path) -> Notice:
    wheel = installed(WHEEL_OF.get(component.key, component.key))
    texts = [*_texts_of(wheel), *((_name(text), (checkout / text).read_text("utf-8")) for text in component.texts)]
    if not texts:
        raise FileNotFoundError(f"{component.name}: no text of its licence; name one in components.yaml")
    crates = crates_of(wheel) if wheel else ()
    return Notice(component, wheel.version if wheel else "", tuple(sorted(texts)), crates)


def _texts_of(wheel: Distribution | None) -> Iterator[tuple[str, str]]:
    for name, file in (papers_of(wheel) if wheel else {}).items():
        yield name, file.read_text("utf-8", errors="replace")


def _name(text: str) -> str:
    """`licenses/gpl-3.0/text.txt` is kept as gpl-3.0.txt."""
    path = PurePosixPath(text)
    return f"{path.parent.name}.txt" if path.name == "text.txt" else path.name


def _paragraph(notice: Notice) -> str:
    component = notice.component
    title = f"{component.name} {notice.version}".strip()
    lines = [title, "-" * len(title), f"Licence: {component.licence}", f"Source: {component.source}"]
    lines += [component.note] if component.note else []
    lines += [f"Texts: {', '.join(f'licences/{component.key}/{name}' for name, _text in notice.texts)}"]
    lines += [f"Within it: {name} ({licence})" for name, licence in component.inside.items()]
    lines += [f"Within it: {crate.name} {crate.version} ({crate.licence})" for crate in notice.crates]
    return "\n".join([*lines, ""])
