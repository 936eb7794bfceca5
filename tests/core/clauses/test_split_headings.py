"""Headings without numbers: titles, lines above a part, lead-ins, bold and Markdown headings, definitions, lists."""

import pytest

from glossator.core.clauses.split import split
from tests.support.outlines import outline

BODY = "You may use the services as long as you keep to these terms."


def blocks(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


def test_short_lines_above_paragraphs_are_headings() -> None:
    text = blocks("Alpha Terms", "Hello to all of you.", "Who we are", BODY, BODY, "Paid accounts", BODY)
    assert outline(text) == ["Alpha Terms", "'Hello to'", "Who we are", "Paid accounts"]


def test_words_that_lead_a_paragraph_in_are_headings_below_the_line_above() -> None:
    text = blocks("Alpha Terms", "Using it", f"What you can do. {BODY}", f"Feedback. {BODY}", "Law", f"Malta. {BODY}")
    assert outline(text) == ["Alpha Terms", "Using it", "  What you can do", "  Feedback", "Law", "  Malta"]


@pytest.mark.parametrize(
    "sentence",
    [
        "You own it. We do not.",
        "Models are usable. You may use them.",
        "It works. That is all we say.",
        "For example: A model may be wrong.",
        "Output may be wrong. Check it first.",
        "لا يجوز ذلك. ويلتزم المرخص له.",
        "Please don't call it Alpha. Pick another name.",
        "Yes. You may sell it.",
    ],
)
def test_short_sentences_are_no_headings(sentence: str) -> None:
    assert all(not clause.heading for clause in split(blocks("1. This is how it begins.", sentence)))


@pytest.mark.parametrize("heading", ["**No Warranty**", "## No Warranty", "NO WARRANTY", "إخلاء المسؤولية"])
def test_bold_markdown_and_capital_headings(heading: str) -> None:
    clauses = split(blocks("Alpha Terms", BODY, heading, BODY))
    assert clauses[-1].heading == heading.strip("*# ")
    assert clauses[-1].level == 1


def test_markdown_headings_nest_by_their_marks() -> None:
    text = blocks("# Alpha", "## Use", "### At home", BODY, "### At work", BODY, "## Law", BODY)
    assert outline(text) == ["Alpha", "Use", "  At home", "  At work", "Law"]


def test_headings_after_labels() -> None:
    text = blocks(
        "1. Grant of Rights. You may use it.",
        "2. Rules of use\n\nYou may sell it.",
        "3. No licence is granted to use any name.",
        "4. **Term**. It lasts a year.",
        "5 Law".replace("5", "5."),
        "Malta has the say.",
        "6. Effect: The end comes.",
        "7. Selling Source Code that is Unlike Other Code",
        "You may sell it.",
        "8. Reach of the rights granted by the Licence",
        "You may sell it.",
    )
    assert [clause.heading for clause in split(text)] == [
        "Grant of Rights",
        "Rules of use",
        "",
        "Term",
        "Law",
        "Effect",
        "Selling Source Code that is Unlike Other Code",
        "Reach of the rights granted by the Licence",
    ]


def test_items_of_a_list_are_not_headings() -> None:
    text = blocks("1. You must not use it for:", "a. Violence or terrorism", "b. Human trafficking", "c. Spam")
    assert [clause.heading for clause in split(text)] == ["", "", "", ""]


def test_a_heading_on_the_line_below_its_label() -> None:
    assert outline(blocks("1. Rights. Use it.", "Attachment A\n\nUse Restrictions", "You shall not lie."))[1:] == [
        "Attachment A Use Restrictions"
    ]


def test_a_heading_is_no_part_of_the_words() -> None:
    text = "1. Term and End. It lasts a year."
    clause = split(text)[0]
    assert text[clause.body :] == "It lasts a year."
    underlined = blocks("2. Term\n-------", "It lasts a year.")
    assert underlined[split(underlined)[0].body :] == "It lasts a year."


def test_definitions_are_clauses() -> None:
    text = blocks(
        "1. Definitions.", '"Work" means the file.', "“You” (or “Your”) means all.", "2. Use. You may use it."
    )
    assert [clause.id for clause in split(text)] == ["1", "1.work-means-the-file", "1.you-or-your-means-all", "2"]


def test_a_lone_definition_stays_with_what_it_explains() -> None:
    text = blocks(
        "6. Passing on.", "You must:", "a) tell us; and", "b) pay.", BODY, '"Price" means what is asked.', BODY
    )
    assert outline(text) == ["6 Passing on", "  6.a", "  6.b", "  'You may'"]


def test_a_text_annexed_to_numbered_clauses_holds_its_own_headings() -> None:
    text = blocks(
        "1. Use it.", "2. Law. Of Malta.", "Alpha Use Policy", BODY, "Prohibited Uses", "1. Do not lie to:", "(a) us."
    )
    assert outline(text)[2:] == ["Alpha Use Policy", "  Prohibited Uses", "    1", "      1.a"]
    assert [clause.id for clause in split(text)][2:] == [
        "alpha-use-policy",
        "alpha-use-policy.prohibited-uses",
        "1~2",
        "1~2.a",
    ]


def test_paragraphs_without_heading_or_number_are_clauses() -> None:
    text = blocks(
        "Permission is hereby granted to all.", 'THE SOFTWARE IS PROVIDED "AS IS".', "IN NO EVENT ARE WE LIABLE."
    )
    assert [clause.level for clause in split(text)] == [1, 1, 1]


def test_paragraphs_go_on_with_the_clause_that_has_a_number_or_a_heading() -> None:
    text = blocks("1. Patents. Each grants a licence.", "The licence ends if you sue.", "2. Law. Of Malta.")
    assert outline(text) == ["1 Patents", "2 Law"]
    assert "if you sue" in text[split(text)[0].body : split(text)[0].own_end]


def test_words_after_a_list_are_a_clause_beside_its_items() -> None:
    text = blocks(
        "4. Sale. You may sell it if you:", "(a) tell us; and", "(b) pay.", "You may add your own terms to it."
    )
    assert outline(text) == ["4 Sale", "  4.a", "  4.b", "  'You may'"]


@pytest.mark.parametrize("mark", ["-", "*", "•", "–"])
def test_list_marks_make_clauses_below_the_words_that_announce_them(mark: str) -> None:
    text = blocks("Uses", "You shall not:", f"{mark} lie to anyone;\n{mark} cheat.", "Law", "Malta has the say.")
    assert outline(text) == ["Uses", "'You shall'", f"  '{mark} lie'", f"  '{mark} cheat.'", "Law"]


def test_addresses_are_no_headings() -> None:
    text = blocks(
        "Alpha Terms",
        "Complaints",
        f"{BODY} Send a letter to this address.",
        "Alpha, Inc.\n12 Long Street\nAttn: Counsel\nValletta",
    )
    assert outline(text) == ["Alpha Terms", "Complaints"]


def test_a_copyright_notice_leads_nothing_in() -> None:
    text = (
        "3. Notices. Each copy must say: Alpha is ours, Copyright 2025 Alpha.\n\nAll Rights Reserved. The name is ours."
    )
    assert outline(text) == ["3 Notices"]


def test_the_date_below_a_title_belongs_to_it() -> None:
    text = blocks("ALPHA LICENCE", "Version 2.0, January 2004", "http://alpha.example/licence", BODY)
    assert outline(text) == ["ALPHA LICENCE", "'You may'"]


def test_a_title_goes_on_in_small_letters_below_it() -> None:
    text = blocks("Terms for the Supply of Software\nof Alpha GmbH, Dresden\nAs of 1 July 2024", "§ 1 Scope", BODY)
    assert outline(text) == ["Terms for the Supply of Software", "§ 1 Scope"]


def test_questions_are_headings_of_their_answers() -> None:
    text = blocks("Alpha Terms", "May I use it?", "Yes. For all you like.", "هل لي بيعه؟", "نعم. بأي ثمن.")
    assert outline(text) == ["Alpha Terms", "May I use it?", "هل لي بيعه؟"]


def test_a_lone_question_is_no_heading() -> None:
    assert outline(blocks("1. Use. You may use it.", "And why not?", BODY)) == ["1 Use"]


def test_the_line_that_ends_the_terms_holds_nothing() -> None:
    text = blocks("1. Use it.", "END OF TERMS AND CONDITIONS", "How to Apply These Terms", BODY)
    assert outline(text) == ["1", "END OF TERMS AND CONDITIONS", "How to Apply These Terms"]
