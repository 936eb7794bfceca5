"""The same clauses however a text is set: wrapped, reflowed without blank lines, boxed, indented."""

import textwrap

import pytest

from glossator.core.clauses.split import split
from tests.support.outlines import outline

AGREEMENT = """ALPHA MODEL LICENCE

This agreement is made between Alpha and each person who uses the Model that Alpha publishes under it.

Section I: RIGHTS

1. Grant of Rights. Alpha grants you a licence under its rights in the Model to use it in your own products.

2. Redistribution. You may pass the Model on to others, with or without changes, provided that you:

(a) give each recipient a copy of this agreement and keep all notices that the Model came with; and

(b) name the files that you changed, and say in a place that is easy to find when you changed them.

You may add terms of your own for your changes, as long as they do not contradict the terms of this agreement.

Section II: OTHER PROVISIONS

3. Disclaimer of Warranty. THE MODEL COMES AS IT IS, WITHOUT WARRANTIES OF ANY KIND, WHETHER EXPRESS OR IMPLIED.

4. Law. The law of Malta governs this agreement, and the courts of Valletta decide all disputes about it."""

TERMS = """Alpha Terms

Who we are

Alpha is a company that publishes models. It has its seat in Valletta, and its aim is to serve everyone.

Using our services

What you can do. As long as you keep to these terms you may use our services for any purpose that the law allows.

What you cannot do. You may not copy our services, sell them, or take them apart in order to find out how they work.

Limitation of liability

WE ARE LIABLE FOR NO DAMAGE THAT OUR SERVICES CAUSE, SO FAR AS THE LAW ALLOWS US TO EXCLUDE OUR LIABILITY FOR IT."""


def reflowed(text: str, width: int = 72) -> str:
    return "\n".join(line for block in text.split("\n\n") for line in textwrap.wrap(" ".join(block.split()), width))


def wrapped(text: str) -> str:
    return "\n\n".join(textwrap.fill(block, 72, subsequent_indent="    ") for block in text.split("\n\n"))


def indented(text: str) -> str:
    return text.replace("\n\n(", "\n\n      (").replace("\n\nYou may add", "\n\n   You may add")


@pytest.mark.parametrize("text", [AGREEMENT, TERMS])
@pytest.mark.parametrize("setting", [reflowed, wrapped, indented])
def test_setting_does_not_change_the_clauses(text: str, setting: object) -> None:
    assert callable(setting)
    expected = [(clause.number, clause.heading) for clause in split(text) if clause.title]
    assert [(clause.number, clause.heading) for clause in split(setting(text)) if clause.title] == expected


@pytest.mark.parametrize("width", [58, 66, 72, 80, 96])
def test_reflowing_keeps_the_labels_at_any_width(width: int) -> None:
    numbers = [clause.number for clause in split(AGREEMENT) if clause.number]
    assert [clause.number for clause in split(reflowed(AGREEMENT, width)) if clause.number] == numbers


def test_hanging_indentation_tells_an_item_from_what_follows_it() -> None:
    text = """4. Sale. You may sell it if you meet the following conditions, each of
   which stands alone and for itself in all places and at all times

   (a) You must tell us of it in a letter that names the buyer, the
       price that he paid and the day on which it was sold; and

       the day must be a working day.

   You may add terms of your own."""
    assert outline(text) == ["4 Sale", "  4.a", "  'You may'"]


def test_indentation_nests_paragraphs_that_lost_their_numbers() -> None:
    words = "you may not use the services for anything that the law of the place where you live forbids you to do"
    text = (
        f"Restrictions. You will not do any of this:\n\n    {words};\n\n    {words}.\n\nLaw. {words.capitalize()} here."
    )
    assert outline(text) == ["Restrictions", "  'you may'", "  'you may'", "Law"]


def test_indentation_nests_lists_within_lists() -> None:
    text = """You may not use the Model to:

    Do anything that the law forbids, including:

        Harm of other people, such as:
            Telling others how to hurt them;
            Hurting them.

        Theft from anyone, such as taking what is not yours and keeping it.

    Spread anything that is meant to mislead other people."""
    assert outline(text) == [
        "'You may'",
        "  'Do anything'",
        "    'Harm of'",
        "      'Telling others'",
        "      'Hurting them.'",
        "    'Theft from'",
        "  'Spread anything'",
    ]


def test_addresses_are_no_headings_where_blank_lines_are_lost() -> None:
    where = (
        "Send it to:\n\nAlpha, Inc.\n\n12 Long Street\n\nAttn: Counsel / Agent\n\nIt must name the one who writes it."
    )
    text = reflowed(AGREEMENT.replace("4. Law.", f"4. Complaints. {where}\n\n5. Law."))
    assert [line.strip() for line in outline(text)][-2:] == ["4 Complaints", "5 Law"]


def test_paragraphs_less_indented_than_a_number_belong_to_its_clause() -> None:
    text = """  1. You may copy and pass on the source code that you were given, in any
medium, provided that you keep all notices.

You may charge a fee for it.

  2. You may alter your copies, if you meet all of these conditions in
each of the places where you pass them on:

    a) You must say that you altered them.

    b) You must pass them on for nothing.

These conditions apply to the altered work as a whole.

    3. LAW

Malta has the say."""
    assert outline(text) == ["1", "2", "  2.a", "  2.b", "  'These conditions'", "3 LAW"]


def test_a_list_whose_first_item_stands_in_the_line_that_announces_it() -> None:
    text = (
        "2.1. Each of us grants You a licence: (a) under his rights to use it; and\n\n(b) under his patents to make it."
    )
    assert outline(text) == ["2.1", "  2.1.a", "  2.1.b"]


def test_a_rule_that_reflowing_left_behind_a_heading_ends_it() -> None:
    text = (
        'Alpha Licence =============\n1. Terms -----------\n1.1. "Work" means the file that Alpha makes known to all\n'
        'of those who use it.\n1.2. "You" means all.\n2. Rights --------------\n2.1. Grants\nAlpha lets You use it.'
    )
    assert outline(text) == ["Alpha Licence", "1 Terms", "  1.1", "  1.2", "2 Rights", "  2.1 Grants"]


def test_a_heading_keeps_its_rule_out_of_its_words() -> None:
    text = reflowed(TERMS.replace("Using our services", "Using our services ------------------"))
    assert "Using our services" in [clause.heading for clause in split(text)]


def test_boxes_of_asterisks_do_not_hide_labels() -> None:
    lines = ("", "  2. Law", "  ------", "  Malta has the say.")
    box = "\n".join(["*" * 40, *(f"*{line:38}*" for line in lines), "*" * 40])
    assert [clause.number for clause in split(f"1. Use it.\n\n{box}\n\n3. End.")] == ["1", "2", "3"]


@pytest.mark.parametrize(("opening", "mark", "closing"), [("/*", " *", " */"), ("#", "#", "#"), ("//", "//", "")])
def test_marks_of_comments_do_not_hide_clauses(opening: str, mark: str, closing: str) -> None:
    lines = (
        "You may use and sell the Program and all of its parts",
        "if you meet these conditions:",
        "",
        "1. You keep this notice in each of the copies that you",
        "   sell to others.",
        "2. You pay.",
        "",
        "We give no warranty for the Program or for any part of",
        "it.",
    )
    text = "\n".join((opening, *(f"{mark} {line}".rstrip() for line in lines), closing))
    clauses = split(text)
    assert [clause.number for clause in clauses] == ["", "1", "2", ""]
    assert text[clauses[1].body :].startswith("You keep")
    assert text[clauses[-1].start :].startswith("We give")


def test_a_list_of_asterisks_is_no_comment() -> None:
    text = "You must not:\n\n* sell it,\n* lend it, or\n* burn it."
    assert outline(text) == ["'You must'", "  '* sell'", "  '* lend'", "  '* burn'"]


def test_a_ruled_line_closes_what_is_open() -> None:
    text = f"1. Use.\n\n(a) At home.\n\n{'=' * 40}\n\nAlpha is not a party to this agreement."
    assert outline(text) == ["1 Use", "  1.a", "'Alpha is'"]


def test_words_of_the_clause_begin_after_a_label_on_a_line_of_its_own() -> None:
    text = "Section 1\n\nGrant of Rights\n\nYou may use it.\n\nSection 2\n\nLaw\n\nMalta has the say."
    assert outline(text) == ["Section 1 Grant of Rights", "Section 2 Law"]
