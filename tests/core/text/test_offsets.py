"""Offsets hold through normalising, reflowing, folding, and Qt's UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.text.folding import SearchKey, fold
from glossator.core.text.normalise import normalise
from glossator.core.text.reflow import reflow
from glossator.core.text.utf16 import Utf16Map

ANY_TEXT = st.text(st.characters(codec="utf-8"))
WRAPPED = st.lists(st.sampled_from(["word", "كلمة", "𝔏", " ", "  ", "\n", "\n\n", "\n - ", "\t", "\u00a0"])).map(
    "".join
)


def test_line_ends_become_one_and_the_rest_stays() -> None:
    assert normalise("\ufeffa\r\nb\rc\u2028d\fe") == "a\nb\nc\nd\ne"
    assert normalise("a\u00a0“b”\u200f\tc") == "a\u00a0“b”\u200f\tc"


def test_control_characters_are_made_visible() -> None:
    assert normalise("a\x00b\x1bc\ud800") == "a\ufffdb\ufffdc\ufffd"


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert once.encode("utf-8").decode("utf-8") == once


@given(ANY_TEXT)
def test_utf16_units_and_back(text: str) -> None:
    units = Utf16Map(text)
    for offset in range(len(text) + 1):
        assert units.to_units(offset) == len(text[:offset].encode("utf-16-le")) // 2
        assert units.to_code_points(units.to_units(offset)) == offset


def test_the_second_half_of_an_astral_character_belongs_to_it() -> None:
    assert Utf16Map("a𝔏b").to_code_points(2) == 1


def test_wrapped_lines_are_joined_and_blank_lines_part() -> None:
    text = "   You may copy\n   the  work.\n\n   You may not sell it.\n"
    assert [each.text for each in reflow(text, 0, len(text))] == ["You may copy the work.", "You may not sell it."]


def test_bullets_and_ends_of_unwrapped_lines_part() -> None:
    long = "word " * 30 + "end."
    text = f"Not:\n- sell\n- rent\n{long}\nNext."
    assert [each.text for each in reflow(text, 0, len(text))] == ["Not:", "- sell", "- rent " + long, "Next."]


@given(WRAPPED)
def test_every_displayed_character_is_traced_to_the_document(text: str) -> None:
    for paragraph in reflow(text, 0, len(text)):
        for shown, char in enumerate(paragraph.text):
            source = paragraph.to_source(shown)
            assert text[source] == char or (char == " " and text[source].isspace())
            if char != " ":
                assert paragraph.to_display(source) == shown
        assert paragraph.to_source(len(paragraph.text)) == paragraph.end
        assert paragraph.to_display(paragraph.end) == len(paragraph.text)


@given(WRAPPED)
def test_reflowing_loses_no_character_but_white_space(text: str) -> None:
    shown = "".join(each.text for each in reflow(text, 0, len(text)))
    assert "".join(shown.split()) == "".join(text.split())


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_search_ignores_what_writers_vary() -> None:
    text = "لا يجوزُ للمُرخَّص لهُ إعـــادة التوزيع"
    assert [text[start:end] for start, end in SearchKey(text).find("اعادة")] == ["إعـــادة"]
    assert SearchKey("The “Licence”").find('"LICENCE"') == [(4, 13)]
    assert SearchKey("٧٠٠ مليون").find("700") == [(0, 3)]


def test_exact_search_does_not() -> None:
    key = SearchKey("The Licence, the licence", exact=True)
    assert key.find("licence") == [(17, 24)]


@given(ANY_TEXT, st.data())
def test_what_stands_in_a_text_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    words = text[start:end]
    for spans_of in (SearchKey(text).find(words), SearchKey(text, exact=True).find(words)):
        for found_start, found_end in spans_of:
            assert 0 <= found_start < found_end <= len(text)
    if words:
        assert any(text[a:b] == words for a, b in SearchKey(text, exact=True).find(words))
