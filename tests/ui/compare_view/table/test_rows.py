from hypothesis import given
from hypothesis import strategies as st

from glossator.ui.compare_view.table.rows import RowHeights

HEIGHTS = st.lists(st.integers(1, 500), min_size=1, max_size=40)


@given(HEIGHTS, st.data())
def test_tops_are_the_sums_of_the_heights_above_whatever_is_corrected(heights: list[int], data: st.DataObject) -> None:
    rows = RowHeights(heights)
    for _ in range(data.draw(st.integers(0, 5))):
        row = data.draw(st.integers(0, len(heights) - 1))
        heights[row] = data.draw(st.integers(1, 500))
        rows.correct(row, heights[row])
        assert rows.is_measured(row)
    assert [rows.top(row) for row in range(len(heights) + 1)] == [sum(heights[:n]) for n in range(len(heights) + 1)]
    assert rows.total == sum(heights)


@given(HEIGHTS, st.integers(-10, 25_000))
def test_the_row_at_a_place_is_the_one_that_covers_it(heights: list[int], y: int) -> None:
    rows = RowHeights(heights)
    row = rows.row_at(y)
    inside = min(max(y, 0), rows.total - 1)
    assert rows.top(row) <= inside < rows.top(row + 1)


def test_doubted_heights_are_estimates_again() -> None:
    rows = RowHeights([10, 20])
    rows.correct(0, 15)
    rows.correct(1, 25)
    assert rows.all_measured
    rows.doubt()
    assert not rows.is_measured(0)
    assert rows.total == 40
