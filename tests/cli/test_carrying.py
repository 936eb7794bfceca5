"""`carry` from the command line."""

from pathlib import Path
from typing import Any

import pytest

from glossator.core.library.library import Library
from glossator.core.session.file import load_review, save_review
from glossator.core.session.model import ClauseReference, PinnedPair, Verdict
from glossator.core.session.workspace import Workspace
from tests.support.shell import Shell

USERS = "700 million monthly active users"


@pytest.fixture
def review(shell: Shell, tmp_path: Path) -> Path:
    path = tmp_path / "review.gloss"
    for quote in (USERS, "institute litigation"):
        assert shell.run("annotate", path, "--licence", "llama-2", "--quote", quote, "--note", "Look here") == 0
    return path


def carried(shell: Shell, review: Path, *more: object) -> Any:
    return shell.answer("carry", review, "--from", "llama-2", "--to", "llama-4", *more, "--json")


def test_it_says_what_became_of_each_note(shell: Shell, review: Path, tmp_path: Path) -> None:
    target = tmp_path / "carried.gloss"
    answer = carried(shell, review, "-o", target)
    assert (answer["from"], answer["to"], sum(answer["summary"].values())) == ("llama-2", "llama-4", 2)
    users = answer["notes"][0]
    assert (users["found"], users["before"]["quote"], users["after"]["quote"]) == ("moved", USERS, USERS)
    text = shell.answer("show", "llama-4", "--json")["text"]
    assert text[users["after"]["start"] : users["after"]["end"]] == USERS
    assert shell.run("validate", target) == 0


def test_people_are_told_a_line_a_note_and_how_many_there_are(shell: Shell, review: Path, tmp_path: Path) -> None:
    assert shell.run("carry", review, "--from", "llama-2", "--to", "llama-4", "-o", tmp_path / "carried.gloss") == 0
    lines = shell.output.splitlines()
    assert lines[0] == f"moved     {USERS}"
    assert lines[-1] == "2 moved"
    assert "carried.gloss is written" in shell.error


def test_decisions_and_pins_are_told_too(shell: Shell, review: Path, tmp_path: Path) -> None:
    library = Library.standard()
    opened = load_review(review, library)
    workspace = Workspace(opened.review, opened.comparison)
    old = workspace.state.comparison.licences[0]
    threshold = next(each for each in old.provisions if each.kind == "scale-threshold")
    workspace.decide(old, threshold, Verdict.ACCEPTED, "Huda")
    pin = PinnedPair(ClauseReference("llama-2", threshold.clause), ClauseReference("mit", "1"))
    save_review(workspace.review.with_pin(pin), review)
    target = tmp_path / "carried.gloss"
    answer = carried(shell, review, "-o", target)
    (decision,), (pair,) = answer["decisions"], answer["pins"]
    assert (decision["kind"], decision["verdict"]) == ("scale-threshold", "accepted")
    assert decision["after"]["licence"] == pair["after"][0]["licence"] == "llama-4"
    assert shell.run("carry", review, "--from", "llama-2", "--to", "llama-4", "-o", target) == 0
    assert shell.output.count("goes along") == 2


def test_a_review_can_be_carried_in_place(shell: Shell, review: Path) -> None:
    carried(shell, review, "-o", review)
    assert "licence: llama-4" in review.read_text("utf-8")
    assert "former:" in review.read_text("utf-8")


def test_what_is_wrong_is_told_in_a_line(shell: Shell, review: Path, tmp_path: Path) -> None:
    target = tmp_path / "carried.gloss"
    assert shell.run("carry", review, "--from", "mit", "--to", "llama-4", "-o", target) == 2
    assert shell.error == (
        "glossator: review.gloss: this review has neither a column of mit nor a note on it; name one of its licences.\n"
    )
    assert shell.run("carry", review, "--from", "llama-2", "--to", "no-such-licence", "-o", target) == 2
    assert not target.exists()
