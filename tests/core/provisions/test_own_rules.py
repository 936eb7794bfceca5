"""A reader's own rules: added to those that ship, told and left out where a file is broken."""

from pathlib import Path

import pytest

from glossator.core.errors import Problem
from glossator.core.provisions.own_rules import own_rule_files, own_rules, rules_for
from glossator.core.provisions.rules import load_rules
from glossator.core.validation.own_file import validate_own_file
from tests.core.provisions.samples import found, rule_file

TEXT = "1. Guests\n\nGuests of the house may ride the blue horse. They must be home by noon.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GLOSSATOR_RULES", str(tmp_path))
    return tmp_path


def write_rule(folder: Path, name: str, **keys: str) -> None:
    rule_file(folder, **{"id": "field-of-use.horses", "kind": "field-of-use", "match": "blue horse", **keys}).rename(
        folder / name
    )


def test_own_rules_find_what_they_say_and_nothing_changes_without_them(folder: Path) -> None:
    assert rules_for("en") == load_rules("en")
    write_rule(folder, "horses.yaml")
    (finding,) = (each for each in found(TEXT) if each.kind == "field-of-use")
    assert finding.origin == "rule:field-of-use.horses"
    assert finding.quote == "Guests of the house may ride the blue horse."
    assert finding.fired == "blue horse"
    assert rules_for("ar") == load_rules("ar")


def test_a_changed_file_is_read_again_and_a_removed_one_forgotten(folder: Path) -> None:
    write_rule(folder, "horses.yaml")
    assert any(each.kind == "field-of-use" for each in found(TEXT))
    write_rule(folder, "horses.yaml", match="green horse")
    assert not any(each.kind == "field-of-use" for each in found(TEXT))
    (folder / "horses.yaml").unlink()
    assert rules_for("en") == load_rules("en")


def test_a_rule_may_be_read_over_a_whole_clause(folder: Path) -> None:
    write_rule(folder, "horses.yaml", scope="clause", match="horse.*noon")
    (finding,) = (each for each in found(TEXT) if each.kind == "field-of-use")
    assert finding.quote == TEXT.split("\n\n")[1].strip()


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"match": "(blue"}, "“match” is not a regular expression"),
        ({"kind": "horses"}, "“kind” “horses” is not in the taxonomy"),
        ({"id": "venue.courts"}, "“id” “venue.courts” is the id of another rule"),
    ],
)
def test_a_broken_file_is_told_and_spoils_nothing(folder: Path, wrong: dict[str, str], reason: str) -> None:
    write_rule(folder, "a-broken.yaml", **wrong)
    write_rule(folder, "b-sound.yaml")
    read = own_rules(own_rule_files())
    assert [rule.id for rule in read.rules] == ["field-of-use.horses"]
    (problem,) = read.problems
    assert problem.problem is Problem.BROKEN_DATA
    assert problem.details["name"] == "a-broken.yaml"
    assert problem.details["reason"].startswith(reason)


def test_ids_clash_between_own_files_too(folder: Path) -> None:
    write_rule(folder, "a.yaml")
    write_rule(folder, "b.yaml")
    read = own_rules(own_rule_files())
    assert len(read.rules) == 1
    assert [each.details["name"] for each in read.problems] == ["b.yaml"]


def test_a_folder_that_is_not_there_is_no_trouble(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GLOSSATOR_RULES", str(tmp_path / "nowhere"))
    assert own_rule_files() == ()
    assert rules_for("en") == load_rules("en")


def test_the_example_in_the_documentation_is_a_sound_rule(tmp_path: Path) -> None:
    page = (Path(__file__).parents[3] / "docs" / "rules.md").read_text(encoding="utf-8")
    example = tmp_path / "example.yaml"
    example.write_text(page.split("```yaml\n")[1].split("```")[0], encoding="utf-8")
    assert validate_own_file(example) == []
