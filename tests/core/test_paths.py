"""Paths as people write them."""

import os
from pathlib import Path

import pytest

from glossator.core.errors import GlossatorError, Problem
from glossator.core.paths import absolute, exists


def test_a_name_is_seen_from_the_folder_that_it_is_written_in(tmp_path: Path) -> None:
    assert absolute("../رخصة.txt", tmp_path / "reviews") == tmp_path / "رخصة.txt"
    assert absolute(str(tmp_path / "a.txt"), Path("elsewhere")) == tmp_path / "a.txt"
    assert absolute("a.txt") == Path.cwd() / "a.txt"


def test_a_tilde_is_a_home_where_there_is_one() -> None:
    assert absolute("~/a.txt") == Path.home() / "a.txt"
    assert absolute("~nosuchuser/a.txt") == Path.cwd() / "~nosuchuser" / "a.txt"


@pytest.mark.skipif(os.name != "posix", reason="elsewhere nobody can delete the folder that a program is in")
def test_in_a_folder_that_was_deleted_only_full_paths_name_anything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert absolute(str(tmp_path)) == tmp_path
    with pytest.raises(GlossatorError) as caught:
        absolute("a.txt")
    assert caught.value.problem is Problem.FOLDER_GONE


def test_what_cannot_be_looked_up_is_not_there() -> None:
    assert not exists(Path("a\0b"))
    assert not exists(Path("x" * 5000))
