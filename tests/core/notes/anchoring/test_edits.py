"""The fewest edits are the fewest: measured against the plain table of distances."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.notes.anchoring.edits import distance, paired_within

words = st.text(alphabet="abcم", max_size=14)


@given(words, words)
def test_the_distance_is_that_of_the_table(one: str, other: str) -> None:
    assert distance(one, other) == table(one, other)[-1]
    assert distance(one, other) == distance(other, one)


@given(words, words)
def test_the_best_fit_within_a_text_costs_no_more_than_any_other(pattern: str, text: str) -> None:
    pairs = paired_within(pattern, text)
    assert cost(pattern, text, pairs) == min(table(pattern, text, anywhere=True), default=len(pattern))
    assert all(one[0] < other[0] and one[1] < other[1] for one, other in pairwise(pairs))


@given(words, words, words)
def test_what_stands_in_the_text_as_it_is_is_found_there(before: str, pattern: str, behind: str) -> None:
    pairs = paired_within(pattern, before + pattern + behind)
    assert [pattern[at] for at, _ in pairs] == list(pattern)
    assert [(before + pattern + behind)[at] for _, at in pairs] == list(pattern)


def test_words_are_items_as_letters_are() -> None:
    assert distance(["may", "not", "use", "it"], ["may", "use", "it", "now"]) == 2
    assert paired_within(["not", "use"], ["may", "not", "ever", "use"]) == [(0, 1), (1, 3)]


def table(pattern: str, text: str, *, anywhere: bool = False) -> list[int]:
    """The last row of the table of distances; a fit anywhere in the text may begin for nothing."""
    row = [0] * (len(text) + 1) if anywhere else list(range(len(text) + 1))
    for nth, item in enumerate(pattern, 1):
        above, row = row, [nth]
        for at, other in enumerate(text, 1):
            row.append(min(above[at] + 1, row[-1] + 1, above[at - 1] + (item != other)))
    return row


def cost(pattern: str, text: str, pairs: list[tuple[int, int]]) -> int:
    """What the edits cost that the pairs leave: replaced, taken out, and put in between them."""
    replaced = sum(pattern[one] != text[other] for one, other in pairs)
    put_in = pairs[-1][1] - pairs[0][1] + 1 - len(pairs) if pairs else 0
    return len(pattern) - len(pairs) + replaced + put_in
