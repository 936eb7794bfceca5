"""Word goes by the direction of runs, so every piece of mixed text is a run of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.text.direction import LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, Direction, strip_isolates
from glossator.export.docx.text import pieces

LTR, RTL = Direction.LTR, Direction.RTL
MARK, OTHER_MARK = LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK


def test_a_clause_number_keeps_together_in_arabic() -> None:
    assert list(pieces("راجع 2(b)(i) منه", RTL)) == [
        ("راجع ", RTL),
        (f"{MARK}2(b)(i){MARK}", LTR),
        (OTHER_MARK, RTL),
        (" منه", RTL),
    ]


def test_the_number_of_an_arabic_clause_stays_with_it_in_english() -> None:
    assert list(pieces("see المادة 3.2, below", LTR)) == [
        ("see ", LTR),
        ("المادة 3.2", RTL),
        (MARK, LTR),
        (", below", LTR),
    ]


def test_names_in_a_row_stand_in_the_order_of_the_line() -> None:
    found = list(pieces("\u2068Llama 4\u2069 · \u2068MIT\u2069", RTL))
    assert [piece for piece in found if piece[0] != OTHER_MARK] == [
        (f"{MARK}Llama 4{MARK}", LTR),
        (" · ", RTL),
        (f"{MARK}MIT{MARK}", LTR),
    ]


@pytest.mark.parametrize("direction", Direction)
@given(text=st.text(st.sampled_from("abc 12.()؛،المادةشـּאב\u2068\u2069😀\u0651"), max_size=30))
def test_nothing_is_lost_or_added_but_marks(direction: Direction, text: str) -> None:
    together = "".join(piece for piece, _ in pieces(text, direction))
    assert together.replace(MARK, "").replace(OTHER_MARK, "") == strip_isolates(text)
