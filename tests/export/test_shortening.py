"""Quotations are cut after whole words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.export.shortening import shortened


@pytest.mark.parametrize(
    ("words", "short"),
    [
        ("the licence ends", "the licence ends"),
        ("the  licence\nends at once", "the licence ends…"),
        ("the licence ends, at once", "the licence…"),
        ("https://example.org/licence", "https://example.…"),
        ("a https://example.org/licence", "a https://exampl…"),
    ],
)
def test_it_is_cut_where_a_word_ends(words: str, short: str) -> None:
    assert shortened(words, 17) == short


@given(st.text(alphabet="ab ل\n", max_size=60), st.integers(2, 30))
def test_it_is_never_longer_and_begins_alike(words: str, longest: int) -> None:
    short = shortened(words, longest)
    assert len(short) <= longest
    assert " ".join(words.split()).startswith(short.removesuffix("…"))
