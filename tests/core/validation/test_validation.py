"""Every mistake of a file is told at once, with its line."""

import shutil
from pathlib import Path

import pytest

from glossator.core.assets import licences_folder, resource
from glossator.core.validation.paths import validate_path


@pytest.fixture
def llama(tmp_path: Path) -> Path:
    return Path(shutil.copytree(licences_folder() / "llama-4", tmp_path / "llama-4"))


def spoil(folder: Path, old: str, new: str) -> list[str]:
    path = folder / "licence.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return [str(mistake) for mistake in validate_path(folder)]


def test_the_library_and_the_rules_that_ship_are_sound() -> None:
    assert [str(mistake) for mistake in validate_path(licences_folder())] == []
    assert [str(mistake) for mistake in validate_path(resource("rules"))] == []


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("id: llama-4\n", "id: llama-5\n", "“id” should be the folder's name"),
        ("publisher: Meta\n", "", "“publisher” is missing"),
        ("kind: scale-threshold", "kind: size-threshold", "“size-threshold” is not in the taxonomy"),
        ("category: ", "category: very-", "“category” is not in the taxonomy"),
        ("publisher: Meta\n", "publisher: Meta\npubisher: Meta\n", "“pubisher” is not known here"),
        ("value: {monthly_active_users: 700000000}", "value: [7]", "“value” should be made of keys and values"),
        ("file: text.txt", "file: ../llama-4/text.txt", "“file” should be the name of a file in the same folder"),
        ("duty: must\n", "duty: should\n", "“duty” should be may, must or must-not"),
    ],
)
def test_a_spoilt_licence_is_told_with_file_and_reason(llama: Path, old: str, new: str, reason: str) -> None:
    mistakes = spoil(llama, old, new)
    assert any(reason in mistake for mistake in mistakes)
    assert all(mistake.startswith(f"{llama / 'licence.yaml'}:") for mistake in mistakes)


def test_a_changed_text_is_noticed_by_its_hash(llama: Path) -> None:
    with (llama / "text.txt").open("a", encoding="utf-8") as file:
        file.write(" ")
    assert any("sha256" in str(mistake) for mistake in validate_path(llama))


def test_several_mistakes_are_told_at_once(llama: Path) -> None:
    text = (llama / "licence.yaml").read_text("utf-8")
    (llama / "licence.yaml").write_text(text.replace("duty: must\n", "duty: should\n"), "utf-8")
    assert len(validate_path(llama)) == text.count("duty: must\n") > 1


def test_a_rule_that_misses_its_example_is_told(tmp_path: Path) -> None:
    rules = tmp_path / "own.yaml"
    rules.write_text(
        """\
language: en
rules:
- id: own.ban
  kind: benchmarking-ban
  match: ['not benchmark']
  reason: {en: Benchmarks are banned., ar: القياس محظور.}
  examples: [You may compare the Model.]
  counterexamples: [You shall not benchmark it.]
""",
        "utf-8",
    )
    mistakes = [str(mistake) for mistake in validate_path(rules)]
    assert any("does not find its example" in mistake for mistake in mistakes)
    assert any("finds its counterexample" in mistake for mistake in mistakes)
