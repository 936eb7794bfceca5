"""A file that is written is the old one or the new one, whole."""

import errno
import os
import stat
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core import atomic
from glossator.core.atomic import create_folder_atomically, sweep_strays, write_atomically
from glossator.core.errors import GlossatorError, Problem

needs_posix = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")


def fail_with(number: int) -> OSError:
    return OSError(number, os.strerror(number))


def test_the_new_file_replaces_the_old_one_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "مراجعة واحدة.gloss"
    write_atomically(path, b"old")
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, Problem.DISK_FULL),
        (errno.EDQUOT, Problem.DISK_FULL),
        (errno.EROFS, Problem.FOLDER_READ_ONLY),
        (errno.EACCES, Problem.FOLDER_READ_ONLY),
        (errno.EIO, Problem.NOT_WRITABLE),
    ],
)
@pytest.mark.parametrize("step", [(tempfile, "mkstemp"), (os, "fsync"), (Path, "replace")])
def test_whatever_the_disk_refuses_the_old_file_stays_and_one_sentence_says_why(
    number: int, problem: Problem, step: tuple[object, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "review.gloss"
    path.write_bytes(b"old")

    def refuse(*_: object, **__: object) -> None:
        raise fail_with(number)

    monkeypatch.setattr(*step, refuse)
    with pytest.raises(GlossatorError, match=r"^review\.gloss: [^\n]+\.$") as caught:
        write_atomically(path, b"new")
    assert caught.value.problem is problem
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("absent/review.gloss", Problem.FOLDER_GONE),
        ("file/review.gloss", Problem.FOLDER_GONE),
        ("folder", Problem.IS_FOLDER),
        ("n" * 300 + ".gloss", Problem.NAME_TOO_LONG),
        ("review\0.gloss", Problem.NOT_WRITABLE),
    ],
)
@needs_posix
def test_a_place_that_takes_no_file_is_named_with_its_reason(name: str, problem: Problem, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    (tmp_path / "folder").mkdir()
    with pytest.raises(GlossatorError) as caught:
        write_atomically(tmp_path / name, b"new")
    assert caught.value.problem is problem
    assert sorted(each.name for each in tmp_path.iterdir()) == ["file", "folder"]
    assert (tmp_path / "file").read_bytes() == b"old"


def test_a_protected_file_is_not_replaced_behind_the_protection(tmp_path: Path) -> None:
    path = tmp_path / "review.gloss"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(GlossatorError) as caught:
        write_atomically(path, b"new")
    assert caught.value.problem is Problem.READ_ONLY
    assert path.read_bytes() == b"old"


@needs_posix
@pytest.mark.parametrize("target", ["pipe", "loop"])
def test_what_is_no_ordinary_file_is_not_replaced(target: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(GlossatorError, match=rf"^{target}: the file cannot be written \([^\n]+\.$"):
        write_atomically(tmp_path / target, b"new")
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)
    assert (tmp_path / "loop").is_symlink()
    assert len(list(tmp_path.iterdir())) == 2


@given(length=st.integers(1, 255), letter=st.sampled_from("aشx*[?"))
def test_every_name_that_the_disk_takes_can_be_written(length: int, letter: str) -> None:
    name = letter * (length // len(letter.encode())) or "a"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        write_atomically(path, b"old")
        write_atomically(path, b"new")
        assert path.read_bytes() == b"new"


@needs_posix
@pytest.mark.parametrize("mode", [0o600, 0o664, 0o640])
def test_a_file_keeps_its_permissions(mode: int, tmp_path: Path) -> None:
    path = tmp_path / "review.gloss"
    path.write_bytes(b"old")
    path.chmod(mode)
    write_atomically(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == mode


@needs_posix
def test_a_new_file_is_as_open_as_any_and_a_private_one_is_not(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.touch()
    write_atomically(tmp_path / "review", b"new")
    write_atomically(tmp_path / "journal", b"new", is_private=True)
    assert (tmp_path / "review").stat().st_mode == other.stat().st_mode
    assert stat.S_IMODE((tmp_path / "journal").stat().st_mode) == 0o600


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only an administrator gives files away")
def test_a_file_keeps_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "review.gloss"
    path.write_bytes(b"old")
    os.chown(path, 65534, 65534)
    write_atomically(path, b"new")
    assert (path.stat().st_uid, path.stat().st_gid) == (65534, 65534)


@needs_posix
def test_a_link_keeps_pointing_at_the_written_file(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    target, link = tmp_path / "elsewhere" / "target.gloss", tmp_path / "link.gloss"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_drive_that_cannot_sync_is_written_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: int) -> None:
        raise fail_with(errno.EINVAL)

    monkeypatch.setattr(os, "fsync", refuse)
    write_atomically(tmp_path / "review.gloss", b"new")
    assert (tmp_path / "review.gloss").read_bytes() == b"new"


@pytest.mark.parametrize("name", ["review.gloss", "[a]*.gloss", "ش" * 120])
def test_only_old_temporary_files_of_the_same_file_are_swept(name: str, tmp_path: Path) -> None:
    path, prefix = tmp_path / name, atomic._temporary_prefix(tmp_path / name)
    old, new, other = tmp_path / f"{prefix}a1.tmp", tmp_path / f"{prefix}b2.tmp", tmp_path / ".~other.gloss.c3.tmp"
    for each in (path, old, new, other):
        each.touch()
    past = time.time() - 2 * atomic.STRAY_AFTER_S
    for each in (path, old, other):
        os.utime(each, (past, past))
    sweep_strays(path)
    assert set(tmp_path.iterdir()) == {path, new, other}


def test_a_folder_is_made_whole(tmp_path: Path) -> None:
    folder = tmp_path / "licence"
    create_folder_atomically(folder, {"one.txt": b"1", "two.txt": b"2"})
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == {"one.txt": b"1", "two.txt": b"2"}
    assert list(tmp_path.iterdir()) == [folder]


def test_a_folder_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(GlossatorError) as caught:
        create_folder_atomically(tmp_path / "licence", {"one.txt": b"1", "absent/two.txt": b"2"})
    assert caught.value.problem is Problem.FOLDER_GONE
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    folder = tmp_path / "licence"
    create_folder_atomically(folder, {"one.txt": b"old"})
    with pytest.raises(GlossatorError, match="licence: the file cannot be written"):
        create_folder_atomically(folder, {"one.txt": b"new"})
    assert (folder / "one.txt").read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [folder]
