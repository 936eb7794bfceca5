"""`compare` and the documents that a licence makes part of itself."""

from pathlib import Path

import pytest

from tests.support.shell import Shell

WHOLE = "llama-4+llama-4-aup"


@pytest.fixture
def session(tmp_path: Path, shell: Shell) -> Path:
    """A review of Llama 4 with its policy, and Apache 2.0."""
    path = tmp_path / "review.gloss"
    assert shell.run("compare", WHOLE, "apache-2.0", "--session", path) == 0, shell.error
    return path


def restricting(compared: dict[str, dict[str, list[dict[str, int]]]]) -> list[int]:
    return [each["passages"] for each in compared["summary"]["restrictions"]]


def test_a_licence_of_the_review_is_compared_as_the_review_has_it(shell: Shell, session: Path) -> None:
    whole = shell.answer("compare", WHOLE, "apache-2.0", "mit", "--json")
    named = shell.answer("compare", "llama-4", "apache-2.0", "mit", "--session", session, "--json")
    assert restricting(named) == restricting(whole)
    assert shell.error == ""


def test_a_joined_licence_is_compared_as_it_is_named(shell: Shell, tmp_path: Path) -> None:
    plain = tmp_path / "plain.gloss"
    assert shell.run("compare", "llama-4", "mit", "--session", plain) == 0
    whole = shell.answer("compare", WHOLE, "mit", "--json")
    assert restricting(shell.answer("compare", WHOLE, "mit", "--session", plain, "--json")) == restricting(whole)


def test_a_licence_without_its_policy_is_told_beside_the_answer(shell: Shell) -> None:
    compared = shell.answer("compare", "llama-4", "mit", "--json")
    assert restricting(compared)[0] < restricting(shell.answer("compare", WHOLE, "mit", "--json"))[0]
    assert shell.run("compare", "llama-4", "mit", "--json") == 0
    assert "Llama 4 Acceptable Use Policy" in shell.error
    assert shell.error.endswith(f"to compare it too, name {WHOLE}\n")
    assert shell.error.count("\n") == 1


def test_the_leading_licence_may_be_named_without_its_policy(shell: Shell, session: Path) -> None:
    led = shell.answer("compare", "--session", session, "--leading", "apache-2.0", "--json")
    assert led["leading"] == "apache-2.0"
    assert shell.run("compare", "--session", session, "--leading", "llama-4") == 0, shell.error
