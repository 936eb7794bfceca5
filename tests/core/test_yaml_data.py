"""YAML that people write: every mistake is told with its line, and no file can do harm."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.errors import GlossatorError, Problem
from glossator.core.yaml_data import Mistakes, Record, parse_record

GOOD = """\
id: llama-4
on: 2025-04-05
count: 7
words: [a, b]
nested:
  en: English
items:
  - kind: one
  - kind: two
"""


def mistake(text: str, read: Callable[[Record], object] = Record.finish) -> GlossatorError:
    with pytest.raises(GlossatorError) as caught:
        read(parse_record(text, "licence.yaml"))
    assert caught.value.problem is Problem.BROKEN_DATA
    return caught.value


def test_values_are_read_with_their_types() -> None:
    record = parse_record(GOOD, "licence.yaml")
    assert record.text("id") == "llama-4"
    assert record.text("on") == "2025-04-05"
    assert record.integer("count") == 7
    assert record.texts("words") == ("a", "b")
    assert record.record("nested").text("en") == "English"
    assert [each.text("kind") for each in record.records("items")] == ["one", "two"]
    record.finish()


def test_words_that_other_versions_of_yaml_take_for_values_stay_words() -> None:
    record = parse_record("on: off\ncountry: NO\ndate: 2025-04-05\ntime: 1:30", "a.yaml")
    assert [record.text(key) for key in record] == ["off", "NO", "2025-04-05", "1:30"]


@pytest.mark.parametrize(
    ("read", "line", "reason"),
    [
        (lambda record: record.text("title"), 1, "“title” is missing"),
        (lambda record: record.text("count"), 3, "“count” should be a text"),
        (lambda record: record.integer("id"), 1, "“id” should be a whole number"),
        (lambda record: record.texts("id"), 1, "“id” should be a list of texts"),
        (lambda record: record.record("words"), 4, "“words” should be made of keys and values"),
        (lambda record: record.records("nested"), 5, "“nested” should be a list"),
        (lambda record: record.records("items")[1].text("quote"), 9, "“quote” is missing"),
        (Record.finish, 1, "“id” is not known here"),
    ],
)
def test_a_mistake_is_told_with_line_and_key(read: Callable[[Record], object], line: int, reason: str) -> None:
    error = mistake(GOOD, read)
    assert error.details["line"] == str(line)
    assert error.details["reason"].startswith(reason)


def test_mistakes_are_collected_where_there_is_a_list_for_them() -> None:
    mistakes: Mistakes = []
    record = parse_record(GOOD, "licence.yaml", mistakes)
    assert (record.text("count"), record.integer("id"), record.texts("nested")) == ("", 0, ())
    assert record.record("words").text("en") == ""
    assert record.record("absent").text("en") == record.record("absent").text("ar") == ""
    assert record.each("items", lambda each: each.fail("kind", "is wrong") if each.text("kind") == "one" else 7) == (7,)
    record.finish()
    assert [(error.details["line"], error.details["reason"].split("”")[0]) for error in mistakes] == [
        ("3", "“count"),
        ("1", "“id"),
        ("5", "“nested"),
        ("4", "“words"),
        ("1", "“absent"),
        ("8", "“kind"),
        ("2", "“on"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a: [1",
        "a: 1\na: 2",
        "a: &x [1]\nb: *x",
        "[" * 100_000,
        "- 1",
        "just words",
        "",
        "a: !!bool foo",
        "a: !!timestamp foo",
        "a: !!binary aGk=",
        "a: &x 1",
        "a: !!python/object/apply:os.system [x]",
        "a: 1\n--- \nb: 2",
        "a: 'x\x01'",
        "a: \ud800",
    ],
)
def test_broken_and_hostile_files_are_refused_in_a_sentence(text: str) -> None:
    assert str(mistake(text)).startswith("licence.yaml, line ")


@given(st.text())
def test_any_text_is_a_record_or_a_sentence(text: str) -> None:
    try:
        parse_record(text, "any.yaml")
    except GlossatorError as error:
        sentence = str(error)
    else:
        return
    assert sentence.startswith("any.yaml")
