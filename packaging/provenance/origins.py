"""Finds the component that a file of the packaged program was taken from."""

import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path


class UnknownOriginError(Exception):
    """Nobody knows where these files come from, and so on what terms they may be passed on."""


@dataclass(frozen=True, slots=True)
class Origins:
    """What belongs to what."""

    of_wheels: Mapping[Path, str]
    """Every file of every installed wheel, resolved, to the wheel's normalised name."""
    python: tuple[Path, ...]
    """The folders of Python itself."""
    made: Path
    """The folder in which PyInstaller made files of its own from Python's."""
    own: tuple[Path, ...]
    """The folders of what is written for the packages, or worked out from the program's own files."""

    def of(self, source: Path) -> str:
        """The component's key, or `debian:PACKAGE` for a library of the system; raises UnknownOriginError."""
        source = source.resolve()
        if source in self.of_wheels:
            key = self.of_wheels[source]
            return "bootloader" if key.startswith("pyinstaller") else key
        if any(source.is_relative_to(folder) for folder in (self.made, *self.python)):
            return "python"
        if any(source.is_relative_to(folder) for folder in self.own):
            return "glossator"
        package = debian_package(source)
        if not package:
            raise UnknownOriginError(str(source))
        return "python" if "python3" in package else f"debian:{package}"


def installed_origins(made: Path, own: tuple[Path, ...]) -> Origins:
    """The origins of what this environment's Python and wheels hold."""
    of_wheels = {
        Path(str(distribution.locate_file(file))).resolve(): normalised(distribution.metadata["Name"])
        for distribution in distributions()
        for file in distribution.files or ()
    }
    return Origins(of_wheels, _folders_of_python(), made.resolve(), tuple(folder.resolve() for folder in own))


def _folders_of_python() -> tuple[Path, ...]:
    """Where Debian spreads Python over its folders, the library; elsewhere all of it is in one place."""
    whole = Path(sys.base_prefix).resolve()
    return (Path(sysconfig.get_path("stdlib")).resolve(),) if whole == Path("/usr") else (whole,)


def installed(key: str) -> Distribution | None:
    """The installed wheel with this normalised name."""
    return next((each for each in distributions() if normalised(each.metadata["Name"]) == key), None)


def normalised(name: str) -> str:
    """A wheel's name as the locks write it."""
    return name.lower().replace("_", "-").replace(".", "-")


def of_all(sources: Iterable[tuple[str, Path]], origins: Origins) -> dict[str, str]:
    """Destination to component, for destinations with their sources; raises UnknownOriginError naming all unknown."""
    found: dict[str, str] = {}
    unknown: list[str] = []
    for destination, source in sources:
        try:
            found[destination] = origins.of(source)
        except UnknownOriginError as error:
            unknown.append(f"{destination} (from {error})")
    if unknown:
        raise UnknownOriginError("\n".join(unknown))
    return found


@cache
def debian_package(file: Path) -> str:
    """The Debian package that brought `file`; empty where none did."""
    for name in (file, Path("/", *file.parts[2:]) if file.parts[1:2] == ("usr",) else file):
        answer = subprocess.run(["dpkg-query", "-S", str(name)], capture_output=True, text=True, check=False)
        if answer.returncode == 0:
            return answer.stdout.partition(":")[0].partition(",")[0]
    return ""
