"""Numbers as they are printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.importing import numerals
from glossator.core.importing.numerals import Numeral

ALL: list[Numeral] = [
    numerals.decimal,
    numerals.padded,
    numerals.arabic_digits,
    numerals.persian_digits,
    numerals.lower_roman,
    numerals.upper_roman,
    numerals.lower_letter,
    numerals.upper_letter,
    numerals.lower_column,
    numerals.upper_column,
    numerals.abjad,
    numerals.plain_abjad,
    numerals.alipha,
    numerals.hebrew_letter,
    numerals.ordinal,
]


@pytest.mark.parametrize("numeral", ALL)
@given(number=st.integers(-5, 10**9))
def test_every_number_is_printed_as_something_short(numeral: Numeral, number: int) -> None:
    assert 0 < len(numeral(number)) <= 45


@pytest.mark.parametrize("numeral", ALL)
def test_no_two_of_a_hundred_are_alike(numeral: Numeral) -> None:
    assert len({numeral(number) for number in range(1, 101)}) == 100


@pytest.mark.parametrize(
    ("numeral", "number", "printed"),
    [
        (numerals.lower_roman, 1994, "mcmxciv"),
        (numerals.upper_roman, 4, "IV"),
        (numerals.lower_letter, 27, "aa"),
        (numerals.lower_column, 28, "ab"),
        (numerals.abjad, 5, "هـ"),
        (numerals.ordinal, 112, "112th"),
        (numerals.ordinal, 23, "23rd"),
        (numerals.arabic_digits, 10, "١٠"),
    ],
)
def test_numbers_as_they_are_printed(numeral: Numeral, number: int, printed: str) -> None:
    assert numeral(number) == printed
