"""A script leaves a review alone that somebody has open."""

from dataclasses import replace
from pathlib import Path

from glossator.core.safety import lock
from glossator.core.safety.presence import Presence
from tests.support.shell import Shell


def test_annotate_names_who_has_the_review_open_and_writes_nothing(shell: Shell, tmp_path: Path) -> None:
    review = tmp_path / "review.gloss"
    note = ("annotate", review, "--licence", "llama-4", "--quote", "worldwide, non-transferable", "--note", "x")
    assert shell.run(*note) == 0
    before = review.read_bytes()
    presence = Presence(tmp_path / "state")
    huda = replace(lock.owner_of(presence, "هدى"), machine="LEGAL-7")
    lock.take(review, huda)
    assert shell.run(*note) == 2
    assert shell.error.startswith("glossator: review.gloss: open for هدى on LEGAL-7 since 2")
    assert shell.error.count("\n") == 1
    assert review.read_bytes() == before
    lock.release(review, huda)
    presence.end()
    assert shell.run(*note) == 0
    assert list(tmp_path.glob(".~lock*")) == []
