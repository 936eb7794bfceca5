"""Lays out the program's files as a Linux system keeps them."""

import gzip
import os
import shutil
import subprocess
from pathlib import Path

from icons import write_icons

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ID = "org.glossator.Glossator"


def without_system(program: Path, origins: dict[str, str], destination: Path) -> Path:
    """A copy of `program` without the libraries that the system brings, which a package depends on instead."""
    shutil.copytree(program, destination, symlinks=True)
    for path, origin in origins.items():
        if origin.startswith("debian:"):
            (destination / "lib" / path).unlink()
    shutil.rmtree(destination / "licences" / "system")
    return destination


def stage(program: Path, destination: Path) -> Path:
    """The tree of an installed system with `program` in it; answers `destination`, its root."""
    share = destination / "usr" / "share"
    _copy_program(program, destination / "usr")
    _copy(HERE / f"{ID}.desktop", share / "applications")
    _copy(HERE / f"{ID}.metainfo.xml", share / "metainfo")
    _copy(HERE / "glossator-mime.xml", share / "mime" / "packages")
    write_icons(ROOT / "resources" / "icons", share / "icons" / "hicolor", ID)
    _pack(HERE / "glossator.1", share / "man" / "man1" / "glossator.1.gz")
    _copy(HERE / "copyright", share / "doc" / "glossator")
    _pack(ROOT / "CHANGELOG.md", share / "doc" / "glossator" / "changelog.gz")
    _settle(destination)
    return destination


def _copy_program(program: Path, usr: Path) -> None:
    shutil.copytree(program, usr / "lib" / "glossator", symlinks=True)
    (usr / "bin").mkdir(parents=True)
    (usr / "bin" / "glossator").symlink_to("../lib/glossator/glossator")


def _copy(file: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, folder)


def _pack(file: Path, packed: Path) -> None:
    packed.parent.mkdir(parents=True, exist_ok=True)
    packed.write_bytes(gzip.compress(file.read_bytes(), mtime=0))


def _settle(root: Path) -> None:
    """Have everybody read and the owner alone change what is in `root`, and let it be as old as the commit."""
    built = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in (*root.rglob("*"), root):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or (path.name == "glossator" and os.access(path, os.X_OK)) else 0o644)
        os.utime(path, (built, built), follow_symlinks=False)


def size_in_kib(root: Path) -> int:
    """What the files of `root` take up."""
    answer = subprocess.run(
        ["du", "--summarize", "--apparent-size", "--block-size=1K", root], check=True, capture_output=True, text=True
    )
    return int(answer.stdout.split()[0])
