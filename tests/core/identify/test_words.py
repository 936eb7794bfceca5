"""The words by which texts are recognised, and where they stand."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.identify.words import split_words, word_spans

ANY_TEXT = st.text(
    alphabet=st.one_of(st.characters(codec=None), st.sampled_from("a1. <>&;\u0640\u06e5\u200b")), max_size=80
)


@given(ANY_TEXT)
def test_every_word_has_a_place_in_the_text(text: str) -> None:
    words, spans = split_words(text), word_spans(text)
    assert len(words) == len(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("THE “SOFTWARE”, as is.", "the software as is"),
        ("# Permission\n#  is granted", "permission is granted"),
        ("Licensee’s", "Licensee's"),
        ("<p class='a'>You <b>may</b> use&nbsp;it</p>", "You may use it"),
        ("li\u200bcence", "licence"),
        ("مُرَخَّص لَه", "مرخص له"),
        ("إتاحة ١٢", "اتاحة 12"),
    ],
)
def test_case_typography_mark_up_and_marks_make_no_other_word(one: str, other: str) -> None:
    assert split_words(one) == split_words(other)


def test_a_version_is_one_word() -> None:
    assert split_words("Llama 3.1, version 2.0.") == ["llama", "3.1", "version", "2.0"]


def test_a_comparison_is_no_mark_up() -> None:
    assert split_words("if a < b and b > c, or <https://fsf.org/>") == split_words("if a b and b c or https fsf org")
