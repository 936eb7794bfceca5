"""A value is the same however it is written, in English and in Arabic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.values.model import ValueKind
from glossator.core.values.recognise import values_in


def found(text: str) -> list[tuple[str, str]]:
    """The amounts in `text` with the words that state them."""
    return [(value.amount, text[value.start : value.end]) for value in values_in(text)]


@pytest.mark.parametrize(
    "words",
    [
        "700 million",
        "700,000,000",
        "700 000 000",
        "seven hundred million",
        "700 million (700,000,000)",
        "٧٠٠ مليون",
        "سبعمائة مليون",
    ],
)
def test_a_number_is_the_same_in_digits_in_words_and_in_arabic(words: str) -> None:
    assert found(f"more than {words} users") == [("700000000", words)]


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("thirty (30)", "30"),
        ("twenty-five", "25"),
        ("one hundred and fifty thousand", "150000"),
        ("ثلاثين (٣٠)", "30"),
        ("خمسة وعشرون", "25"),
        ("مئتان وخمسون ألفًا", "250000"),
        ("مليوني", "2000000"),
        ("5.5 million", "5500000"),
    ],
)
def test_numbers_in_words_are_read_whole(words: str, amount: str) -> None:
    assert found(f"{words} things") == [(amount, words)]


@pytest.mark.parametrize("words", ["5%", "5 %", "five percent", "5 per cent", "٥٪", "خمسة في المئة", "5 بالمائة"])
def test_percentages(words: str) -> None:
    assert found(f"above {words}, say") == [("5 %", words)]


@pytest.mark.parametrize(
    "words", ["$100", "US$ 100", "USD 100", "100 dollars", "100 US dollars", "مئة دولار أمريكي", "١٠٠ دولار"]
)
def test_sums_of_money(words: str) -> None:
    assert found(f"fee: {words}.") == [("USD 100", words)]


@pytest.mark.parametrize(
    "words",
    ["April 5, 2025", "5 April 2025", "5th day of April, 2025", "2025-04-05", "5 أبريل 2025", "٥ نيسان/أبريل ٢٠٢٥"],
)
def test_dates(words: str) -> None:
    assert found(f"as of {words}; and") == [("2025-04-05", words)]
    assert values_in(words)[0].kind is ValueKind.DATE


@pytest.mark.parametrize(
    "words",
    [
        "Llama 3.1",
        "sha256",
        "H2O",
        "x86_64",
        "version 2.0",
        "no words of number here",
        "",
        "per cent and dollars",
        "hundred and",
    ],
)
def test_versions_and_lone_units_are_no_values(words: str) -> None:
    assert found(words) == []


@pytest.mark.parametrize(
    "words", ["7" * 1_000_001, "1" + ",111" * 50_000, "1" + " 111" * 50_000, "0." + "3" * 1_000_001]
)
def test_rows_of_digits_that_no_text_means_as_a_number_do_no_harm(words: str) -> None:
    assert all(len(amount) <= 27 for amount, _ in found(words))


def test_hundred_counts_once() -> None:
    assert found("one" + " hundred" * 50_000)[0] == ("100", "one hundred")
    assert found("twelve hundred") == [("1200", "twelve hundred")]


def test_two_numbers_side_by_side_stay_two() -> None:
    assert [amount for amount, _ in found("2023, 2024 and 2025")] == ["2023", "2024", "2025"]
    assert [amount for amount, _ in found("one of the two")] == ["1", "2"]


@given(st.text(alphabet="0123456789, .()$%٪٧٠وand hundredmilion ألفمئةapril2025-\n"))
def test_values_lie_in_the_text_in_order(text: str) -> None:
    values = values_in(text)
    ends = [0, *(end for value in values for end in (value.start, value.end)), len(text)]
    assert ends == sorted(ends)
    assert all(text[value.start : value.end].strip() for value in values)


@given(st.integers(0, 10**12))
def test_a_number_with_separators_is_the_number_without(number: int) -> None:
    assert [value.amount for value in values_in(f"x {number:,} y")] == [str(number)]
    assert [value.amount for value in values_in(f"x {number} y")] == [str(number)]
