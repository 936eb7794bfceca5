"""The command line as scripts call it: answers on standard output, complaints in one line on standard error."""

import json
import re
from pathlib import Path

import pytest

from glossator import __version__
from glossator.core.session.opening import Opening
from tests.support.shell import OWN_TEXT, Shell


def test_the_window_opens_without_a_command_and_with_open(shell: Shell) -> None:
    shell.run()
    shell.run("open", "llama-4", "apache-2.0")
    shell.run("--smoke")
    assert shell.opened == [Opening(), Opening(("llama-4", "apache-2.0")), Opening(smoke=True)]


def test_list_names_every_licence_with_its_hash(shell: Shell) -> None:
    entries = shell.answer("list", "--json")
    assert {"llama-4", "llama-4-aup", "llama-3.1", "apache-2.0", "openai-terms-2024"} <= {
        each["id"] for each in entries
    }
    assert all(len(each["sha256"]) == 64 and each["words"] > 100 and each["provisions"] > 0 for each in entries)
    assert shell.run("list") == 0
    assert "Llama 4 Community License Agreement" in shell.output


def test_show_gives_offsets_into_the_text_that_it_prints(shell: Shell) -> None:
    shown = shell.answer("show", "llama-4", "--json")
    text = shown["text"]
    for provision in shown["provisions"]:
        assert text[provision["start"] : provision["end"]] == provision["quote"]
        assert provision["origin"] == "curated"
        assert provision["summary"]["en"]
        assert provision["summary"]["ar"]
    thresholds = [each for each in shown["provisions"] if each["kind"] == "scale-threshold" and each["value"]]
    assert {"monthly_active_users": 700000000} in [each["value"] for each in thresholds]
    assert {"1.b.iii", "2"} <= {each["number"] for each in shown["clauses"]}


def test_show_of_several_is_a_list_in_the_order_asked(shell: Shell) -> None:
    shown = shell.answer("show", "apache-2.0", "llama-4", "--json")
    assert [each["id"] for each in shown] == ["apache-2.0", "llama-4"]


def test_detected_leaves_curated_data_out_and_names_the_rules(shell: Shell) -> None:
    shown = shell.answer("show", "llama-4", "--detected", "--json")
    assert shown["provisions"]
    assert all(each["origin"].startswith("rule:") and each["fired"] for each in shown["provisions"])


def test_a_file_of_ones_own_is_read_and_marked_by_rules(shell: Shell, own_file: Path) -> None:
    shown = shell.answer("show", own_file, "--json")
    assert shown["text"] == OWN_TEXT
    assert [each["number"] for each in shown["clauses"]] == ["1", "2"]
    assert "competing-model-ban" in {each["kind"] for each in shown["provisions"]}


def test_compare_puts_clauses_beside_clauses(shell: Shell, own_file: Path) -> None:
    compared = shell.answer("compare", "llama-4", "llama-3.1", own_file, "--json")
    assert [each["id"] for each in compared["licences"]] == ["llama-4", "llama-3.1", own_file.name]
    pairs = [row["cells"][:2] for row in compared["rows"]]
    assert [["2"], ["2"]] in pairs
    known = [{clause["id"] for clause in licence["clauses"]} for licence in compared["licences"]]
    for row in compared["rows"]:
        assert 0 <= row["confidence"] <= 1
        assert all(cell is None or set(cell) <= ids for cell, ids in zip(row["cells"], known, strict=True))
    assert compared["changes"]
    assert compared["summary"]["rows"] == len(compared["rows"])
    leading, _, other = compared["summary"]["restrictions"]
    assert (leading["licence"], leading["gained"], leading["lost"]) == ("llama-4", [], [])
    assert {"scale-threshold", "export-control"} <= set(other["lost"])
    assert other["passages"] < leading["passages"]


def test_compare_prints_a_table_for_people(shell: Shell) -> None:
    assert shell.run("compare", "llama-4", "apache-2.0") == 0
    assert "Llama 4" in shell.output.splitlines()[0]


def test_compare_tells_substance_from_print_and_ignores_what_it_is_told_to(shell: Shell) -> None:
    pair = ("compare", "llama-3.1", "llama-4", "--json")
    shown = shell.answer(*pair)["changes"]
    assert {"names"} in [set(each["cosmetic"]) for each in shown]
    assert all(each["substantive"] == (not each["cosmetic"]) for each in shown)
    fewer = shell.answer(*pair, "--ignore", "names", "--ignore", "typography")["changes"]
    assert [each for each in shown if each["substantive"]] == fewer
    assert len(shell.answer(*pair, "--ignore", "nothing")["changes"]) >= len(shown)


def test_compare_is_led_by_the_licence_that_is_named(shell: Shell, tmp_path: Path) -> None:
    review = tmp_path / "led.gloss"
    led = ("compare", "llama-4", "apache-2.0", "--leading", "apache-2.0", "--session", review, "--json")
    compared = shell.answer(*led)
    assert compared["leading"] == "apache-2.0"
    clauses = [clause["id"] for clause in compared["licences"][1]["clauses"]]
    assert [row["cells"][1][0] for row in compared["rows"] if row["cells"][1]] == [
        each for each in clauses if each in [row["cells"][1][0] for row in compared["rows"] if row["cells"][1]]
    ]
    assert shell.answer("compare", "--session", review, "--json")["leading"] == "apache-2.0"
    assert shell.answer("compare", "--session", review, "--leading", "llama-4", "--json")["leading"] == "llama-4"


@pytest.mark.parametrize("command", [("show",), ("compare", "llama-4"), ("identify",)])
def test_what_is_doubtful_about_a_file_is_told_beside_the_answer(
    shell: Shell, tmp_path: Path, command: tuple[str, ...]
) -> None:
    doubtful = tmp_path / "old.txt"
    doubtful.write_bytes("1. Usage. Vous pouvez utiliser le modèle, à vos frais.\n".encode("cp1252"))
    assert shell.run(*command, doubtful, "--json") in (0, 1)
    assert "not in UTF-8" in shell.error
    assert json.loads(shell.output)


def test_a_note_written_by_a_script_is_in_the_review(shell: Shell, tmp_path: Path) -> None:
    review = tmp_path / "review.gloss"
    note = ("annotate", review, "--licence", "llama-4", "--note", "ممنوع دون إذن من Meta", "--author", "هدى")
    assert shell.run(*note, "--quote", "700 million monthly active users", "--severity", "blocking") == 0
    assert shell.run(*note, "--quote", "worldwide, non-transferable", "--status", "accepted") == 0
    saved = review.read_text("utf-8")
    assert saved.count("ممنوع دون إذن من Meta") == 2
    assert "severity: blocking" in saved
    assert "status: accepted" in saved
    assert shell.run("validate", review) == 0
    assert shell.run("show", review) == 2
    assert "not a licence" in shell.error


def test_compare_with_an_absent_session_makes_it(shell: Shell, tmp_path: Path, own_file: Path) -> None:
    review = tmp_path / "new.gloss"
    assert shell.run("compare", "llama-4", own_file, "--session", review) == 0
    assert f"licence: {own_file.name}" in review.read_text("utf-8")
    compared = shell.answer("compare", "--session", review, "--json")
    assert [each["id"] for each in compared["licences"]] == ["llama-4", own_file.name]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_compare_writes_the_annotated_pdf(shell: Shell, tmp_path: Path, own_file: Path, language: str) -> None:
    pdf = tmp_path / "مقارنة.pdf"
    assert shell.run("compare", "llama-3.1", "apache-2.0", own_file, "--pdf", pdf, "--lang", language) == 0
    assert pdf.read_bytes().startswith(b"%PDF-")
    (told,) = shell.error.splitlines()
    said = re.fullmatch(r"glossator: .* is written; (\d+) of \1 passages and notes can be searched in it.*", told)
    assert said, told


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "no-such-licence"),
        ("show", "absent.txt"),
        ("compare", "llama-4"),
        ("compare", "llama-4", "llama-4", "llama-4", "llama-4", "llama-4"),
        ("compare", "llama-4", "apache-2.0", "--lang", "xx"),
        ("compare", "llama-4", "apache-2.0", "--leading", "llama-3.1"),
        ("compare", "llama-4", "apache-2.0", "--leading", "llama-3.1", "--session", "new.gloss"),
        ("compare", "llama-4", "apache-2.0", "--html", ""),
        ("show", ""),
        ("validate", " "),
        ("annotate", "r.gloss", "--licence", "llama-4", "--quote", "words that are not there", "--note", "x"),
        ("annotate", "r.gloss", "--licence", "llama-4", "--quote", "the", "--note", "x"),
        ("annotate", "r.gloss", "--licence", "llama-4"),
        ("annotate", "r.gloss", "--licence", "llama-4", "--quote", "worldwide", "--note", " "),
        ("annotate", "r.gloss", "--licence", "llama-4", "--quote", "two\nlines", "--note", "x"),
        ("show", "~nosuchuser/x"),
        ("show", "a\0b"),
        ("show", "/dev/zero"),
        ("compare", "llama-4", "apache-2.0", "--session", "x" * 300),
        ("annotate", "x" * 300, "--licence", "llama-4", "--quote", "worldwide", "--note", "x"),
        ("validate", "x" * 300),
        ("validate", "nowhere"),
        ("frobnicate",),
    ],
)
def test_bad_input_is_one_line_and_changes_nothing(
    shell: Shell, arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert shell.run(*arguments) == 2
    assert shell.error.count("\n") == 1
    assert shell.output == ""
    assert list(tmp_path.iterdir()) == []


def test_a_broken_review_is_left_as_it_was(shell: Shell, tmp_path: Path) -> None:
    review = tmp_path / "r.gloss"
    review.write_text("glossator: 1\nnotes: [", "utf-8")
    assert shell.run("annotate", review, "--licence", "llama-4", "--quote", "worldwide", "--note", "x") == 2
    assert "r.gloss, line" in shell.error
    assert review.read_text("utf-8") == "glossator: 1\nnotes: ["


def test_a_review_without_enough_licences_is_not_compared(shell: Shell, tmp_path: Path) -> None:
    review = tmp_path / "r.gloss"
    for columns in ("[]", "[{licence: llama-4}]"):
        review.write_text(f"glossator: 1\ncolumns: {columns}\n", "utf-8")
        assert shell.run("compare", "--session", review) == 2
        assert "at least two" in shell.error


def test_a_session_that_names_what_is_no_file(shell: Shell, tmp_path: Path) -> None:
    review = tmp_path / "r.gloss"
    for reference in ('"a\\0b"', "/dev/zero", "loop"):
        (tmp_path / "loop").unlink(missing_ok=True)
        (tmp_path / "loop").symlink_to("loop")
        review.write_text(f"glossator: 1\ncolumns: [{{licence: {reference}}}, {{licence: llama-4}}]\n", "utf-8")
        assert shell.run("compare", "--session", review) == 2
        assert shell.error.count("\n") == 1


def test_a_review_opens_without_a_file_that_is_gone(shell: Shell, tmp_path: Path, own_file: Path) -> None:
    review = tmp_path / "r.gloss"
    assert shell.run("compare", "llama-4", "apache-2.0", own_file, "--session", review) == 0
    assert shell.run("annotate", review, "--licence", own_file, "--quote", "train another", "--note", "kept") == 0
    own_file.unlink()
    compared = shell.answer("compare", "--session", review, "--json")
    assert [each["id"] for each in compared["licences"]] == ["llama-4", "apache-2.0"]
    assert own_file.name in shell.error
    assert (
        shell.run("annotate", review, "--licence", "llama-4", "--quote", "worldwide, non-transferable", "--note", "x")
        == 0
    )
    saved = review.read_text("utf-8")
    assert "kept" in saved
    assert f"licence: {own_file.name}" in saved
    assert shell.run("validate", review) == 1


def test_validate_tells_what_it_found_before_a_path_that_is_not_there(shell: Shell, tmp_path: Path) -> None:
    broken = tmp_path / "r.gloss"
    broken.write_text("glossator: one\n", "utf-8")
    assert shell.run("validate", broken, tmp_path / "absent.gloss") == 2
    assert "should be a whole number" in shell.output


def test_words_that_are_no_unicode_are_made_visible(shell: Shell, tmp_path: Path) -> None:
    review = tmp_path / "r.gloss"
    arguments = ("annotate", review, "--licence", "llama-4", "--quote", "worldwide, non-transferable")
    assert shell.run(*arguments, "--note", "bad \udcff byte") == 0
    assert "bad \ufffd byte" in review.read_text("utf-8")


def test_validate_does_not_follow_links_round_in_circles(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "one").symlink_to(tmp_path)
    (tmp_path / "two").symlink_to(tmp_path)
    (tmp_path / "r.gloss").write_text("glossator: 1\n", "utf-8")
    assert shell.run("validate", tmp_path) == 0


def test_version_and_help(shell: Shell) -> None:
    assert shell.run("--version") == 0
    program, build, rules = shell.output.splitlines()
    assert (program, build) == (f"Glossator {__version__}", "build: from a checkout")
    assert re.fullmatch("rules: [0-9a-f]{12}", rules)
    assert shell.run("--help") == 0
    assert "compare" in shell.output
