"""YAML that the program writes: readable, the same everywhere, and nothing lost."""

from decimal import Decimal
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.yaml_data import plain
from glossator.core.yaml_lines import parse
from glossator.core.yaml_writing import as_yaml

TRICKY = (
    "\0\a\t\n\v\f\r\x1b \x7f\x85\xa0\u200f\u2028\u2029\ufeff\ufffe\uffff\ue000😀\U0010ffffab:#-?|>&*!%@`'\"\\,[]{}~=0لا"
)
"""Letters, and what YAML, one of its readers or an eye takes for something else."""
TEXTS = st.text(st.characters(codec="utf-8")) | st.text(TRICKY)
LIKE_VALUES = st.sampled_from(
    ("on", "NO", "y", "Null", "true", "12", "1.5", "2026-01-02", "1:30", "~", "", "a: b", "a #b")
)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
DATA = st.dictionaries(
    TEXTS | st.just("k" * 2000),
    st.recursive(
        st.none() | st.booleans() | st.integers() | FLOATS | TEXTS | LIKE_VALUES,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
        max_leaves=12,
    ),
    max_size=4,
)


def loaded(text: str) -> Any:
    return plain(parse(text, "r.gloss"))


@given(DATA)
def test_whatever_is_written_is_read_again(data: dict[str, Any]) -> None:
    assert loaded(as_yaml(data)) == data


@given(st.dictionaries(TEXTS, TEXTS | LIKE_VALUES | st.lists(TEXTS, max_size=2), max_size=4))
def test_other_readers_of_yaml_read_the_same(data: dict[str, Any]) -> None:
    assert yaml.safe_load(as_yaml(data)) == data
    assert yaml.load(as_yaml(data), Loader=yaml.CSafeLoader) == data


def test_half_a_character_is_never_written() -> None:
    with pytest.raises(UnicodeEncodeError):
        as_yaml({"a": "\ud83d"}).encode()


def test_what_lies_beyond_the_first_plane_stands_in_the_file_as_it_was_typed() -> None:
    assert as_yaml({"body": "👍\n𐎀"}) == "body: |-\n  👍\n  𐎀\n"


def test_a_text_of_several_lines_stands_in_the_file_as_it_was_typed() -> None:
    body = "لا يجوز:\n\n- one\n  - two"
    assert as_yaml({"body": body}) == "body: |-\n  لا يجوز:\n\n  - one\n    - two\n"


@pytest.mark.parametrize("text", ["a \nb", " a\nb", "a\n", "a\u2028b\nc", "a\tb\nc"])
def test_what_would_be_lost_to_the_eye_is_written_as_escapes(text: str) -> None:
    assert as_yaml({"a": text}).startswith('a: "')
    assert "\n" not in as_yaml({"a": text}).rstrip("\n")


def test_a_word_that_changes_changes_one_line() -> None:
    before, after = (as_yaml({"body": f"{'words ' * 50}{last}"}).splitlines() for last in ("one", "two"))
    assert len(before) == len(after) == 1


def test_lists_and_mappings_in_each_other() -> None:
    data = {"a": [{"b": [1, 2], "c": {}}, [[], ["x"]]], "d": {"e": None, "f": True}}
    assert as_yaml(data) == ("a:\n- b:\n  - 1\n  - 2\n  c: {}\n-\n  - []\n  -\n    - x\nd:\n  e: null\n  f: true\n")


@given(FLOATS)
def test_numbers_are_written_without_powers_of_ten(number: float) -> None:
    written = as_yaml({"a": number})
    assert "e" not in written
    assert float(Decimal(written.removeprefix("a: "))) == number
