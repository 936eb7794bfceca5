"""`glossator identify`."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from glossator.core.assets import licences_folder
from tests.support.shell import Shell

MIT = licences_folder() / "mit" / "text.txt"
LLAMA = licences_folder() / "llama-3.1" / "text.txt"


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    path = tmp_path / "contract.txt"
    text = LLAMA.read_text(encoding="utf-8")
    path.write_text(text.replace("non-exclusive, worldwide", "non-exclusive, national"), encoding="utf-8")
    return path


def test_identify_says_how_each_file_stands_to_the_library(shell: Shell, changed: Path, own_file: Path) -> None:
    exact, close, unknown = shell.answer("identify", MIT, changed, own_file, "--json")
    assert exact["match"] == {"id": "mit", "score": 1.0, "exact": True}
    assert exact["relation"] == "exact"
    assert exact["file"] == str(MIT)
    assert close["match"]["id"] == "llama-3.1"
    assert not close["match"]["exact"]
    assert close["match"]["score"] < 1
    assert close["words"] == {"changed": 1, "inserted": 0, "deleted": 0}
    assert (unknown["match"], unknown["contains"], unknown["relation"]) == (None, [], "unknown")


def test_identify_answers_people_in_a_line_a_file(shell: Shell, changed: Path, own_file: Path, tmp_path: Path) -> None:
    both = tmp_path / "both.txt"
    both.write_text(f"{MIT.read_text()}\n\n{LLAMA.read_text()}\n\nSPDX-License-Identifier: MIT\n", encoding="utf-8")
    assert shell.run("identify", MIT, changed, own_file, both) == 0
    lines = shell.output.splitlines()
    assert lines[0] == f"{MIT}: MIT, word for word (1.00)"
    assert lines[1] == f"{changed}: Llama 3.1, 1 word changed (0.99)"
    assert lines[2] == f"{own_file}: no known licence"
    assert lines[3] == f"{both}: 3 parts of known licences"
    assert lines[4].startswith("  lines 1 to")
    assert lines[4].endswith(": MIT (0.99)")
    assert lines[6].endswith(": a notice names MIT")


def test_words_that_were_added_are_told_from_those_that_were_changed(shell: Shell, tmp_path: Path) -> None:
    longer = tmp_path / "longer.txt"
    longer.write_text(f"Printed by Marmalade Works.\n\n{MIT.read_text()}", encoding="utf-8")
    assert shell.run("identify", longer) == 0
    assert shell.output.startswith(f"{longer}: MIT, 4 words added (")
    longer.write_text(longer.read_text().replace("hereby", "now"), encoding="utf-8")
    assert shell.run("identify", longer) == 0
    assert "MIT, 1 word changed, 4 added (" in shell.output


def test_identify_searches_another_folder(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "ours.txt").write_text(MIT.read_text(encoding="utf-8"), encoding="utf-8")
    (answer,) = shell.answer("identify", MIT, "--library", tmp_path, "--json")
    assert answer["match"]["id"] == "ours"


def test_the_exit_code_says_whether_anything_was_found(shell: Shell, own_file: Path) -> None:
    assert shell.run("identify", own_file, "--json") == 1
    assert json.loads(shell.output)[0]["match"] is None
    assert shell.run("identify", own_file, MIT) == 0


@pytest.mark.parametrize("arguments", [["none.txt"], [MIT, "--library", "/no/such/folder"], []])
def test_bad_input_is_one_line_that_names_it(shell: Shell, arguments: list[Any]) -> None:
    assert shell.run("identify", *arguments) == 2
    assert shell.output == ""
    assert len(shell.error.splitlines()) == 1


def test_the_answer_is_the_same_in_every_process(changed: Path) -> None:
    command = [sys.executable, "-m", "glossator", "identify", str(changed), "--json"]
    answers = {
        subprocess.run(
            command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True, timeout=60
        ).stdout
        for seed in ("1", "2")
    }
    assert len(answers) == 1
