"""The backbone keeps reading order, gives way to clearly better partners, and finds what moved."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.compare.align import align, moved

SCORES = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)), st.floats(0.2, 1.0, allow_nan=False), max_size=30
)


def test_reading_order_decides_between_equals() -> None:
    everything = {(left, right): 0.5 for left in range(3) for right in range(3)}
    assert align(everything, 0.2) == {0: 0, 1: 1, 2: 2}


def test_a_clearly_better_partner_breaks_reading_order() -> None:
    assert align({(0, 0): 0.3, (0, 1): 0.9, (1, 0): 0.9, (1, 1): 0.3}, 0.2) == {0: 1, 1: 0}


def test_weak_pairs_are_no_counterparts() -> None:
    assert align({(0, 0): 0.19, (1, 1): 0.21}, 0.2) == {1: 1}


def test_what_stands_out_of_order_has_moved() -> None:
    assert moved({0: 1, 1: 2, 2: 0, 3: 3}) == {2}
    assert moved({}) == frozenset()


@given(SCORES)
def test_each_side_is_used_once_and_only_for_pairs_that_score(scores: dict[tuple[int, int], float]) -> None:
    pairs = align(scores, 0.4)
    assert len(set(pairs.values())) == len(pairs)
    assert all(scores[pair] >= 0.4 for pair in pairs.items())


@given(SCORES)
def test_what_did_not_move_stands_in_order(scores: dict[tuple[int, int], float]) -> None:
    pairs = align(scores, 0.2)
    staying = [right for left, right in sorted(pairs.items()) if left not in moved(pairs)]
    assert staying == sorted(staying)
