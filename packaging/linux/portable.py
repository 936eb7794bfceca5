"""Packs the archive that is unpacked anywhere and needs no administrator."""

import os
import subprocess
from pathlib import Path


def build(program: Path, destination: Path) -> Path:
    """Pack the folder `program`; the archive in the folder `destination` is the same for the same files."""
    archive = destination / f"{program.name}-linux-x86_64.tar.xz"
    command = [
        "tar",
        "--create",
        "--sort=name",
        "--owner=0",
        "--group=0",
        "--numeric-owner",
        f"--mtime=@{os.environ['SOURCE_DATE_EPOCH']}",
    ]
    whole = [
        *command,
        "--mode=u=rwX,go=rX",
        "--use-compress-program=xz --threads=1",
        f"--file={archive}",
        f"--directory={program.parent}",
        program.name,
    ]
    subprocess.run(whole, check=True)
    return archive
