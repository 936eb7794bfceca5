from hypothesis import given
from hypothesis import strategies as st

from glossator.core.text.direction import strip_isolates
from glossator.core.text.reflow import reflow
from glossator.ui.compare_view.cells.shown_text import ShownText

DOCUMENTS = st.text(alphabet=st.sampled_from("ab A4.()\n\t 😀𝐀لاب،ّ"), max_size=60)


def shown_of(text: str, *, isolated: bool) -> list[ShownText]:
    return [ShownText(paragraph, isolated=isolated) for paragraph in reflow(text, 0, len(text))]


@given(DOCUMENTS, st.booleans())
def test_every_shown_character_leads_to_its_place_in_the_document_and_back(text: str, isolated: bool) -> None:
    for shown in shown_of(text, isolated=isolated):
        for offset in range(shown.start, shown.end):
            if not text[offset].isspace():
                unit = shown.to_unit(offset)
                assert shown.to_offset(unit) == offset
                assert shown.text.encode("utf-16-le")[2 * unit :].decode("utf-16-le")[0] == text[offset]


@given(DOCUMENTS)
def test_isolates_are_all_that_display_adds(text: str) -> None:
    for shown in shown_of(text, isolated=True):
        assert strip_isolates(shown.text) == shown.words
        assert shown.slice(shown.start, shown.end) == shown.words


def test_a_part_of_a_paragraph_clamps_what_lies_outside_it() -> None:
    (paragraph,) = reflow("1. Grant of\n   Rights. You may", 0, 30)
    heading = ShownText(paragraph, 3, 18)
    assert heading.text == "Grant of Rights"
    assert (heading.start, heading.end) == (3, 21)
    assert heading.units(0, 30) == (0, 15)
    assert heading.units(12, 30) == (9, 15)
    assert heading.units(22, 30) is None
    assert heading.to_offset(99) == 21
