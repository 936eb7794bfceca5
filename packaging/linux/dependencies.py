"""What the Debian package depends on: a list kept beside this file, and proved complete when a package is built."""

import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
RECOMMENDED = ("libcups2", "xdg-desktop-portal")
"""What plugins of Qt need that the program starts without: printers, and the desktop's own dialogs."""


def dependencies() -> list[str]:
    """The packages of Debian's that the program needs, each with the lowest version that will do where it matters."""
    return (HERE / "depends.txt").read_text(encoding="utf-8").split("\n")[:-1]


def prove_complete(staged: Path) -> None:
    """Raises ValueError where a file of the tree `staged` is linked to a library of a package that is not listed."""
    listed = {_name(entry) for entry in dependencies()} | set(RECOMMENDED)
    missing = sorted(_linked_packages(staged / "usr" / "lib" / "glossator") - listed)
    if missing:
        raise ValueError(f"depends.txt lacks {', '.join(missing)}")


def _linked_packages(program: Path) -> set[str]:
    files = [file for file in program.rglob("*") if not file.is_symlink() and _is_linked(file)]
    own = [f"-l{folder}" for folder in sorted({file.parent for file in files})]
    with TemporaryDirectory() as folder:
        control = Path(folder, "debian", "control")
        control.parent.mkdir()
        control.write_text("Source: glossator\n", encoding="utf-8")
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *own, *map(str, files)]
        answer = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    return {_name(entry) for entry in answer.stdout.strip().partition("=")[2].split(", ")}


def _is_linked(file: Path) -> bool:
    return file.is_file() and (".so" in file.name or file.name == "glossator")


def _name(entry: str) -> str:
    """The package of an entry such as `libc6 (>= 2.35)`; Debian 13's names for 64-bit times are its old ones."""
    return re.sub(r"t64$", "", entry.strip().partition(" ")[0])
