"""The checkout that the tests run in."""

import subprocess
from pathlib import Path, PurePosixPath

CHECKOUT = Path(__file__).resolve().parents[2]


def tracked_files(*folders: str) -> list[PurePosixPath]:
    """The paths that git tracks, all or those under `folders`, relative to the checkout; deleted ones left out."""
    # A checkout may belong to someone other than who tests it, as in a container; git alone would refuse.
    git = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--", *folders]
    listed = subprocess.run(git, cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout
    return [PurePosixPath(path) for path in listed.split("\0") if path and (CHECKOUT / path).is_file()]
