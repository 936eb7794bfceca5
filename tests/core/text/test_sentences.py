"""Sentences are what rules look at and what reviewers select."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.text.sentences import sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, 0, len(text))]


def test_sentences_end_with_points_questions_and_blank_lines() -> None:
    assert cut("You may copy. You may not sell? Yes\n\nNo more") == [
        "You may copy.",
        "You may not sell?",
        "Yes",
        "No more",
    ]


def test_semicolons_and_colons_part_the_items_of_a_list() -> None:
    assert cut("You may not: (a) sell; (b) rent.") == ["You may not:", "(a) sell;", "(b) rent."]


def test_the_word_that_joins_two_items_stays_with_the_first() -> None:
    assert cut("Do not:\n\n(a) sell; or\n\n(b) rent; and pay.") == ["Do not:", "(a) sell; or", "(b) rent;", "and pay."]
    assert cut("Do not (a) sell; or (b) rent") == ["Do not (a) sell; or", "(b) rent"]


def test_prescribed_words_belong_to_the_sentence_that_prescribes_them() -> None:
    assert cut("Keep this notice: “All rights reserved”, and:\n(a) pay.") == [
        "Keep this notice: “All rights reserved”, and:",
        "(a) pay.",
    ]


def test_abbreviations_numbers_and_labels_do_not_end_one() -> None:
    assert cut("1. Meta Inc. grants version 2.0, e.g. weights, to you.") == [
        "1. Meta Inc. grants version 2.0, e.g. weights, to you."
    ]


def test_arabic_sentences() -> None:
    assert cut("هل يجوز النسخ؟ لا يجوز؛ ويُستثنى ما يلي: التعليم.") == [
        "هل يجوز النسخ؟",
        "لا يجوز؛",
        "ويُستثنى ما يلي:",
        "التعليم.",
    ]


@given(st.text())
def test_sentences_hold_every_character_but_white_space_once(text: str) -> None:
    assert "".join("".join(cut(text)).split()) == "".join(text.split())
    spans = sentences(text, 0, len(text))
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
