"""Numbers and territories are read alike however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.provisions.values import facts, territories, whole_number
from glossator.core.text.folding import fold


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("700 million", 700_000_000),
        ("700,000,000", 700_000_000),
        ("seven hundred million", 700_000_000),
        ("seven hundred and fifty thousand", 750_000),
        ("1.5 billion", 1_500_000_000),
        ("USD 1,000,000", 1_000_000),
        ("fifty (50)", 50),
        ("٧٠٠ مليون", 700_000_000),
        ("٧٠٠٬٠٠٠", 700_000),
        ("خمسة آلاف (5000)", 5000),
        ("forty-two", 42),
        ("many", None),
        ("", None),
    ],
)
def test_whole_numbers(words: str, number: int | None) -> None:
    assert whole_number(fold(words)) == number


@given(st.integers(0, 10**12))
def test_digits_with_and_without_separators(number: int) -> None:
    assert whole_number(str(number)) == whole_number(f"{number:,}") == number


@given(st.text())
def test_any_words_are_read_without_complaint(words: str) -> None:
    whole_number(fold(words))
    territories(fold(words))


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("the European Union, United Kingdom and South Korea", ["EU", "GB", "KR"]),
        ("المملكة المتحدة والاتحاد الأوروبي", ["EU", "GB"]),
        ("the Territory", None),
    ],
)
def test_territories(words: str, codes: list[str] | None) -> None:
    assert territories(fold(words)) == codes


def test_other_groups_keep_their_words_as_printed() -> None:
    assert facts({"law": " state of california,"}, {"law": " State of California,"}) == {"law": "State of California"}
    assert facts({"law": None, "users": "many"}, {"law": None, "users": "many"}) == {}
