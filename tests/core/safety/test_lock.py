"""Who has a review open is told to whoever opens it too; nobody's lock stays for ever."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from glossator.core.errors import GlossatorError, Problem
from glossator.core.safety import lock
from glossator.core.safety.lock import Owner
from glossator.core.safety.presence import Presence

Neighbour = tuple[str, Callable[[], None]]


@pytest.fixture
def review(tmp_path: Path) -> Path:
    path = tmp_path / "shared" / "مراجعة.gloss"
    path.parent.mkdir()
    path.write_text("old")
    return path


@pytest.fixture
def colleague(huda: Owner) -> Owner:
    return replace(huda, name="R. Crane", machine="LEGAL-7", presence="feed", state="elsewhere")


def test_a_lock_lies_beside_the_review_and_goes_with_its_owner(review: Path, huda: Owner) -> None:
    assert lock.take(review, huda) is None
    assert [each.name for each in review.parent.iterdir() if each != review] == [".~lock.مراجعة.gloss#"]
    assert lock.take(review, huda) is None
    lock.release(review, huda)
    assert list(review.parent.iterdir()) == [review]


def test_a_colleague_is_named(review: Path, huda: Owner, colleague: Owner) -> None:
    assert lock.take(review, colleague) is None
    assert lock.take(review, huda) == colleague
    lock.release(review, huda)
    assert lock.take(review, huda) == colleague


def test_a_lock_can_be_taken_over_and_its_first_owner_is_told(review: Path, huda: Owner, colleague: Owner) -> None:
    lock.take(review, colleague)
    lock.take_over(review, huda)
    assert lock.take(review, colleague) == huda
    lock.release(review, colleague)
    assert lock.take(review, huda) is None


def test_a_living_window_of_the_same_user_keeps_its_lock_and_a_killed_one_does_not(
    review: Path, huda: Owner, neighbour: Neighbour
) -> None:
    other_id, kill = neighbour
    other = replace(huda, presence=other_id)
    assert lock.take(review, other) is None
    assert lock.take(review, huda) == other
    kill()
    assert lock.take(review, huda) is None
    assert lock.take(review, other) == huda


@pytest.mark.parametrize("found", [b"", b"{", b"[1]", b"Crane,LEGAL-7,01.01.2026;", b"\xff\xfe"])
def test_a_lock_that_says_nothing_is_somebodys(review: Path, huda: Owner, found: bytes) -> None:
    lock.lock_path(review).write_bytes(found)
    other = lock.take(review, huda)
    assert other is not None
    assert other.name == ""
    assert lock.lock_path(review).read_bytes() == found


def test_a_link_and_its_file_have_one_lock(review: Path, tmp_path: Path, huda: Owner, colleague: Owner) -> None:
    link = tmp_path / "link.gloss"
    link.symlink_to(review)
    lock.take(review, colleague)
    assert lock.take(link, huda) == colleague


@pytest.mark.parametrize("name", ["absent/review.gloss", "n" * 250, "ش" * 120, "a\0b"])
def test_any_name_can_be_asked_for(name: str, tmp_path: Path, huda: Owner) -> None:
    assert lock.take(tmp_path / name, huda) is None
    lock.release(tmp_path / name, huda)
    assert [each.name for each in tmp_path.iterdir()] == ["state"]


def test_a_script_is_refused_with_the_owners_name_and_leaves_no_lock_of_its_own(
    review: Path, presence: Presence, colleague: Owner
) -> None:
    with lock.locked(review, "script"):
        assert lock.lock_path(review).exists()
    assert list(review.parent.iterdir()) == [review]
    lock.take(review, colleague)
    with pytest.raises(GlossatorError, match=r"R\. Crane on LEGAL-7 since") as caught, lock.locked(review, "script"):
        pytest.fail("the review is another's")
    assert caught.value.problem is Problem.IN_USE
    assert lock.take(review, colleague) is None
