"""What printed numerals count, in every way that they can be read."""

import pytest

from glossator.core.clauses.numerals import is_first, readings


@pytest.mark.parametrize(
    ("numeral", "expected"),
    [
        ("7", {"decimal": 7}),
        ("١٢", {"decimal": 12}),
        ("۳", {"decimal": 3}),
        ("b", {"lower letter": 2}),
        ("i", {"lower letter": 9, "lower roman": 1}),
        ("xiv", {"lower roman": 14}),
        ("IV", {"upper roman": 4}),
        ("C", {"upper letter": 3, "upper roman": 100}),
        ("bb", {"lower letter": 28}),
        ("Three", {"word": 3}),
        ("ج", {"abjad": 3, "hija": 5}),
        ("الأولى", {"ordinal": 1}),
        ("أولاً", {"ordinal": 1}),
        ("ثانيًا", {"ordinal": 2}),
        ("الثالثة", {"ordinal": 3}),
        ("الحادية عشرة", {"ordinal": 11}),
        ("الثاني عشر", {"ordinal": 12}),
        ("العشرون", {"ordinal": 20}),
        ("الخامسة والعشرون", {"ordinal": 25}),
    ],
)
def test_numerals_count(numeral: str, expected: dict[str, int]) -> None:
    assert readings(numeral) == expected


@pytest.mark.parametrize("word", ["the", "iiii", "Ab", "كتاب", "", "vx"])
def test_other_words_count_nothing(word: str) -> None:
    assert readings(word) == {}


def test_a_decimal_sequence_may_begin_at_nought() -> None:
    assert is_first("decimal", 0)
    assert is_first("lower roman", 1)
    assert not is_first("lower letter", 2)
