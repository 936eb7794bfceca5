"""Printed labels make the tree: every scheme, nested, run in, counted on, and told from numbers in sentences."""

import pytest

from glossator.core.clauses.split import split
from tests.support.outlines import outline


def blocks(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1.", "2."),
        ("0.", "1."),
        ("1)", "2)"),
        ("(a)", "(b)"),
        ("a)", "b)"),
        ("i.", "ii."),
        ("(I)", "(II)"),
        ("A.", "B."),
        ("Section 1:", "Section 2:"),
        ("Article I", "Article II"),
        ("§ 1", "§ 2"),
        ("١.", "٢."),
        ("١-", "٢-"),
        ("أ.", "ب."),
        ("أولاً:", "ثانياً:"),
        ("المادة 1:", "المادة 2:"),
        ("المادة الأولى:", "المادة الثانية:"),
        ("البند ١", "البند ٢"),
    ],
)
def test_every_scheme_makes_clauses(first: str, second: str) -> None:
    clauses = split(blocks(f"{first} Alpha beta gamma delta.", f"{second} Delta gamma beta alpha."))
    assert [clause.level for clause in clauses] == [1, 1]
    assert all(clause.number for clause in clauses)


def test_labels_nest_and_join_into_numbers() -> None:
    text = blocks(
        "1. Rights.",
        "a. Grant. You may use it.",
        "b. Limits.",
        "i. Keep notices.",
        "ii. Add none.",
        "2. Law. Of Malta.",
    )
    assert outline(text) == ["1 Rights", "  1.a Grant", "  1.b Limits", "    1.b.i", "    1.b.ii", "2 Law"]


def test_labels_printed_in_full_are_not_repeated() -> None:
    text = blocks(
        "1. Rights",
        "1.1 You may use it.",
        "1.2 You may sell it:",
        "(a) here; and",
        "(b) there.",
        "2. Law",
        "2.1 Malta.",
    )
    assert outline(text) == ["1 Rights", "  1.1", "  1.2", "    1.2.a", "    1.2.b", "2 Law", "  2.1"]


def test_compound_labels_hang_under_the_parts_they_repeat() -> None:
    text = blocks("2. Rights", "2(a) You may use it.", "2(a)(i) At home.", "2(a)(ii) At work.", "2(b) You may sell it.")
    assert outline(text) == ["2 Rights", "  2(a)", "    2(a)(i)", "    2(a)(ii)", "  2(b)"]


def test_i_after_h_is_a_letter_and_i_before_ii_is_a_numeral() -> None:
    letters = [f"({letter}) You may do {letter}." for letter in "abcdefghij"]
    assert outline(blocks(*letters)) == list("abcdefghij")
    nested = blocks(*letters[:8], "(i) You may, first.", "(ii) You may, next.", "(i) You may do i.")
    assert outline(nested)[-3:] == ["  h.i", "  h.ii", "i"]


def test_arabic_letters_follow_either_order() -> None:
    assert outline(blocks("أ. أول.", "ب. ثان.", "ج. ثالث.", "د. رابع.")) == ["أ", "ب", "ج", "د"]
    assert outline(blocks("أ. أول.", "ب. ثان.", "ت. ثالث.", "ث. رابع.")) == ["أ", "ب", "ت", "ث"]


def test_numbers_that_count_on_through_divisions_are_cited_without_them() -> None:
    text = blocks("Section I: RIGHTS", "1. You may use it.", "Section II: DUTIES", "2. Pay.", "3. Tell.")
    assert outline(text) == ["Section I RIGHTS", "  1", "Section II DUTIES", "  2", "  3"]


def test_numbers_that_begin_again_are_cited_with_their_division() -> None:
    text = blocks("المادة 1: الحقوق", "1. يجوز.", "2. يمنع.", "المادة 2: الواجبات", "1. يلتزم.")
    assert [clause.number for clause in split(text)] == [
        "المادة 1",
        "المادة 1.1",
        "المادة 1.2",
        "المادة 2",
        "المادة 2.1",
    ]


def test_attachments_stand_outside_the_body() -> None:
    text = blocks("1. Rights", "1.1 Use it as in Schedule 1.", "Schedule 1: Uses", "(a) At home.", "(b) At work.")
    assert outline(text) == ["1 Rights", "  1.1", "Schedule 1 Uses", "  Schedule 1.a", "  Schedule 1.b"]


def test_parts_of_an_attachment_stand_in_it() -> None:
    text = blocks("1. Rights.", "Schedule 1", "Part A - Uses", "1. At home.", "Part B - Fees", "1. None.", "Schedule 2")
    assert [line.strip() for line in outline(text)] == [
        "1",
        "Schedule 1",
        "Schedule 1.Part A Uses",
        "Schedule 1.Part A.1",
        "Schedule 1.Part B Fees",
        "Schedule 1.Part B.1",
        "Schedule 2",
    ]


def test_the_body_of_an_agreement_stands_beside_its_parties() -> None:
    parties = ("BETWEEN", "(1) ALPHA LTD, a company of Malta; and", "(2) the company that signs below.")
    text = blocks("LICENCE", *parties, "IT IS AGREED:", "1. MEANINGS", "1.1 Work means the file.", "2. LAW", "Malta.")
    assert outline(text) == ["LICENCE", "BETWEEN", "  1", "  2", "1 MEANINGS", "  1.1", "2 LAW"]


def test_a_list_that_is_announced_below_a_heading_stands_below_it() -> None:
    promises = ("In return the Licensor promises:", "1. To name a date.", "2. To keep it.")
    text = blocks("Alpha Terms", "Promises", *promises, "Notice", "This is a licence.")
    assert outline(text) == ["Alpha Terms", "Promises", "  1", "  2", "Notice"]


def test_clauses_with_headings_of_their_own_stand_beside_the_words_that_announce_them() -> None:
    text = blocks("Alpha Terms", "Background", "The parties agree:", "1. Use. You may use it.", "2. Law. Of Malta.")
    assert outline(text) == ["Alpha Terms", "Background", "1 Use", "2 Law"]


def test_a_missing_label_does_not_break_the_sequence() -> None:
    assert outline(blocks("1. One.", "2. Two.", "4. Four.", "5. Five.")) == ["1", "2", "4", "5"]


def test_run_in_labels_are_found_by_their_sequence() -> None:
    text = "1. Rights. a. Use. You may use it. b. Sale. You may sell it; c. You may lend it. 2. Law. Of Malta."
    assert outline(text) == ["1 Rights", "  1.a Use", "  1.b Sale", "  1.c", "2 Law"]


def test_run_in_labels_may_follow_a_heading_without_stop() -> None:
    text = "1. Rules of use a. The Model may be used at home. b. It may be used at work.\n\n2. Law"
    assert outline(text)[:3] == ["1 Rules of use", "  1.a", "  1.b"]


def test_enumerations_within_a_sentence_stay_in_it() -> None:
    text = blocks(
        "1. You shall (i) keep notices; (ii) add none; and (iii) pay.", "2. Law (a) of Malta or (b) of Crete."
    )
    assert outline(text) == ["1", "2"]


@pytest.mark.parametrize(
    "continued",
    [
        "as long as you keep to\nSection 2. The fee is due each month and is set out\nin the order.",
        "as it was set out in version\n2. The fee is due each month and is set out in the\norder for all.",
        "which covers articles 1 and\n2 of the code, and the fee is due each month as it\nwas set out.",
        "that was made in agreement with paragraph\n2. above, and the fee is due each month.",
    ],
)
def test_references_at_the_start_of_a_line_are_no_labels(continued: str) -> None:
    text = f"1. You may use the Model in each of your own products {continued}\n2. You may sell it to all who ask."
    assert [clause.number for clause in split(text)] == ["1", "2"]
    assert split(text)[1].start == text.rindex("2. You may")


def test_numbers_and_initials_in_sentences_are_no_labels() -> None:
    text = "A fee of 5. 6 percent is due. J. A. Smith wrote version 2. It costs e.g. 7. Pay 1. 2. or more."
    assert len(split(text)) == 1


def test_a_second_text_in_the_same_file_counts_anew_below_its_title() -> None:
    text = blocks("ALPHA LICENCE", "1. Use it.", "2. Sell it.", "BETA POLICY", "You must not:", "1. Harm.", "2. Lie.")
    assert outline(text)[3:] == ["BETA POLICY", "  1", "  2"]
    assert [clause.id for clause in split(text)][-2:] == ["1~2", "2~2"]


def test_a_label_printed_in_full_stands_below_the_nearest_beginning_of_it() -> None:
    text = "1. Terms.\n\n1.0.1. Use means use.\n\n1.1. Work means work.\n\n1.1.1. File means file.\n\n2. Law. Of Malta."
    assert outline(text) == ["1 Terms", "  1.0.1", "  1.1", "    1.1.1", "2 Law"]


def test_bare_numbers_before_headings() -> None:
    text = blocks(
        "1 Definitions", "1.1 Work means the file.", "2 Use of the Work", "2.1 You may use it.", "3 Law", "Malta."
    )
    assert outline(text) == ["1 Definitions", "  1.1", "2 Use of the Work", "  2.1", "3 Law"]
    assert outline(blocks("1. You use it.", "12 Long Street", "2. You sell it.")) == ["1", "2"]
    lone = blocks("Alpha Terms", "1 Hacker Way", "You may use it for a year or for two years.")
    assert not any(clause.number for clause in split(lone))


def test_a_list_that_words_have_ended_is_not_carried_on() -> None:
    sections = ("Section I: USE", "1. We are Alpha.", "2. You are you.", "3. They are the others.")
    items = ("4. Passing on. You must:", "1. You tell us.", "2. You pay us.", "3. You wait.", "4. You smile.")
    text = "\n".join((*sections, *items, "You may add your own terms.", "5. Law. Malta has the say."))
    assert [line.strip() for line in outline(text)][-2:] == ["'You may'", "Section I.5 Law"]


def test_definitions_after_a_definition_with_a_list_stand_beside_it() -> None:
    text = 'Terms\n\n"Work" means:\n\na) the file; and\n\nb) its parts.\n\n"You" means everyone.\n\n"We" means Alpha.'
    assert outline(text) == ["Terms", "'\"Work\" means:'", "  a", "  b", "'\"You\" means'", "'\"We\" means'"]
