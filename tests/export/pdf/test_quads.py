"""Places of marked words."""

from pikepdf import Array, Dictionary

from glossator.export.pdf.quads import Box, boxes_of, merged, quad_points


def test_pieces_of_one_line_become_one_stretch() -> None:
    pieces = [Box(30, 9, 50, 21), Box(10, 10, 20, 20), Box(20.2, 10, 30, 20)]
    assert merged(pieces) == [Box(10, 9, 50, 21)]


def test_lines_and_gaps_stay_apart() -> None:
    first, second, below = Box(10, 30, 20, 40), Box(60, 30, 80, 40), Box(10, 10, 80, 20)
    assert merged([below, second, first]) == [first, second, below]


def test_corners_go_upper_left_upper_right_lower_left_lower_right() -> None:
    assert [float(each) for each in quad_points([Box(1, 2, 3, 4)]).as_list()] == [1, 4, 3, 4, 1, 2, 3, 2]


def test_a_link_without_quadrilaterals_is_its_rectangle() -> None:
    assert boxes_of(Dictionary(Rect=Array([1, 2, 3, 4]))) == [Box(1, 2, 3, 4)]
