"""The checkout that the tests run in."""

import subprocess
from pathlib import Path, PurePosixPath

CHECKOUT = Path(__file__).resolve().parents[2]


def git(*arguments: str) -> str:
    """What git prints of this checkout."""
    # A checkout may belong to someone other than who tests it, as in a container; git alone would refuse.
    command = ["git", "-c", "safe.directory=*", *arguments]
    return subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout


def tracked_files(*folders: str) -> list[PurePosixPath]:
    """The paths that git tracks, all or those under `folders`, relative to the checkout; deleted ones left out."""
    listed = git("ls-files", "-z", "--", *folders).split("\0")
    return [PurePosixPath(path) for path in listed if path and (CHECKOUT / path).is_file()]
