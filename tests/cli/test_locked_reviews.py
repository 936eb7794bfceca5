"""A script leaves a review alone that somebody has open."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from glossator.core.safety import lock
from glossator.core.safety.presence import Presence
from tests.support.shell import Shell


@contextmanager
def held(review: Path, folder: Path) -> Iterator[None]:
    """A colleague has `review` open."""
    presence = Presence(folder / "state")
    huda = replace(lock.owner_of(presence, "هدى"), machine="LEGAL-7")
    lock.take(review, huda)
    yield
    lock.release(review, huda)
    presence.end()


def test_annotate_names_who_has_the_review_open_and_writes_nothing(shell: Shell, tmp_path: Path) -> None:
    review = tmp_path / "review.gloss"
    note = ("annotate", review, "--licence", "llama-4", "--quote", "worldwide, non-transferable", "--note", "x")
    assert shell.run(*note) == 0
    before = review.read_bytes()
    with held(review, tmp_path):
        assert shell.run(*note) == 2
    assert shell.error.startswith("glossator: review.gloss: open for هدى on LEGAL-7 since 2")
    assert shell.error.count("\n") == 1
    assert review.read_bytes() == before
    assert shell.run(*note) == 0
    assert list(tmp_path.glob(".~lock*")) == []


def test_no_other_command_writes_into_it_either(shell: Shell, tmp_path: Path) -> None:
    review, table, new = tmp_path / "review.gloss", tmp_path / "notes.csv", tmp_path / "new.gloss"
    assert shell.run("compare", "llama-4", "mit", "--session", review) == 0, shell.error
    table.write_text("licence,note\nmit,Short\n", "utf-8")
    before = review.read_bytes()
    with held(review, tmp_path), held(new, tmp_path):
        for command in (
            ("merge", review, review, review, "-o", review),
            ("notes", review, "--import", table),
            ("carry", review, "--from", "mit", "--to", "apache-2.0", "-o", review),
            ("compare", "llama-4", "mit", "--session", new),
        ):
            assert shell.run(*command) == 2, command
            assert "open for هدى on LEGAL-7" in shell.error
        assert shell.run("compare", "--session", review) == 0, "reading is allowed"
    assert (review.read_bytes(), new.exists()) == (before, False)
