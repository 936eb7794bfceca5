"""Clauses named as readers name them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.clauses.citing import clauses_named, clauses_nearest, names_number, parts_of
from glossator.core.clauses.model import Clause

NUMBERS = (
    "1",
    "1.a",
    "1.b",
    "1.b.i",
    "1.b.iii",
    "2",
    "Section 4",
    "Section 4.a",
    "Section 4.b",
    "المادة 5",
    "المادة 5.أ",
)


def clauses(*numbers: str) -> list[Clause]:
    return [Clause(f"c{nth}", number, "", 1, nth, nth, nth + 1, nth + 1) for nth, number in enumerate(numbers)]


def named(typed: str) -> list[str]:
    return [each.number for each in clauses_named(typed, clauses(*NUMBERS))]


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("4(b)", "Section 4.b"),
        ("1.b.iii", "1.b.iii"),
        ("1(b)(iii)", "1.b.iii"),
        ("1B III", "1.b.iii"),
        ("§ 2", "2"),
        ("§2", "2"),
        ("section 1(b)(i)", "1.b.i"),
        ("Sec. 4 (a)", "Section 4.a"),
        ("s. 4", "Section 4"),
        ("clause ٢", "2"),
        ("١(ب)", ""),
        ("٥(أ)", "المادة 5.أ"),
        ("المادة ٥", "المادة 5"),
        ("المادة الخامسة", "المادة 5"),
        ("\u20684(b)\u2069", "Section 4.b"),
    ],
)
def test_a_clause_is_found_however_its_number_is_written(typed: str, number: str) -> None:
    assert named(typed) == ([number] if number else [])


def test_two_documents_read_as_one_may_both_have_it() -> None:
    assert len(clauses_named("1", clauses("1", "2", "1"))) == 2


def test_nothing_is_named_by_nothing() -> None:
    assert named("") == named("  ") == named("§") == []
    assert clauses_named("1", clauses("", "")) == ()


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        ("1.c", ["1.b", "1", "1.a"]),
        ("4(z)", ["Section 4", "Section 4.b", "Section 4.a"]),
        ("9", ["المادة 5", "Section 4", "المادة 5.أ"]),
        ("1.b.ii", ["1.b.i", "1.b.iii", "1.b"]),
    ],
)
def test_what_is_not_there_has_neighbours(typed: str, nearest: list[str]) -> None:
    assert named(typed) == []
    assert [each.number for each in clauses_nearest(typed, clauses(*NUMBERS), 3)] == nearest


def test_words_are_near_to_no_number() -> None:
    assert clauses_nearest("warranty", clauses(*NUMBERS), 3) == ()


def test_numbers_are_told_from_words() -> None:
    assert all(map(names_number, ("4", "4(b)", "§ b", "section 2", "Article II", "المادة ٣", "المادة الأولى", "٣")))
    assert not any(map(names_number, ("", "warranty", "section", "a", "Llama 4", "§")))


@given(st.text(max_size=40))
def test_anything_may_be_typed(typed: str) -> None:
    listed = clauses(*NUMBERS)
    assert isinstance(names_number(typed), bool)
    assert all(parts_of(each.number) == parts_of(typed) for each in clauses_named(typed, listed))
    assert len(clauses_nearest(typed, listed, 2)) <= 2


@given(st.sampled_from(NUMBERS))
def test_every_number_names_its_clause(number: str) -> None:
    assert named(number) == [number]
