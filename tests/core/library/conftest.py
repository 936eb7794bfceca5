"""A small library of two shelves: a copy of some licences that ship, and the reader's own folder."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from glossator.core.assets import licences_folder
from glossator.core.cache import Cache
from glossator.core.library.library import Library
from glossator.core.library.shelves import Shelf

SHIPPED = ("llama-4", "llama-4-aup", "apache-2.0")


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "shipped"
    for licence_id in SHIPPED:
        shutil.copytree(licences_folder() / licence_id, folder / licence_id)
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Where the reader's own library will be; nothing is there yet."""
    return tmp_path / "data" / "licenses"


@pytest.fixture
def reopen(shipped: Path, own: Path, tmp_path: Path) -> Callable[[], Library]:
    """The library as another run of the program has it, from the same folders and the same cache."""
    return lambda: Library([Shelf(shipped), Shelf(own, own=True, optional=True)], Cache(tmp_path / "cache"))


@pytest.fixture
def library(reopen: Callable[[], Library]) -> Library:
    return reopen()
