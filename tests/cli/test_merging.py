"""`glossator merge`, by itself and as git's merge driver for reviews."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from glossator.core.library.library import Library
from glossator.core.notes.model import Status
from glossator.core.session.file import read_review, save_review
from glossator.core.session.model import Review
from glossator.core.validation.paths import validate_path
from tests.core.session.merging.samples import NOTE
from tests.support.checkout import CHECKOUT
from tests.support.shell import Shell

REVIEWS = Path(__file__).parents[1] / "core" / "session" / "fixtures"
DRIVER = f"'{sys.executable}' -m glossator merge %O %A %B -o %A"


@pytest.fixture
def base(tmp_path: Path) -> Path:
    path = tmp_path / "base.gloss"
    path.write_bytes((REVIEWS / "version-2.gloss").read_bytes())
    return path


def changed(base: Path, name: str, change: Callable[[Review], Review]) -> Path:
    path = base.with_name(name)
    save_review(change(read(base)), path)
    return path


def read(path: Path) -> Review:
    return read_review(path, Library.standard())


def with_status(status: Status) -> Callable[[Review], Review]:
    return lambda review: review.with_note(replace(review.notes[0], status=status))


def with_body(body: str) -> Callable[[Review], Review]:
    return lambda review: review.with_note(replace(review.notes[0], body=body))


def test_two_reviewers_work_becomes_one_review(shell: Shell, base: Path) -> None:
    mine = changed(base, "mine.gloss", with_status(Status.RESOLVED))
    theirs = changed(base, "theirs.gloss", with_body("يجوز"))
    out = base.with_name("out.gloss")
    assert shell.run("merge", base, mine, theirs, "-o", out) == 0, shell.error
    note = read(out).notes[0]
    assert (note.status, note.body) == (Status.RESOLVED, "يجوز")
    assert shell.output == shell.error == ""
    assert validate_path(out) == []


def test_a_dispute_is_told_and_kept_in_a_review_that_is_valid(shell: Shell, base: Path) -> None:
    mine, theirs = changed(base, "mine.gloss", with_body("one")), changed(base, "theirs.gloss", with_body("other"))
    assert shell.run("merge", base, mine, theirs, "-o", mine) == 1
    assert shell.error == "glossator: mine.gloss: in dispute: a note (“other”)\n"
    merged = read(mine)
    assert merged.notes[0].body == "one"
    assert [each.theirs for each in merged.conflicts] == [replace(merged.notes[0], body="other")]
    assert validate_path(mine) == []


def test_a_text_of_the_reader_is_the_same_from_whatever_folder_it_is_seen(shell: Shell, base: Path) -> None:
    text = base.with_name("terms.txt")
    text.write_text("1. Use. You may.", "utf-8")
    folder = base.with_name("elsewhere")
    folder.mkdir()
    mine = changed(base, "mine.gloss", lambda review: replace(review, leading=str(text)))
    out = folder / "out.gloss"
    assert shell.run("merge", base, mine, base, "-o", out) == 0
    assert "leading: ../terms.txt" in out.read_text("utf-8") or 'leading: "../terms.txt"' in out.read_text("utf-8")


@pytest.mark.parametrize("broken", ["glossator: 99", "not: a review", "a: [b", ""])
def test_what_cannot_be_read_leaves_everything_as_it_was(shell: Shell, base: Path, broken: str) -> None:
    theirs = base.with_name("theirs.gloss")
    theirs.write_text(broken, "utf-8")
    before = base.read_bytes()
    assert shell.run("merge", base, base, theirs, "-o", base) == 2
    assert shell.error.startswith("glossator: theirs.gloss")
    assert shell.error.count("\n") == 1
    assert base.read_bytes() == before


def test_a_file_that_is_not_there_is_named(shell: Shell, base: Path) -> None:
    assert shell.run("merge", base.with_name("gone.gloss"), base, base, "-o", base.with_name("out.gloss")) == 2
    assert "gone.gloss" in shell.error
    assert not base.with_name("out.gloss").exists()


class Repository:
    """A repository whose reviews are merged by Glossator."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.review = folder / "review.gloss"
        (folder / ".gitattributes").write_text("*.gloss merge=glossator\n", "utf-8")
        self.git("init", "-q", "-b", "main")
        for key, value in (
            ("user.name", "Huda"),
            ("user.email", "huda@example.org"),
            ("merge.glossator.name", "Glossator reviews"),
            ("merge.glossator.driver", DRIVER),
        ):
            self.git("config", key, value)

    def git(self, *arguments: str) -> int:
        path = os.pathsep.join((str(CHECKOUT / "app"), os.environ.get("PYTHONPATH", "")))
        environment = {**os.environ, "PYTHONPATH": path, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        return subprocess.run(["git", *arguments], cwd=self._folder, env=environment, capture_output=True).returncode

    def commit(self, change: Callable[[Review], Review]) -> None:
        save_review(change(read(self.review)), self.review)
        assert self.git("add", "--all") == self.git("commit", "-q", "-m", "Review") == 0

    def merge(self, mine: Callable[[Review], Review], theirs: Callable[[Review], Review]) -> int:
        """What git says of merging a branch with `theirs` into one with `mine`."""
        self.commit(lambda review: review)
        self.git("checkout", "-q", "-b", "theirs")
        self.commit(theirs)
        self.git("checkout", "-q", "main")
        self.commit(mine)
        return self.git("merge", "--no-edit", "theirs")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    folder = tmp_path / "repository"
    folder.mkdir()
    (folder / "review.gloss").write_bytes((REVIEWS / "version-2.gloss").read_bytes())
    return Repository(folder)


def test_git_merges_reviews_by_it(repository: Repository) -> None:
    added = replace(NOTE, id="theirs")
    assert repository.merge(with_status(Status.RESOLVED), lambda review: review.with_note(added)) == 0
    merged = read(repository.review)
    assert merged.notes[0].status is Status.RESOLVED
    assert merged.notes[-1].id == "theirs"


def test_git_stops_where_reviewers_disagree_and_leaves_a_review_that_opens(repository: Repository) -> None:
    assert repository.merge(with_body("one"), with_body("other")) == 1
    merged = read(repository.review)
    assert merged.notes[0].body == "one"
    assert len(merged.conflicts) == 1
