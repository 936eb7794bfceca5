"""What the command line says of the library and its licences."""

import json
from pathlib import Path

import pytest

from glossator.core.assets import licences_folder
from glossator.core.library.shelves import FOLDER_VARIABLE
from tests.support.shell import Shell


def test_list_tells_curated_licences_from_others(shell: Shell) -> None:
    assert shell.run("list") == 0
    lines = {line.split()[0]: line for line in shell.output.splitlines()}
    assert "not yet curated" in lines["isc"]
    assert "not yet curated" not in lines["llama-4"]


def test_show_names_what_a_licence_is_silent_on_and_what_was_searched_for(shell: Shell) -> None:
    assert shell.run("show", "specimen-proprietary") == 0
    silences = shell.output.partition("Silent on")[2]
    assert "Disclosure of source: source code, source form, corresponding source" in silences
    assert "Not yet curated" not in shell.output


def test_show_never_takes_unread_for_silent(shell: Shell) -> None:
    assert shell.run("show", "isc") == 0
    assert "Not yet curated" in shell.output
    assert "Silent on" not in shell.output
    assert shell.run("show", "specimen-proprietary", "--detected") == 0
    assert "Silent on" not in shell.output


def test_show_names_the_documents_that_are_part_of_the_licence(shell: Shell) -> None:
    assert shell.run("show", "llama-4", "llama-4+llama-4-aup", "llama-3", "llama-2") == 0
    parts = [line for line in shell.output.splitlines() if line.startswith("Part of it:")]
    assert parts[0].endswith("Acceptable Use Policy (in the library; open both as llama-4+llama-4-aup)")
    assert "(in this text, llama-4-aup/" in parts[1]
    assert "(in this text, " in parts[2]
    assert parts[3].endswith("(not in the library; see https://ai.meta.com/llama/use-policy)")


def test_the_answers_say_who_curated_what_and_where_a_licence_is_silent(shell: Shell) -> None:
    listed = {each["id"]: each for each in shell.answer("list", "--json")}
    assert (listed["llama-4"]["curated"], listed["isc"]["curated"]) == (True, False)
    assert not any(each["own"] for each in listed.values())
    shown = shell.answer("show", "specimen-proprietary", "llama-2", "--json")
    silent = {each["kind"]: each["searched"] for each in shown[0]["silent"]}
    assert "source code" in silent["disclose-source"]
    (incorporated,) = shown[1]["incorporates"]
    assert incorporated["title"]["en"] == "Llama 2 Acceptable Use Policy"


@pytest.fixture
def own_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    return folder


def test_import_adds_a_document_and_says_what_it_is(shell: Shell, own_library: Path, tmp_path: Path) -> None:
    text = (licences_folder() / "isc" / "text.txt").read_text("utf-8")
    path = tmp_path / "Our Licence.txt"
    path.write_text(text.replace("with or without fee", "without fee"), "utf-8")
    assert shell.run("import", path) == 0
    first, second = shell.output.splitlines()
    assert first == f"{path}: added as our-licence"
    assert second.strip().startswith("ISC, 2 words left out")
    assert (own_library / "our-licence" / "original.txt").read_bytes() == path.read_bytes()
    assert shell.run("import", path) == 0
    assert shell.output == f"{path}: already in the library as our-licence\n"
    (listed,) = (each for each in shell.answer("list", "--json") if each["own"])
    assert (listed["id"], listed["curated"]) == ("our-licence", False)
    assert shell.run("compare", "our-licence", "isc") == 0


def test_import_goes_on_after_what_cannot_be_read(shell: Shell, own_library: Path, own_file: Path) -> None:
    assert shell.run("import", "absent.txt", own_file, "--json") == 2
    assert "absent.txt" in shell.error
    refused, taken = json.loads(shell.output)
    assert refused["id"] is None
    assert "no such file" in refused["error"]
    assert (taken["id"], taken["new"], taken["relation"]) == ("رخصة-العميل", True, "unknown")
    assert [each.name for each in own_library.iterdir()] == ["رخصة-العميل"]


def test_import_into_a_library_that_is_not_there(
    shell: Shell, own_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "gone"))
    assert shell.run("import", own_file) == 2
    assert "connect the drive" in shell.error
    assert shell.run("list") == 0
    assert "connect the drive" in shell.error


def test_a_damaged_licence_is_told_with_its_folder_and_hides_no_other(shell: Shell, own_library: Path) -> None:
    (own_library / "on").mkdir()
    (own_library / "on" / "licence.yaml").write_text("id: [", "utf-8")
    assert "llama-4" in {each["id"] for each in shell.answer("list", "--json")}
    assert shell.error.startswith("glossator: on/licence.yaml, line ")
    assert shell.run("show", "on") == 2
    assert shell.error.startswith("glossator: on/licence.yaml, line ")
