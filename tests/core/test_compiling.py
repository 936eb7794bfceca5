"""What a builder works out is used wherever the package is installed, and only for what it was made from."""

import json
from pathlib import Path

import pytest

from glossator.core.assets import licences_folder
from glossator.core.cache import Cache
from glossator.core.compare import compare as comparing
from glossator.core.compiling import compile_for_first_start
from glossator.core.identify.known import library_index
from glossator.core.library import library as library_module
from glossator.core.library.library import Library
from glossator.core.library.shelves import Shelf
from glossator.core.provisions.taxonomy import load_taxonomy, taxonomy_kept_in
from glossator.core.session.beginning import default_comparison


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built") / "compiled"
    compile_for_first_start(folder)
    return folder


@pytest.fixture
def cache(compiled: Path, tmp_path: Path) -> Cache:
    """The cache of a reader who starts the program for the first time."""
    return Cache(tmp_path / "cache", compiled)


def shipped_library(cache: Cache) -> Library:
    return Library((Shelf(licences_folder()),), cache)


def test_the_first_start_reads_and_compares_no_licence_and_writes_nothing(
    cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Library.standard()
    cards, licence = read.entries(), read.licence("llama-4")
    monkeypatch.setattr(library_module, "_read_in_full", lambda folder: pytest.fail(f"read {folder}"))
    monkeypatch.setattr(comparing, "compare", lambda licences: pytest.fail("compared"))
    library = shipped_library(cache)
    library_index(library, cache)
    assert taxonomy_kept_in(cache) == load_taxonomy()
    assert default_comparison(library).rows
    assert (library.entries(), library.licence("llama-4")) == (cards, licence)
    assert not (tmp_path / "cache").exists()


def test_rules_of_one_s_own_mark_the_licences_all_the_same(
    cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GLOSSATOR_RULES", str(tmp_path))
    (tmp_path / "own.yaml").write_text("rules: []\n", "utf-8")
    shipped_library(cache).licence("mit")
    assert [file.name for file in (tmp_path / "cache").iterdir()] == ["licence-mit.json"]


def test_a_builder_with_rules_of_her_own_ships_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GLOSSATOR_RULES", str(tmp_path))
    (tmp_path / "own.yaml").write_text("rules: []\n", "utf-8")
    with pytest.raises(ValueError, match="not shipped"):
        compile_for_first_start(tmp_path / "compiled")


def test_what_was_made_from_other_files_is_left_alone(compiled: Path, tmp_path: Path) -> None:
    file = licences_folder() / "mit" / "licence.yaml"
    (tmp_path / "compiled").mkdir()
    stored = json.loads((compiled / "licence-mit.json").read_bytes())
    (tmp_path / "compiled" / "mine.json").write_text(json.dumps(stored), "utf-8")
    cache = Cache(tmp_path / "cache", tmp_path / "compiled")
    assert cache.get("mine", [file], lambda: "made") == "made"
