"""Notes and licences that would break a careless program."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Pdf

from glossator.export.options import Options
from glossator.export.options import Part as ReportPart
from glossator.export.pdf.render import render
from glossator.export.pdf.worker import Made
from glossator.export.report import build_report
from tests.support.licence_builder import Part, beside, build, marked
from tests.support.pdf_speech import read_aloud
from tests.support.sample_review import USERS, leading, note, state_of


def rendered(body: str, author: str = "A. Reader") -> Made:
    parts = frozenset({ReportPart.COMPARISON, ReportPart.REGISTER})
    return render(build_report(state_of(note(leading(), USERS, body, author=author)), "en"), Options(parts=parts))


def aloud(body: str) -> str:
    return "\n".join(read_aloud(rendered(body).pdf))


@pytest.mark.parametrize(
    "typed",
    [
        "#let x = 1; #panic()",
        "$ x^2 $ and @reference and <label>",
        '"quoted" \\ backslash / slash // comment /* more */',
        "= not a heading =",
        "{json: [1, 2]} ${shell} %s {0}",
        "https://example.org/a?b=c&d=e",
        "~ tilde -- dashes --- and ...",
    ],
)
def test_markup_of_any_other_language_is_shown_as_typed(typed: str) -> None:
    assert typed in aloud(typed)


@pytest.mark.parametrize("typed", ["😀", "中文", "\ue000", "a\x00b\x1b", "\U000e0001", "é\u0323\u0489", "\ufeff", "‮x"])
def test_what_no_font_has_breaks_nothing(typed: str) -> None:
    assert "before" in aloud(f"before {typed} after")


def test_a_missing_character_is_spelt_out_and_told() -> None:
    made = rendered("يا 😀")
    assert made.missing == ("😀",)
    assert "[U+1F600]" in "\n".join(read_aloud(made.pdf)) or "😀" in "\n".join(read_aloud(made.pdf))


def test_a_note_of_a_hundred_thousand_characters_runs_over_pages() -> None:
    spoken = aloud("word " * 19_999 + "the end")
    assert spoken.count("the end") == 2


def test_a_note_of_one_endless_word_stays_in_its_column() -> None:
    assert "x" * 40 in aloud("x" * 5_000).replace("\u200b", "")


def test_a_note_without_words_is_still_a_note() -> None:
    assert "note-id-0" in aloud("")


@pytest.mark.parametrize("author", ["", "</T> #panic()", "x" * 300, "مراجِع 😀"])
def test_any_author(author: str) -> None:
    assert rendered("Note.", author).pdf


def test_a_row_longer_than_pages_is_broken_over_them() -> None:
    words = "clause words that go on " * 1500
    licence = marked(build("long", [Part("1", "", words + "to the end")]), ("territory", "to the end"))
    made = render(build_report(state_of(comparison=beside(licence, leading())), "en"))
    assert "to the end" in "\n".join(read_aloud(made.pdf))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_headers_in_arabic_are_repeated_on_every_page(language: str) -> None:
    words = "لا يجوز للمرخَّص له التنازل عن الترخيص. " * 400
    licence = build("ترخيص", [Part("المادة 1", "التنازل", words)], "ar")
    notes = [note(licence, "لا يجوز للمرخَّص له", "ملاحظة طويلة. " * 60, nth) for nth in range(9)]
    made = render(build_report(state_of(*notes, comparison=beside(licence, leading())), language))
    with Pdf.open(BytesIO(made.pdf)) as pdf:
        assert len(pdf.pages) > 5


def test_a_passage_over_pages_is_an_annotation_on_each() -> None:
    words = "clause words that go on " * 1500
    licence = build("long", [Part("1", "", words)])
    licence = marked(licence, ("territory", " ".join(words.split())))
    spoken = read_aloud(render(build_report(state_of(comparison=beside(licence, leading())), "en")).pdf)
    assert spoken.count("Annot long-0") > 1


@given(st.text(max_size=40))
@settings(max_examples=40, deadline=None)
def test_any_note_is_printed(body: str) -> None:
    assert rendered(body).pdf


@pytest.mark.parametrize("signs", ["A → B ⇒ C", "x ≤ 700 ≠ y", "✓ ✗ ☐ ☑ ● ■", "① ② ⚖"])
def test_signs_of_daily_use_are_printed_as_they_are(signs: str) -> None:
    made = rendered(f"**{signs}** و {signs}")
    assert made.missing == ()
    assert signs in "\n".join(read_aloud(made.pdf))
