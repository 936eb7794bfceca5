"""Readers' machines: each with a few of the licences that Glossator ships, and a library of its own."""

import shutil
from pathlib import Path

from glossator.core.assets import licences_folder
from glossator.core.cache import Cache
from glossator.core.library.library import Library
from glossator.core.library.shelves import Shelf

SHIPPED = ("llama-4", "llama-4-aup", "mit")


def machine(folder: Path) -> Library:
    """A machine whose data lie in `folder`; it is the same one when it is asked for again."""
    shipped = folder / "shipped"
    for licence in SHIPPED:
        shutil.copytree(licences_folder() / licence, shipped / licence, dirs_exist_ok=True)
    own = Shelf(folder / "licenses", own=True, optional=True)
    return Library((Shelf(shipped), own), Cache(folder / "cache"))
