"""A program says which build of it is running."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from glossator.core import assets, build
from glossator.core.build import Made, build_in_words, this_build


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The data folder of an installed program."""
    folder = tmp_path / "_data"
    folder.mkdir()
    for module in (assets, build):
        monkeypatch.setattr(module, "data_folder", lambda: folder)
    this_build.cache_clear()
    yield folder
    this_build.cache_clear()


@pytest.mark.parametrize(("changed", "words"), [(False, ""), (True, ", with changes")])
def test_the_commit_is_the_one_that_the_build_recorded(data: Path, changed: bool, words: str) -> None:
    record = {"commit": "8312579c0d1e" + 28 * "0", "date": "2026-11-22", "changed": changed}
    (data / "build.json").write_text(json.dumps(record), "utf-8")
    assert build_in_words(this_build()) == f"8312579c0d1e of 2026-11-22{words}"


@pytest.mark.parametrize("record", [None, "", "{}", "[1]", "\0"])
def test_a_build_without_a_sound_record_claims_nothing(data: Path, record: str | None) -> None:
    if record is not None:
        (data / "build.json").write_text(record, "utf-8")
    assert this_build().made is Made.UNRECORDED
    assert build_in_words(this_build()) == "not recorded"
