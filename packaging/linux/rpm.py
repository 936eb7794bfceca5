"""Builds the RPM package from the same tree as the Debian one, with nfpm."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from linux.deb import CONTROL

# What Fedora and openSUSE call the libraries of depends.txt: rpm resolves sonames, whichever package brings them.
SONAMES = (
    *("libc.so.6(GLIBC_2.34)(64bit)", "libdbus-1.so.3()(64bit)", "libEGL.so.1()(64bit)", "libexpat.so.1()(64bit)"),
    *("libffi.so.8()(64bit)", "libfontconfig.so.1()(64bit)", "libfreetype.so.6()(64bit)", "libgcc_s.so.1()(64bit)"),
    *("libGL.so.1()(64bit)", "libglib-2.0.so.0()(64bit)", "libstdc++.so.6()(64bit)", "libX11.so.6()(64bit)"),
    *("libX11-xcb.so.1()(64bit)", "libxcb-cursor.so.0()(64bit)", "libxkbcommon-x11.so.0()(64bit)"),
    *("libxkbcommon.so.0()(64bit)", "libz.so.1()(64bit)"),
)


def build(staged: Path, destination: Path) -> Path:
    """Pack the tree `staged` into the folder `destination`."""
    package = destination / f"glossator-{version('glossator')}-1.x86_64.rpm"
    recipe = staged.parent / "nfpm.json"  # YAML's subset
    recipe.write_text(json.dumps(_recipe(staged), indent=1), encoding="utf-8")
    nfpm = Path(sys.executable).with_name("nfpm")
    subprocess.run(
        [nfpm, "package", "--config", recipe, "--packager", "rpm", "--target", package],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return package


def _recipe(staged: Path) -> dict[str, object]:
    built = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC).isoformat()
    return {
        "name": "glossator",
        "arch": "amd64",
        "version": version("glossator"),
        "release": "1",
        "maintainer": "The founders of Glossator <founders@glossator.org>",
        "description": _description(),
        "homepage": "https://glossator.org",
        "license": "Apache-2.0 AND LGPL-3.0-only AND MPL-2.0 AND BSD-3-Clause AND MIT AND PSF-2.0",
        "mtime": built,
        "depends": list(SONAMES),
        "rpm": {"group": "Applications/Publishing", "compression": "zstd", "buildhost": "reproducible"},
        "contents": [{"src": str(staged / "usr"), "dst": "/usr", "type": "tree"}],
    }


def _description() -> str:
    lines = CONTROL.partition("Description: ")[2].splitlines()
    return "\n".join(line.strip().removeprefix(".") for line in lines)
