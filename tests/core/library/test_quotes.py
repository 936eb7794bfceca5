"""Quotations are found by their words, however the white space runs."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.library.quotes import find_quote

TEXT = "You may   copy\n   the Work. You may not\tsell the Work (or lend it)."


def test_white_space_may_run_differently_and_words_may_not() -> None:
    assert find_quote(TEXT, "You may copy the Work.") == [(0, 27)]
    assert find_quote(TEXT, "you may copy") == []


def test_a_prefix_or_suffix_tells_two_places_apart() -> None:
    assert len(find_quote(TEXT, "the Work")) == 2
    assert find_quote(TEXT, "the Work", prefix="not sell") == [(45, 53)]
    assert find_quote(TEXT, "the Work", suffix=". You may") == [(18, 26)]


def test_nothing_is_nowhere() -> None:
    assert find_quote(TEXT, "") == []
    assert find_quote(TEXT, " \n") == []


def test_a_common_letter_in_a_long_text_is_found_in_step_with_its_length() -> None:
    assert len(find_quote("a " * 500_000, "a")) == 500_000


@given(st.text(), st.text(min_size=1).filter(lambda words: words.split()), st.text())
def test_words_that_are_there_are_found(before: str, words: str, after: str) -> None:
    spans = find_quote(f"{before} {words} {after}", words)
    text = f"{before} {words} {after}"
    assert any(text[start:end].split() == words.split() for start, end in spans)
