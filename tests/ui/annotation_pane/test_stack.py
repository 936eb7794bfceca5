"""Where items of different heights are, one below the other."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.ui.annotation_pane.stack import Stack

HEIGHTS = st.lists(st.integers(1, 400), max_size=30)


def stacked(heights: list[int]) -> Stack:
    stack = Stack()
    stack.fill(heights)
    return stack


@given(HEIGHTS, st.integers(-50, 13_000))
def test_every_pixel_is_of_the_item_that_covers_it(heights: list[int], y: int) -> None:
    stack = stacked(heights)
    covering: list[int | None] = [
        nth for nth, height in enumerate(heights) if stack.top(nth) <= y < stack.top(nth) + height
    ]
    assert [stack.at(y)] == (covering or [None])
    assert stack.height == sum(heights)


@given(HEIGHTS, st.integers(0, 6000), st.integers(1, 2000))
def test_what_is_in_sight_is_what_any_pixel_in_sight_is_of(heights: list[int], top: int, height: int) -> None:
    stack = stacked(heights)
    seen = {nth for y in range(top, top + height) if (nth := stack.at(y)) is not None}
    assert set(stack.between(top, top + height)) == seen


@given(HEIGHTS.filter(bool), st.data())
def test_a_corrected_height_moves_what_is_below_it_alone(heights: list[int], data: st.DataObject) -> None:
    stack = stacked(heights)
    nth, height = data.draw(st.integers(0, len(heights) - 1)), data.draw(st.integers(1, 500))
    stack.correct({nth: height})
    expected = stacked([*heights[:nth], height, *heights[nth + 1 :]])
    assert [stack.top(each) for each in range(len(heights))] == [expected.top(each) for each in range(len(heights))]
