"""A file that is written is the old one or the new one, whole."""

import os
import stat
from pathlib import Path

import pytest

from glossator.core.atomic import create_folder_atomically, write_atomically
from glossator.core.errors import GlossatorError, Problem


def test_the_new_file_replaces_the_old_one_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "مراجعة واحدة.gloss"
    write_atomically(path, b"old")
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_keeps_the_old_file_and_says_which(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "review.gloss"
    path.write_bytes(b"old")

    def disk_full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", disk_full)
    with pytest.raises(GlossatorError) as caught:
        write_atomically(path, b"new")
    assert caught.value.problem is Problem.NOT_WRITABLE
    assert "review.gloss" in str(caught.value)
    assert "No space left" in str(caught.value)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(GlossatorError, match=r"review\.gloss"):
        write_atomically(tmp_path / "absent" / "review.gloss", b"new")


def test_a_shared_file_stays_shared(tmp_path: Path) -> None:
    path = tmp_path / "review.gloss"
    path.write_bytes(b"old")
    path.chmod(0o664)
    write_atomically(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o664


def test_a_link_keeps_pointing_at_the_written_file(tmp_path: Path) -> None:
    target, link = tmp_path / "target.gloss", tmp_path / "link.gloss"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_folder_is_made_whole(tmp_path: Path) -> None:
    folder = tmp_path / "licence"
    create_folder_atomically(folder, {"one.txt": b"1", "two.txt": b"2"})
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == {"one.txt": b"1", "two.txt": b"2"}
    assert list(tmp_path.iterdir()) == [folder]


def test_a_folder_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(GlossatorError) as caught:
        create_folder_atomically(tmp_path / "licence", {"one.txt": b"1", "absent/two.txt": b"2"})
    assert caught.value.problem is Problem.NOT_WRITABLE
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    folder = tmp_path / "licence"
    create_folder_atomically(folder, {"one.txt": b"old"})
    with pytest.raises(GlossatorError, match="licence: the file cannot be written"):
        create_folder_atomically(folder, {"one.txt": b"new"})
    assert (folder / "one.txt").read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [folder]
