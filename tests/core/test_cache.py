"""What was worked out is kept until a file that it was made from changes."""

import os
from pathlib import Path

import pytest

from glossator.core.cache import Cache


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.yaml"
    path.write_text("one", "utf-8")
    return path


def test_data_is_made_once(tmp_path: Path, source: Path) -> None:
    kept = Cache(tmp_path / "cache")
    assert kept.get("key", [source], lambda: ["made"]) == ["made"]
    assert Cache(tmp_path / "cache").get("key", [source], lambda: ["made again"]) == ["made"]


def test_a_changed_file_makes_it_anew(tmp_path: Path, source: Path) -> None:
    kept = Cache(tmp_path / "cache")
    kept.get("key", [source], lambda: "one")
    source.write_text("three", "utf-8")
    assert kept.get("key", [source], lambda: "three") == "three"
    os.utime(source, (1, 1))
    assert kept.get("key", [source], lambda: "older") == "older"


def test_a_cache_that_cannot_be_written_is_no_loss(tmp_path: Path, source: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be", "utf-8")
    assert Cache(tmp_path / "cache").get("key", [source], lambda: 7) == 7


def test_what_is_no_longer_wanted_is_forgotten(tmp_path: Path, source: Path) -> None:
    kept = Cache(tmp_path / "cache")
    for key in ("own-1", "own-2", "other-1"):
        kept.get(key, [source], lambda: 7)
    kept.prune("own-", {"own-2"})
    assert sorted(path.name for path in (tmp_path / "cache").iterdir()) == ["other-1.json", "own-2.json"]
    Cache(tmp_path / "absent").prune("own-", set())
