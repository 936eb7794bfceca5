"""What two sequences of words have in common, however long they are."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.compare import matching
from glossator.core.compare.matching import matching_blocks

WORDS = st.lists(st.sampled_from("abcde"), max_size=40)


def numbers(count: int) -> Iterator[int]:
    """Numbers without a pattern, the same each time."""
    state = 7
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2**31
        yield state >> 8


def assert_common(before: list[str], after: list[str]) -> None:
    at, other = 0, 0
    for start, other_start, length in matching_blocks(before, after):
        assert length > 0
        assert start >= at
        assert other_start >= other
        assert before[start : start + length] == after[other_start : other_start + length]
        at, other = start + length, other_start + length
    assert at <= len(before)
    assert other <= len(after)


def test_equal_stretches_are_found_whole() -> None:
    assert matching_blocks(list("abcde"), list("abcde")) == [(0, 0, 5)]
    assert matching_blocks(list("abcde"), list("abxde")) == [(0, 0, 2), (3, 3, 2)]
    assert matching_blocks(list("abc"), list("xyz")) == []
    assert matching_blocks([], list("abc")) == []


@given(WORDS, WORDS)
def test_blocks_are_common_and_in_order(before: list[str], after: list[str]) -> None:
    assert_common(before, after)


@given(WORDS, WORDS)
def test_anchors_find_common_blocks_too(before: list[str], after: list[str]) -> None:
    small = matching._SMALL
    matching._SMALL = 8
    try:
        assert_common(before, after)
    finally:
        matching._SMALL = small


def test_long_passages_lose_nothing_but_what_changed() -> None:
    before = [f"w{number % 2000}" for number in numbers(20_000)]
    after = [f"x{nth}" if nth % 19 == 3 else word for nth, word in enumerate(before)]
    common = sum(length for _, _, length in matching_blocks(before, after))
    assert common >= sum(old == new for old, new in zip(before, after, strict=True)) * 0.999


def test_long_passages_with_nothing_in_common_are_given_up() -> None:
    assert matching_blocks(["a", "b"] * 20_000, ["c", "d"] * 20_000) == []
