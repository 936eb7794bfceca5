"""What the program wrote is read line by line, and just as libyaml reads it; anything else is left to libyaml."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.errors import GlossatorError
from glossator.core.yaml_as_written import read_as_written
from glossator.core.yaml_lines import parse
from glossator.core.yaml_values import LinedDict
from glossator.core.yaml_writing import as_yaml
from tests.core.test_yaml_writing import LIKE_VALUES, TEXTS

KEYS = st.sampled_from(("id", "body", "selectors", "true", "no", "key-1"))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS | LIKE_VALUES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)
WRITTEN = st.dictionaries(KEYS, VALUES, min_size=1, max_size=4).map(as_yaml)
SNIPPETS = st.sampled_from(
    (*"\n \t\r#:-|>\"'\\&*!?%@{}[],~\u2028x7ظ", "\n  ", "\n- ", ": ", " #", "|-", "\\ud83d", "\\/", "---\n", "null")
)


def with_lines(data: Any) -> Any:
    """`data` with the lines that its mappings know."""
    if isinstance(data, LinedDict):
        return data.lines, {key: with_lines(value) for key, value in data.items()}
    return [with_lines(each) for each in data] if isinstance(data, list) else data


def same_as_libyaml(text: str) -> bool:
    """Whether both readers find the same, or the quick one gives up; the other may find that this is no YAML."""
    quick = read_as_written(text)
    try:
        return quick is None or with_lines(quick) == with_lines(parse(text, "r.gloss"))
    except GlossatorError:
        return False


@given(WRITTEN)
def test_what_was_written_is_read_as_libyaml_reads_it(text: str) -> None:
    assert same_as_libyaml(text)


@given(text=WRITTEN, at=st.integers(0, 400), length=st.integers(0, 6), put=st.lists(SNIPPETS, max_size=3))
def test_what_was_edited_by_hand_is_never_read_otherwise(text: str, at: int, length: int, put: list[str]) -> None:
    at = at % (len(text) + 1)
    assert same_as_libyaml(text[:at] + "".join(put) + text[at + length :])


def test_a_review_as_it_is_written_needs_no_libyaml() -> None:
    notes = [
        {"id": "n1", "targets": [{"licence": "mit", "start": 5}], "body": "لا يجوز:\n\n- one\n  - two", "tags": ["a"]}
    ]
    data = {"glossator": 2, "notes": notes, "view": {"row": 0, "offset": -1, "is": True}, "leading": "", "pins": []}
    assert read_as_written(as_yaml(data)) == data


@pytest.mark.parametrize(
    "text",
    [
        "a: 'b'\n",
        "a: b # why\n",
        "a: b\n  c\n",
        "a:\n    b: c\n",
        "a: |\n  b\n",
        "a: &x b\n",
        "a: b\na: c\n",
        "a: 2026-11-22\n",
        "a: b\r\n",
        "- a\n",
        "",
    ],
)
def test_what_people_write_otherwise_is_left_to_libyaml(text: str) -> None:
    assert read_as_written(text) is None
