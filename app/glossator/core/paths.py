"""Paths as people write them, which may be long, looped, forbidden or not even names."""

import os
from pathlib import Path

from glossator.core.errors import GlossatorError, Problem


def exists(path: Path) -> bool:
    """Whether there is anything at `path`; what cannot be looked up is not there."""
    try:
        return path.exists()
    except (OSError, ValueError, RuntimeError):
        return False


def absolute(name: str, folder: Path = Path()) -> Path:
    """The path that `name` means as seen from `folder`, `~` being the reader's home.

    Raises GlossatorError where `name` cannot be a path at all, and where the current folder is gone.
    """
    if "\0" in name:
        raise GlossatorError(Problem.UNREADABLE, name=name.replace("\0", ""), reason="the name is not valid")
    try:
        path = Path(name).expanduser()
    except RuntimeError:  # nobody of that name has a home here
        path = Path(name)
    try:
        return Path(os.path.normpath((folder / path).absolute()))
    except FileNotFoundError as error:
        raise GlossatorError(Problem.FOLDER_GONE, name=name) from error
