"""Every mistake of a file is told at once, with its line."""

import shutil
from pathlib import Path

import pytest

from glossator.core.assets import licences_folder, resource
from glossator.core.cache import Cache
from glossator.core.library.library import Library
from glossator.core.library.own import add_paste
from glossator.core.library.shelves import Shelf
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
        ("category: ", "category: very-", "“very-open-weights” is not in the taxonomy"),
        ("publisher: Meta\n", "publisher: Meta\npubisher: Meta\n", "“pubisher” is not known here"),
        ("value: {monthly_active_users: 700000000}", "value: [7]", "“value” should be made of keys and values"),
        ("file: text.txt", "file: ../llama-4/text.txt", "“file” should be the name of a file in the same folder"),
        ("duty: must\n", "duty: should\n", "“duty” should be may, must or must-not"),
        ("  ar: اتفاقية", "  arabic: اتفاقية", "“ar” is missing"),
        ("title:\n  en: Llama 4 Community License Agreement", "title:\n  en: ''", "“en” is empty"),
        ("effective: 2025-04-05", "effective: 2025-04-31", "“effective” should be a date"),
        ("language: en", "language: English", "“language” should be a language code"),
        ("- id: llama-4-aup", "- id: llama-4-policy", "“id” names “llama-4-policy”, and there is no such licence"),
        ("- id: llama-4-aup", "- within: annex-9", "“within” names “annex-9”, and the text has no such clause"),
        ("clause: 1.b.iv\n", "clause: 1.b.iii\n", "“quote” does not lie inside clause “1.b.iii”"),
        ("quote: which is hereby", "quote: which was hereby", "“quote” does not occur in the text"),
        ("quote: which is hereby incorporated by reference into this Agreement", "quote: the", "“quote” occurs "),
        ("supersedes: [llama-3.3]", "supersedes: [llama-0]", "“supersedes” names “llama-0”"),
        ("supersedes: [llama-3.3]", "supersedes: [llama-4]", "“supersedes” names “llama-4”"),
        ("curated: {by: Glossator, on: 2026-11-22}", "curated: {by: Glossator}", "“curated” should say by whom"),
        ("  - kind: naming\n", "  - kind: trademark\n", "“curated” calls for every kind"),
        ("searched: [", "searched: [], ignored: [", "“searched” should list the words"),
        ("searched: [", "searched: [' ', ", "“searched” should list the words"),
        ("- {kind: ", "- {kind: naming, searched: [name]}\n  - {kind: ", "“naming” is marked in this licence"),
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


def test_every_mistake_of_a_card_is_told_at_once_with_its_line(tmp_path: Path) -> None:
    folder = tmp_path / "example"
    folder.mkdir()
    (folder / "licence.yaml").write_text(
        """\
id: other
title: {en: Example}
short: 7
publisher: [P]
family: f
category: charity
language: en
text: {file: text.txt, sha256: 00, size: 3}
source: {adress: 'https://example.com'}
incorporates: [{id: a, within: b, clause: '9', quote: words}, 5]
supersedes: nothing
silent:
- {kind: unheard-of, searched: [x]}
- {kind: venue}
provisions:
- kind: naming
  clause: '1'
  quote: to sell
  duty: perhaps
  summary: {en: Selling., ar: Selling.}
- quote: not there
colour: red
""",
        "utf-8",
    )
    (folder / "text.txt").write_text("1. You may not use this to sell.\n", "utf-8")
    told = [(mistake.line, mistake.reason.split("”")[0][1:]) for mistake in validate_path(folder)]
    assert told == [
        (1, "id"),
        (2, "ar"),
        (3, "short"),
        (4, "publisher"),
        (6, "category"),
        (8, "sha256"),
        (8, "size"),
        (9, "adress"),
        (10, "clause"),
        (10, "id"),
        (10, "id"),
        (10, "incorporates"),
        (10, "quote"),
        (10, "within"),
        (11, "supersedes"),
        (13, "kind"),
        (14, "searched"),
        (19, "duty"),
        (20, "ar"),
        (21, "clause"),
        (21, "kind"),
        (21, "quote"),
        (21, "summary"),
        (22, "colour"),
    ]


def test_an_original_that_was_changed_or_lost_is_told(tmp_path: Path) -> None:
    library = Library([Shelf(tmp_path / "own", own=True, optional=True)], Cache(tmp_path / "cache"))
    folder = tmp_path / "own" / add_paste(None, "You may copy this.", library, title="Mine").entry.id
    assert validate_path(folder) == []
    (folder / "original.txt").write_text("You may not copy this.", "utf-8")
    (mistake,) = validate_path(folder)
    assert "is not that of the original" in mistake.reason
    (folder / "original.txt").unlink()
    (mistake,) = validate_path(folder)
    assert "no such file" in mistake.reason


def test_every_mistake_of_a_review_is_told_at_once_with_its_line(tmp_path: Path) -> None:
    review = tmp_path / "review.gloss"
    review.write_text(
        """\
glossator: 1
columns:
- {licence: llama-4, sha256: '00'}
- {licence: gone.txt}
- {sha256: '00'}
notes:
- id: one
  licence: llama-4
  target: {selectors: []}
- id: two
  target:
    selectors:
    - {type: TextPositionSelector, start: one, end: 2}
    - {type: TextQuoteSelector, exact: words}
  severity: fatal
view: {row: first}
""",
        "utf-8",
    )
    told = [(mistake.line, mistake.reason.split("”")[0][1:]) for mistake in validate_path(review)]
    assert told == [
        (3, "sha256"),
        (4, "licence"),
        (5, "licence"),
        (7, "body"),
        (9, "selectors"),
        (10, "body"),
        (12, "licence"),
        (13, "start"),
        (15, "severity"),
        (16, "row"),
    ]


def test_a_column_too_many_hides_no_other_mistake(tmp_path: Path) -> None:
    review = tmp_path / "review.gloss"
    columns = "".join("- {licence: mit}\n" for _ in range(4))
    review.write_text(f"glossator: 2\ncolumns:\n{columns}- {{licence: gone.txt}}\nview: {{row: first}}\n", "utf-8")
    told = [(mistake.line, mistake.reason) for mistake in validate_path(review)]
    assert told[0] == (2, "“columns” should be four licences at most")
    assert [line for line, _ in told] == [2, 7, 8]


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
    assert [(each.line, each.reason.partition(": ")[0]) for each in validate_path(rules)] == [
        (7, "“examples” of rule “own.ban” has one that it does not find"),
        (8, "“counterexamples” of rule “own.ban” has one that it finds"),
    ]


def test_every_mistake_of_a_file_of_rules_is_told_at_once(tmp_path: Path) -> None:
    rules = tmp_path / "own.yaml"
    rules.write_text(
        """\
language: en
rules:
- id: own.one
  match: ['(unclosed', '{unknown} word']
  reason: {en: Why.}
- id: own.two
  kind: [naming]
  duty: never
  reason: {en: Why., ar: لماذا.}
  because: of this
""",
        "utf-8",
    )
    told = [(mistake.line, mistake.reason.split("”")[0][1:]) for mistake in validate_path(rules)]
    assert told == [(3, "kind"), (4, "match"), (4, "match"), (5, "ar"), (7, "kind"), (8, "duty"), (10, "because")]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("    badge: {en: MO, ar: تع}", "    badge: {en: CU, ar: تع}", "“CU” stands here a second time"),
        ("    badge: {en: MO, ar: تع}", "    badge: {en: MO, ar: تج}", "“تج” stands here a second time"),
        ("    underline: dash\n", "    underline: solid\n", "“green solid” stands here a second time"),
        ("    underline: dash\n", "    underline: zigzag\n", "“zigzag” is not known"),
        ("    group: grants\n", "    group: gifts\n", "“gifts” is not known"),
        ("    restrictiveness: 0\n", "    restrictiveness: 9\n", "“restrictiveness” should be 0 to 3"),
        ("      osadl: none\n", "", "says nothing of osadl"),
        ("label: modifications, match: exact", "label: modifications, match: about", "should match as one of"),
        ("  - id: modification\n", "  - id: commercial-use\n", "“commercial-use” stands here a second time"),
    ],
)
def test_a_spoilt_taxonomy_is_told_with_its_line(tmp_path: Path, old: str, new: str, reason: str) -> None:
    text = (licences_folder() / "taxonomy.yaml").read_text("utf-8")
    assert old in text
    path = tmp_path / "taxonomy.yaml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    (mistake,) = validate_path(path)
    assert reason in mistake.reason
    assert mistake.line > text[: text.index(old)].count("\n") - 15


def test_the_templates_that_ship_are_sound() -> None:
    assert [str(mistake) for mistake in validate_path(resource("templates", "notes"))] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name: Cap\ntext: Too low\n", []),
        ("name: Cap\ntext: {en: Too low, ar: منخفض}\nseverity: blocking\nkind: my own\n", []),
        ("name: ''\ntext: Too low\nseverty: major\n", ["1: “name” is empty", "3: “severty” is not known here"]),
        ("name: Cap\ntext:\n  en: Too low\n", ["3: “ar” is missing"]),
        ("text: Too low\nseverity: grave\n", ["1: “name” is missing", "2: “severity” should be one of information"]),
        ("name: Cap\ntext: [Too, low]\n", ["2: “text” should be a text"]),
    ],
)
def test_every_mistake_in_a_template_is_told_with_its_line(tmp_path: Path, text: str, told: list[str]) -> None:
    path = tmp_path / "cap.yaml"
    path.write_text(text, "utf-8")
    found = [str(mistake).removeprefix(f"{path}:") for mistake in validate_path(tmp_path)]
    assert len(found) == len(told)
    assert all(map(str.startswith, found, told)), found


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the file holds no text; choose another one."),
        (b"glossator: 2\0\n", "this review is damaged and cannot be read; restore it from a copy."),
        (b"PK\x03\x04", "this is a bundle; open it in the window and save the review that is in it."),
        (b"a: b\n", "this is not a Glossator review; choose a file that ends in .gloss."),
    ],
)
def test_a_file_that_is_no_review_is_named_once(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "r.gloss"
    path.write_bytes(data)
    assert [str(mistake) for mistake in validate_path(path)] == [f"{path}:1: {reason}"]
