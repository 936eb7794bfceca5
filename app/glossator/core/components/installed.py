"""The components of a program that runs in a Python environment: what is installed of what it needs."""

import platform
import re
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, requires
from pathlib import Path, PurePosixPath

from glossator import __version__
from glossator.core.assets import data_folder, resource
from glossator.core.components.model import Component

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_PAPERS = ("LICEN", "COPYING", "NOTICE")


def installed_components() -> tuple[Component, ...]:
    """Glossator, its fonts, Python, and the installed packages that Glossator needs, directly or not, by name."""
    found: dict[str, Distribution] = {}
    _collect(_direct_requirements(), found)
    packages = sorted((_component(each) for each in found.values()), key=lambda each: each.name.lower())
    return (*_own(), *packages)


def papers_of(package: Distribution) -> dict[str, Path]:
    """The files with the terms of an installed package, by their names among its papers."""
    named = ((_name(PurePosixPath(file.as_posix())), Path(str(file.locate()))) for file in package.files or ())
    return {name: path for name, path in sorted(named) if name and path.is_file()}


def _own() -> Iterator[Component]:
    licence = data_folder() / "LICENSE"
    yield Component("Glossator", __version__, "Apache-2.0", texts=(licence,) if licence.is_file() else ())
    yield Component("Noto fonts", "", "OFL-1.1", texts=(resource("fonts", "OFL.txt"),))
    yield Component("Python", platform.python_version(), "PSF-2.0", texts=_text_of_python())


def _text_of_python() -> tuple[Path, ...]:
    library = Path(platform.__file__).parent
    return tuple(file for file in (library / "LICENSE.txt", Path(sys.base_prefix, "LICENSE.txt")) if file.is_file())[:1]


def _direct_requirements() -> Iterable[str]:
    """What the installed Glossator needs, or the checkout that it runs from."""
    try:
        return requires("glossator") or ()
    except PackageNotFoundError:
        import tomllib

        project = data_folder() / "pyproject.toml"
        needed: list[str] = tomllib.loads(project.read_text("utf-8"))["project"]["dependencies"]
        return needed


def _collect(requirements: Iterable[str], found: dict[str, Distribution]) -> None:
    """Add what is installed of `requirements`, but for extras, and of what these require in turn."""
    for requirement in requirements:
        name = _NAME.match(requirement)
        if name and name[0].lower() not in found and "extra ==" not in requirement:
            try:
                package = distribution(name[0])
            except PackageNotFoundError:  # on this platform it is not needed
                continue
            found[name[0].lower()] = package
            _collect(package.requires or (), found)


def _component(package: Distribution) -> Component:
    texts = tuple(papers_of(package).values())
    return Component(package.metadata["Name"], package.version, _licence(package), texts=texts)


def _licence(package: Distribution) -> str:
    """Older packages put an expression, a name or the whole text into one field, or only a name into another."""
    classified = (each.rpartition(" :: ")[2] for each in _told(package, "Classifier") if each.startswith("License "))
    field = (*_told(package, "License-Expression"), *_told(package, "License"), ", ".join(classified))[0]
    return field.strip().partition("\n")[0]


def _told(package: Distribution, key: str) -> list[str]:
    return package.metadata.get_all(key) or []


def _name(path: PurePosixPath) -> str:
    """What a file is called among the papers of its package; empty for a file that is none of them."""
    inner = path.parts[1:] if path.parts[0].endswith(".dist-info") else ()
    is_paper = inner[:1] == ("licenses",) or (len(inner) == 1 and path.name.upper().startswith(_PAPERS))
    return "/".join(inner).removeprefix("licenses/") if is_paper else ""
