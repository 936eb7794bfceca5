"""What is said to be searchable can be searched, and what is lost is told."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.export.options import Options, Paper, Part
from glossator.export.pdf.read_back import is_found, letters_of, lost_in
from glossator.export.pdf.render import render
from glossator.export.pdf.sought import sought_in
from glossator.export.report import build_report
from tests.support.sample_review import ENGLISH_NOTE, USERS, leading, note, sample_state, state_of
from tests.support.thirty_notes import thirty_notes

NOTE = "هذا الحدّ يُسقط الترخيص عن كبار المزوّدين؛ راجع Llama 4"


def found(text: str, *pages: str) -> bool:
    return is_found(text, [letters_of(page) for page in pages])


@pytest.mark.parametrize(
    "pages",
    [
        ("before the licence ends\nat once after",),
        ("before The licence", "ends at once after"),
        ("the", "licence ends", "at once"),
        ("the licence is not here", "the licence ends at once"),
    ],
)
def test_words_are_found_over_lines_and_pages(pages: tuple[str, ...]) -> None:
    assert found("The licence ends, at once.", *pages)


@pytest.mark.parametrize(
    "page", ["once at ends licence the", "the licence ends", "the licence, if it ends at once", ""]
)
def test_words_out_of_order_or_in_part_are_lost(page: str) -> None:
    assert not found("The licence ends at once.", page)


def test_arabic_is_found_with_its_tashkeel_left_out_and_numbers_moved() -> None:
    assert found(NOTE, "هذا الحد يسقط الترخيص عن كبار المزودين راجع 4 Llama")


@pytest.mark.parametrize("page", [NOTE[::-1], " ".join(reversed(NOTE.split())), NOTE.replace("Llama", "")])
def test_arabic_back_to_front_or_in_part_is_lost(page: str) -> None:
    assert not found(NOTE, page)


@given(st.lists(st.text(alphabet="abcلاي12", min_size=1, max_size=5)), st.integers(0, 9))
def test_any_text_is_found_where_a_page_ends_in_it(words: list[str], cut: int) -> None:
    assert found(" ".join(words), " ".join(["x", *words[:cut]]), " ".join([*words[cut:], "y"]))


def test_passages_and_notes_of_a_report_are_counted() -> None:
    made = render(build_report(sample_state(), "en"))
    assert (made.lost, made.count) == ((), 8)


@pytest.mark.parametrize(("part", "count"), [(Part.COMPARISON, 8), (Part.REGISTER, 2), (Part.INDEX, 0)])
def test_only_what_is_printed_counts(part: Part, count: int) -> None:
    assert render(build_report(sample_state(), "ar"), Options(parts=frozenset({part}))).count == count


@pytest.mark.parametrize(("language", "name"), [("en", "Note 1"), ("ar", "ملاحظة 1")])
def test_a_note_that_the_file_does_not_hold_is_named(language: str, name: str) -> None:
    printed = build_report(state_of(note(leading(), USERS, ENGLISH_NOTE)), language)
    other = build_report(state_of(note(leading(), USERS, "Something else altogether")), language)
    assert lost_in(render(printed).pdf, [*sought_in(other, Options())]) == (name,)


def test_quotations_that_the_file_does_not_hold_are_named_by_their_first_words() -> None:
    register_alone = Options(parts=frozenset({Part.REGISTER}))
    report = build_report(sample_state(), "en")
    lost = lost_in(render(report, register_alone).pdf, [*sought_in(report, Options())])
    assert "“more than 700 million monthly active users, it must request…”" in lost
    assert "«لا يجوز للمرخَّص له استخدام مخرجات Llama 4»" in lost


def test_a_raised_mark_between_lam_and_alef_keeps_their_order() -> None:
    report = build_report(thirty_notes(("llama-4", "specimen-proprietary-ar")), "ar")
    wide = Options(parts=frozenset({Part.COMPARISON}), paper=Paper.A3)
    assert render(report, wide).lost == ()


def test_characters_without_a_glyph_are_found_as_they_are_spelt() -> None:
    made = render(build_report(state_of(note(leading(), USERS, "so 😀 be it")), "en"))
    assert made.missing == ("😀",)
    assert made.lost == ()


def test_replies_count_with_their_note() -> None:
    report = build_report(sample_state(), "en")
    assert render(replace(report, notes=())).count == 8 - len(report.notes)
