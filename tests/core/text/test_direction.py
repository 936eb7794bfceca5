import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.text.direction import (
    LEFT_TO_RIGHT_MARK,
    RIGHT_TO_LEFT_MARK,
    Direction,
    direction_of_language,
    isolate,
    isolate_atoms,
    majority_direction,
    mark_direction,
    paragraph_directions,
    split_mark,
    strip_isolates,
)

LTR, RTL = Direction.LTR, Direction.RTL
MIXED = st.text(st.sampled_from("ab4 .()-\n،«»\u200f\u200eلاנ٣é\u0301😀"), max_size=24)


@pytest.mark.parametrize(
    ("language", "direction"), [("ar", RTL), ("ar-EG", RTL), ("fa", RTL), ("HE", RTL), ("en", LTR), ("tr", LTR)]
)
def test_a_language_has_a_direction(language: str, direction: Direction) -> None:
    assert direction_of_language(language) is direction


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Llama 4 لا يجوز توزيعه", RTL),
        ("See «المادة» of the licence", LTR),
        ("Llama نموذج", RTL),
        ("بـLlama", RTL),
        ("לא מותר ב-Llama", RTL),
        ("123 (4) ٣٤ — !", None),
        ("\u200f \u200e", None),
        ("", None),
    ],
)
def test_most_words_decide(text: str, direction: Direction | None) -> None:
    assert majority_direction(text) is direction


def test_a_paragraph_without_letters_runs_as_the_one_before_it() -> None:
    paragraphs = ["", "123", "لا يجوز", "", "123", "Not allowed", "(2)"]
    assert paragraph_directions(paragraphs, RTL) == [RTL, RTL, RTL, RTL, RTL, LTR, LTR]
    assert paragraph_directions(paragraphs, LTR)[:3] == [LTR, LTR, RTL]


def test_a_mark_outweighs_the_words_and_what_follows_inherits_it() -> None:
    assert paragraph_directions([LEFT_TO_RIGHT_MARK + "لا يجوز", "12"], RTL) == [LTR, LTR]
    assert paragraph_directions([RIGHT_TO_LEFT_MARK + "Not allowed", "12"], LTR) == [RTL, RTL]
    assert paragraph_directions([RIGHT_TO_LEFT_MARK], LTR) == [RTL]


@given(st.text())
def test_a_mark_is_taken_off_and_put_back_without_loss(paragraph: str) -> None:
    direction, words = split_mark(paragraph)
    assert mark_direction(words, direction) == paragraph


@given(MIXED, st.sampled_from(Direction))
def test_a_fixed_direction_is_read_back(words: str, direction: Direction) -> None:
    assert split_mark(mark_direction(words, direction)) == (direction, words)


@given(MIXED)
def test_isolates_leave_the_words_as_they_are(text: str) -> None:
    assert strip_isolates(isolate_atoms(text)) == text
    assert strip_isolates(isolate(text)) == text


@given(MIXED)
def test_every_isolate_is_closed_in_its_line(text: str) -> None:
    for line in isolate_atoms(text).split("\n"):
        depth = 0
        for char in line:
            depth += (char == "\u2066") - (char == "\u2069")
            assert depth in (0, 1)
        assert depth == 0


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("يُحفظ الإشعار «Built with Llama»", Direction.RTL),
        ("The term “لا يجوز البيع” is undefined", Direction.LTR),
        ("«Built with Llama»", Direction.LTR),
        ("“لا يجوز”", Direction.RTL),
    ],
)
def test_quoted_words_count_only_where_there_are_no_others(text: str, direction: Direction) -> None:
    assert majority_direction(text) is direction
