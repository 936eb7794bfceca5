"""A report names the rules that marked it, so that the same marks can be made again."""

from pathlib import Path

import pytest

from glossator.core.provisions.own_rules import FOLDER_VARIABLE
from glossator.core.provisions.rule_set import rule_set


def test_without_rules_of_ones_own_only_the_shipped_ones_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    found = rule_set()
    assert (len(found.shipped), found.own) == (12, "")


def test_another_word_in_ones_own_rules_is_another_rule_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    file = tmp_path / "mine.yaml"
    fingerprints = []
    for words in (b"language: en\n", b"language: en\r\n", b"language: ar\n"):
        file.write_bytes(words)
        fingerprints.append(rule_set().own)
    unix, windows, other = fingerprints
    assert unix == windows != other
