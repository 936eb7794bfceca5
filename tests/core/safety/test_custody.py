"""Nothing is written over what somebody else wrote, or is about to write."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from glossator.core.errors import GlossatorError
from glossator.core.safety import lock
from glossator.core.safety.custody import Custody, Look, Standing
from glossator.core.safety.lock import Owner
from glossator.core.session.file import digest_of


@pytest.fixture
def custody(tmp_path: Path, huda: Owner) -> Custody:
    path = tmp_path / "review.gloss"
    path.write_bytes(b"old")
    return Custody(path, huda, digest_of(b"old"))


def test_a_file_that_nobody_touched_is_ours(custody: Custody) -> None:
    assert custody.look() == Look(Standing.OURS)
    custody.path.touch()
    custody.path.write_bytes(b"old")
    assert custody.look() == Look(Standing.OURS)


def test_another_content_of_the_same_length_and_time_is_a_change(custody: Custody) -> None:
    before = custody.path.stat()
    custody.path.write_bytes(b"new")
    os.utime(custody.path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert custody.look() == Look(Standing.CHANGED)


def test_a_file_that_is_gone_can_be_written_again(custody: Custody) -> None:
    custody.path.unlink()
    assert custody.look() == Look(Standing.GONE)


def test_a_file_that_cannot_be_read_is_told_and_not_guessed_at(custody: Custody) -> None:
    custody.path.unlink()
    custody.path.mkdir()
    with pytest.raises(GlossatorError, match=r"review\.gloss"):
        custody.look()


def test_a_colleague_comes_before_what_she_wrote(custody: Custody, huda: Owner) -> None:
    crane = replace(huda, name="R. Crane", presence="feed", machine="LEGAL-7")
    lock.take(custody.path, crane)
    custody.path.write_bytes(b"new")
    assert custody.look() == Look(Standing.TAKEN, crane)
    lock.release(custody.path, crane)
    assert custody.look() == Look(Standing.CHANGED)
    custody.end()
    assert lock.take(custody.path, crane) is None
