"""PDF files: reading order, paragraphs, and what every page repeats."""

import io
from itertools import permutations

import pikepdf
import pytest

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.document import Format
from glossator.core.importing.pdf.glyphs import Glyph
from glossator.core.importing.pdf.rows import lines_of_glyphs
from tests.support.importing import paragraphs_in, read_here
from tests.support.pdf_files import as_markup, pictures, saved, typeset

LOREM = (
    "The Licensee shall not distribute the Model to any person without the prior consent of the Licensor in writing. "
)


def shown(body: str, *, language: str = "en", page: str = "") -> list[str]:
    return paragraphs_in(typeset(body, language=language, page=page), Format.PDF)


def test_lines_are_joined_and_hyphens_of_broken_words_undone() -> None:
    narrow = "#block(width: 45mm)[" + LOREM * 3 + "]"
    assert shown(narrow) == [(LOREM * 3).strip()]


def test_hyphens_of_compounds_stay() -> None:
    words = "It grants a worldwide, royalty-free, non-exclusive licence for fine-tuning and to fine-tune the Model."
    assert shown(f"#block(width: 40mm)[{words}]") == [words]


def test_paragraphs_are_parted_by_numbers_room_and_space() -> None:
    body = f"1. Grant. {LOREM}\n\n(a) {LOREM}\n\nLast words."
    assert shown(f"#set par(spacing: 0.65em)\n{body}") == [
        f"1. Grant. {LOREM}".strip(),
        f"(a) {LOREM}".strip(),
        "Last words.",
    ]


def test_a_paragraph_goes_on_over_the_page() -> None:
    body = as_markup(LOREM * 60)
    assert shown(body, page='header: [Confidential], numbering: "1 / 1"') == [(LOREM * 60).strip()]


def test_letters_far_off_the_page_take_no_memory() -> None:
    glyphs = [Glyph("ل", left, left + 5, left, left + 5, 12.0 * row, 10.0) for row in range(8) for left in (0.0, 1e12)]
    assert len(lines_of_glyphs(glyphs, 0)) == 8


PAGES = [f"Clause {word}. {LOREM}" for word in ("one", "two", "three", "four")]


@pytest.mark.parametrize("footer", ["1", "— 1 —", "[1]", "i", "1 / 1", "1 of 1"])
def test_page_numbers_and_running_headers_go(footer: str) -> None:
    page = f'header: [Licence 2.0 of Northgate], numbering: "{footer}"'
    assert shown("#pagebreak()\n".join(PAGES), page=page) == [each.strip() for each in PAGES]


def test_headers_of_left_and_right_pages_go() -> None:
    header = "header: context if calc.odd(here().page()) [Northgate] else [Terms]"
    found = shown("#pagebreak()\n".join(PAGES), page=header)
    assert found == [each.strip() for each in PAGES]


def test_a_line_that_stands_once_is_kept() -> None:
    assert shown(f"Northgate\n\n{LOREM}") == ["Northgate", LOREM.strip()]


@pytest.mark.parametrize(("language", "letters"), [("en", "abcdef"), ("ar", "ابتحدر")])
def test_two_columns_are_read_one_after_the_other(language: str, letters: str) -> None:
    words = ["".join(word) for word in permutations(letters, 4)]
    assert " ".join(shown(" ".join(words), language=language, page="columns: 2")).split() == words


@pytest.mark.parametrize(
    "words",
    [
        "يمنح المرخص ترخيص Llama 3.1 للمرخص له",
        "المادة 12: الترخيص (غير الحصري) للنموذج «سنا»، والإصدار 2.5؛",
        "في 1 حزيران 2025 بموجب Apache License, Version 2.0 المنشورة",
        "السلام والإسلام والآلات والأولاد لأجل",
        "הרישיון Apache 2.0 ניתן (ללא תמורה) לכל אדם",
    ],
)
def test_right_to_left_lines_come_out_in_logical_order(words: str) -> None:
    assert shown(as_markup(words), language="ar") == [words]


def test_arabic_words_in_a_line_of_english() -> None:
    words = "The word الترخيص المجاني means “free licence” in Arabic"
    assert shown(as_markup(words)) == [words]


def test_latin_ligatures_are_folded() -> None:
    assert shown(as_markup("\ufb01rst o\ufb03ce")) == ["first office"]


def test_a_table_of_contents_is_left_out() -> None:
    body = "#outline()\n" + "\n".join(f"= Clause {letter}\n{LOREM}" for letter in "ABCDE")
    assert not [each for each in shown(body) if "...." in each or ". . ." in each]


def test_a_scanned_document_is_said_to_be_scanned() -> None:
    with pytest.raises(GlossatorError) as caught:
        read_here(pictures(2), Format.PDF)
    assert caught.value.problem is Problem.SCANNED


def test_the_scanned_pages_of_a_document_are_named() -> None:
    content = read_here(pictures(2, LOREM), Format.PDF)
    assert content.text == LOREM.strip()
    assert [str(warning).partition(": ")[2] for warning in content.warnings] == [
        "these pages are pictures without text, so their words are missing: 2, 3."
    ]


def test_a_document_without_words_is_empty() -> None:
    with pytest.raises(GlossatorError) as caught:
        read_here(typeset("#pagebreak()"), Format.PDF)
    assert caught.value.problem is Problem.EMPTY


def test_a_password_is_said_to_be_needed_and_a_mere_restriction_is_not() -> None:
    pdf = pikepdf.open(io.BytesIO(typeset(LOREM)))
    locked = saved(pdf, pikepdf.Encryption(owner="o", user="u"))
    with pytest.raises(GlossatorError) as caught:
        read_here(locked, Format.PDF)
    assert caught.value.problem is Problem.PROTECTED
    assert read_here(saved(pdf, pikepdf.Encryption(owner="o", user="")), Format.PDF).text == LOREM.strip()


def test_the_title_of_the_properties_is_the_title() -> None:
    assert read_here(typeset('#set document(title: "A title")\nWords'), Format.PDF).title == "A title"
