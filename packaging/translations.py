"""Compiles the translations in resources/i18n: each NAME.ts becomes NAME.qm where that is absent or older.

The checkout's start script, the tests and the build of the wheel all call this file, so that the compiled files,
which are never committed, are there whenever the program runs.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

CATALOGUES = Path(__file__).resolve().parents[1] / "resources" / "i18n"


def stale_catalogues(folder: Path) -> list[Path]:
    """The .ts files in `folder` whose .qm is absent or older than they are."""
    return [source for source in sorted(folder.glob("*.ts")) if is_stale(source)]


def is_stale(source: Path) -> bool:
    """Whether the compiled form of `source` is absent or older."""
    compiled = source.with_suffix(".qm")
    return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime


def compile_catalogue(source: Path) -> None:
    """Write the .qm beside `source`, whole or not at all: several test processes may do so at once."""
    compiled = source.with_suffix(".qm")
    partial = compiled.with_suffix(f".{os.getpid()}.part")
    subprocess.run([lrelease(), "-silent", source, "-qm", partial], check=True)
    partial.replace(compiled)


def lrelease() -> str:
    """Qt's compiler of translations, from the environment that runs this file."""
    found = shutil.which("pyside6-lrelease", path=Path(sys.executable).parent)
    if found is None:
        sys.exit("pyside6-lrelease, a part of PySide6-Essentials, is not in this environment")
    return found


def main() -> None:
    """Compile what is stale."""
    for source in stale_catalogues(CATALOGUES):
        compile_catalogue(source)


if __name__ == "__main__":
    main()
