from dataclasses import replace
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


@given(WANTED.map(lambda each: replace(each, count=40, notes=())), st.integers(120, 900), st.booleans())
def test_good_news_and_documents_give_way_to_the_number_of_passages(
    wanted: Wanted, width: int, is_intact: bool
) -> None:
    wanted = replace(wanted, is_intact=is_intact)
    head = QRect(0, 0, width, height_of(wanted, is_folded=True))
    rooms = rooms_of(head, wanted, LTR, is_folded=True)
    is_told = rooms.counts.width() >= wanted.count
    bare = replace(wanted, verified=0 if is_intact else wanted.verified, documents=0)
    could_be_told = rooms_of(head, bare, LTR, is_folded=True).counts.width() >= wanted.count
    assert is_told is could_be_told
    assert is_intact or rooms.verified == rooms_of(head, bare, LTR, is_folded=True).verified
