"""Brings the libraries along that PyInstaller leaves to the system: a desktop has them, a bare machine has not."""

import os
import shutil
import subprocess
from pathlib import Path

C_LIBRARY = ("libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so", "libresolv.so", "libutil.so", "ld-linux")
"""How the names of the libraries begin that must be the system's own: its loader is one of them."""


def bring_libraries(folder: Path) -> dict[str, Path]:
    """Copy from the system what `folder` is linked to and does not hold; answers file name to source."""
    linked = (Path(line) for line in _linked(folder))
    wanted = {path.name: path for path in linked if not path.is_relative_to(folder)}
    brought = {name: path for name, path in sorted(wanted.items()) if not name.startswith(C_LIBRARY)}
    for name, path in brought.items():
        shutil.copy(path, folder / name)
    return brought


def _linked(folder: Path) -> set[str]:
    """The files that the loader would take for all that the files of `folder` are linked to."""
    files = [file for file in folder.rglob("*.so*") if file.is_file() and not file.is_symlink()]
    places = {str(file.parent) for file in files}
    environment = {**os.environ, "LD_LIBRARY_PATH": ":".join([str(folder), *sorted(places)])}
    answer = subprocess.run(["ldd", *files], capture_output=True, text=True, env=environment, check=True)
    return {line.split(" => ")[1].split(" (")[0] for line in answer.stdout.splitlines() if " => /" in line}
