"""The comparison that the window opens on is worked out once, and again where anything in it has changed."""

import shutil
from pathlib import Path

import pytest

from glossator.core.assets import licences_folder
from glossator.core.cache import Cache
from glossator.core.compare import compare as comparing
from glossator.core.library.composite import opened_with_parts
from glossator.core.library.library import Library
from glossator.core.library.model import JOINT
from glossator.core.library.shelves import Shelf
from glossator.core.session.beginning import DEFAULT_COLUMNS, default_comparison


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A library of the default licences alone."""
    for licence in JOINT.join(DEFAULT_COLUMNS).split(JOINT):
        shutil.copytree(licences_folder() / licence, tmp_path / "licences" / licence)
    return tmp_path / "licences"


def library_in(shelf: Path) -> Library:
    """The library as another start of the program finds it."""
    return Library((Shelf(shelf),), Cache(shelf.parent / "cache"))


def never(*_: object) -> None:
    pytest.fail("compared again")


def test_the_default_licences_are_compared_in_full() -> None:
    library = Library.standard()
    assert tuple(opened_with_parts(each, library) for each in DEFAULT_COLUMNS) == DEFAULT_COLUMNS
    assert default_comparison(library) == comparing.compare([library.resolve(each) for each in DEFAULT_COLUMNS])


def test_they_are_compared_once(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = default_comparison(library_in(shelf))
    monkeypatch.setattr(comparing, "compare", never)
    assert default_comparison(library_in(shelf)) == first


def test_a_licence_that_changed_is_compared_anew(shelf: Path) -> None:
    before = default_comparison(library_in(shelf))
    card = shelf / "apache-2.0" / "licence.yaml"
    card.write_text(card.read_text("utf-8").split("provisions:")[0], "utf-8")
    after = default_comparison(library_in(shelf))
    assert after != before
    assert after == comparing.compare([library_in(shelf).resolve(each) for each in DEFAULT_COLUMNS])
