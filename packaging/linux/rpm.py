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
    *("libdbus-1.so.3", "libEGL.so.1", "libexpat.so.1", "libffi.so.8", "libfontconfig.so.1"),
    *(
        "libfreetype.so.6",
        "libgcc_s.so.1",
        "libGL.so.1",
        "libglib-2.0.so.0",
    ),
    *("libstdc++.so.6", "libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"),
    *("libX11.so.6", "libX11-xcb.so.1", "libxcb-cursor.so.0", "libxcb-glx.so.0", "libxcb-icccm.so.4"),
    *("libxcb-image.so.0", "libxcb-keysyms.so.1", "libxcb-randr.so.0", "libxcb-render-util.so.0"),
    *("libxcb-render.so.0", "libxcb-shape.so.0", "libxcb-shm.so.0", "libxcb-sync.so.1", "libxcb-util.so.1"),
    *("libxcb-xfixes.so.0", "libxcb-xkb.so.1", "libxcb.so.1", "libxkbcommon-x11.so.0", "libxkbcommon.so.0"),
    *("libzstd.so.1", "libz.so.1"),
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
        "maintainer": "The founders of Glossator <founders@glossator.example>",
        "description": _description(),
        "license": "Apache-2.0 AND LGPL-3.0-only AND MPL-2.0 AND BSD-3-Clause AND MIT AND PSF-2.0",
        "mtime": built,
        "depends": ["libc.so.6(GLIBC_2.35)(64bit)", *(f"{soname}()(64bit)" for soname in SONAMES)],
        "rpm": {"group": "Applications/Publishing", "compression": "zstd:19", "buildhost": "reproducible"},
        "contents": [{"src": str(staged / "usr"), "dst": "/usr", "type": "tree"}],
    }


def _description() -> str:
    lines = CONTROL.partition("Description: ")[2].splitlines()
    return "\n".join(line.strip().removeprefix(".") for line in lines)
