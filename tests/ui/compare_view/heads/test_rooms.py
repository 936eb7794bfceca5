from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt

from glossator.ui.compare_view.heads.rooms import BUTTON, SIGN, Rooms, Wanted, height_of, rooms_of

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
WIDTHS = st.integers(0, 300)
WANTED = st.builds(
    Wanted,
    line=st.integers(12, 40),
    title=WIDTHS,
    edition=st.booleans(),
    leading=WIDTHS,
    verified=st.sampled_from((0, SIGN)),
    close=st.sampled_from((0, BUTTON)),
    documents=WIDTHS,
    notes=st.lists(st.integers(14, 30), max_size=3).map(tuple),
)


def all_of(rooms: Rooms) -> list[QRect]:
    parts = (rooms.title, rooms.leading, rooms.verified, rooms.close, rooms.edition, rooms.counts, rooms.documents)
    return [*parts, *rooms.notes]


@given(WANTED, st.integers(120, 900), st.booleans())
def test_parts_lie_within_the_head_and_beside_each_other(wanted: Wanted, width: int, is_folded: bool) -> None:
    head = QRect(0, 0, width, height_of(wanted, is_folded=is_folded))
    shown = [each for each in all_of(rooms_of(head, wanted, LTR, is_folded=is_folded)) if not each.isEmpty()]
    assert all(head.contains(each) for each in shown)
    assert not any(one.intersects(other) for one, other in combinations(shown, 2))


@given(WANTED, st.integers(120, 900), st.booleans())
def test_from_right_to_left_everything_is_mirrored(wanted: Wanted, width: int, is_folded: bool) -> None:
    head = QRect(0, 0, width, height_of(wanted, is_folded=is_folded))
    ltr, rtl = (all_of(rooms_of(head, wanted, each, is_folded=is_folded)) for each in (LTR, RTL))
    for one, other in zip(ltr, rtl, strict=True):
        assert one.size() == other.size()
        assert one.isEmpty() or one.left() + other.right() == head.width() - 1
