"""Where the known texts come from."""

from pathlib import Path

import pytest

from glossator.core.assets import licences_folder
from glossator.core.cache import Cache
from glossator.core.errors import GlossatorError, Problem
from glossator.core.identify.identify import identify
from glossator.core.identify.index import Index
from glossator.core.identify.known import folder_index, library_index
from glossator.core.library.library import Library
from glossator.core.library.shelves import Shelf

MIT = (licences_folder() / "mit" / "text.txt").read_text(encoding="utf-8")


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.standard()


def never(share: float) -> None:
    pytest.fail("the index was made again")


def test_the_library_s_index_knows_its_licences_by_text_and_by_name(library: Library, cache: Cache) -> None:
    index = library_index(library, cache)
    assert set(index.ids) == {entry.id for entry in library.entries()}
    assert [part.id for part in identify("SPDX-License-Identifier: GPL-3.0-or-later", index).contains] == ["gpl-3.0"]


def test_the_library_s_index_is_kept(library: Library, cache: Cache) -> None:
    made = library_index(library, cache)
    assert library_index(library, cache, progress=never) == made


def test_a_folder_of_texts_is_searched_and_kept_until_a_file_changes(cache: Cache, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "my-mit.txt").write_text(MIT, encoding="utf-8")
    assert _found(folder_index(folder, cache)) == "my-mit"
    assert _found(folder_index(folder, cache, never)) == "my-mit"
    (folder / "a.txt").write_text(MIT, encoding="utf-8")
    assert _found(folder_index(folder, cache)) == "a"


def test_a_folder_of_licence_folders_is_searched(cache: Cache, tmp_path: Path) -> None:
    (tmp_path / "shelf").mkdir()
    (tmp_path / "shelf" / "mit").symlink_to(licences_folder() / "mit")
    assert folder_index(tmp_path / "shelf", cache).ids == ("mit",)


def test_searching_a_folder_leaves_what_is_kept_of_the_library(tmp_path: Path) -> None:
    for shelf, licence in (("ours", "mit"), ("theirs", "isc")):
        (tmp_path / shelf).mkdir()
        (tmp_path / shelf / licence).symlink_to(licences_folder() / licence)
    cache = Cache(tmp_path / "cache")
    library_index(Library((Shelf(tmp_path / "ours"),), cache), cache)
    kept = set((tmp_path / "cache").iterdir())
    folder_index(tmp_path / "theirs", cache)
    assert kept < set((tmp_path / "cache").iterdir())


def test_a_folder_without_texts_is_refused(cache: Cache, tmp_path: Path) -> None:
    for path, problem in ((tmp_path, Problem.NO_TEXTS), (tmp_path / "none", Problem.NOT_FOUND)):
        with pytest.raises(GlossatorError) as raised:
            folder_index(path, cache)
        assert raised.value.problem is problem


def _found(index: Index) -> str:
    match = identify(MIT, index).match
    assert match
    return match.id
