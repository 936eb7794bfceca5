"""Ids name clauses as they are cited, and stay apart."""

import pytest

from glossator.core.clauses.split import split


def ids(*paragraphs: str) -> list[str]:
    return [clause.id for clause in split("\n\n".join(paragraphs))]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["1. One.", "a. Two.", "i. Three."], ["1", "1.a", "1.a.i"]),
        (["(1) One.", "(a) Two."], ["1", "1.a"]),
        (["Section 2: Scope"], ["section-2"]),
        (["Attachment A", "Uses of it.", "(a) One."], ["attachment-a", "attachment-a.a"]),
        (["المادة ٣: النطاق"], ["المادة-3"]),
        (["المادة الثالثة: النطاق"], ["المادة-3"]),
    ],
)
def test_labels_joined_down_the_tree(paragraphs: list[str], expected: list[str]) -> None:
    assert ids(*paragraphs) == expected


def test_clauses_without_label_are_named_by_heading_or_first_words() -> None:
    found = ids(
        "Alpha Terms", "Using it", "What you can't do. You may not sell it.", "Permission is not granted to anyone."
    )
    assert found[:3] == ["alpha-terms", "using-it", "using-it.what-you-cant-do"]
    assert ids("Permission is hereby granted to all who ask.") == ["permission-is-hereby-granted-to"]


def test_two_alike_are_told_apart() -> None:
    found = ids("No warranty is given here.", "It is free of charge.", "No warranty is given here.")
    assert found == ["no-warranty-is-given-here", "it-is-free-of-charge", "no-warranty-is-given-here~2"]


def test_vowel_signs_do_not_cut_words() -> None:
    assert ids("أُبرمت هذه الاتفاقيّة بين الطرفين.") == ["أبرمت-هذه-الاتفاقية-بين-الطرفين"]


def test_words_without_letters_have_a_name_too() -> None:
    assert ids("§§ $$ %%") == ["clause"]
