"""What typed letters mean in the palette."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.clauses.model import Clause
from glossator.ui.palette.offer import Offer, Sort
from glossator.ui.palette.search import Found, find


def nothing() -> None:
    """What the offers of these tests do."""


def action(name: str, english: str = "", *, is_available: bool = True) -> Offer:
    return Offer(f"action:{name}", Sort.ACTION, name, "", nothing, english, is_available=is_available)


def clause(number: str, heading: str = "", column: int = 0) -> Offer:
    held = Clause(f"{column}/{number}", number, heading, 1, 0, 0, 1, 1)
    return Offer(f"clause:{held.id}", Sort.CLAUSE, held.title, f"L{column}", nothing, clause=held, column=column)


OFFERS = (
    action("Save review"),
    action("Export annotated PDF"),
    action("Previous restriction"),
    action("Undo", is_available=False),
    action("أضف ملاحظة", "Add note"),
    clause("4", "Redistribution"),
    clause("4.b", "Notices"),
    clause("4.b", "إشعارات", column=1),
)


def names(typed: str, used: Mapping[str, int] | None = None) -> list[str]:
    return [offer.name for offer in find(OFFERS, typed, used or {}).offers]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("exp pdf", "Export annotated PDF"),
        ("pdf export", "Export annotated PDF"),
        ("prv restr", "Previous restriction"),
        ("add note", "أضف ملاحظة"),
        ("ملاحظه", "أضف ملاحظة"),
        ("اضف", "أضف ملاحظة"),
        ("4(b)", "4.b Notices"),
        ("٤(b)", "4.b Notices"),
        ("redistr", "4 Redistribution"),
        ("اشعارات", "4.b إشعارات"),
    ],
)
def test_it_is_found_by_parts_of_its_words_in_any_order_and_language(typed: str, first: str) -> None:
    assert names(typed)[0] == first


def test_nothing_typed_offers_what_was_used_last_and_then_the_rest_with_the_unavailable_at_the_end() -> None:
    listed = names("", {"action:Export annotated PDF": 0, "action:Undo": 1})
    assert listed[:2] == ["Export annotated PDF", "Save review"]
    assert listed[-1] == "Undo"
    assert len(listed) == len(OFFERS)


def test_of_what_is_found_alike_the_last_used_comes_first() -> None:
    alike = (action("Go to notes"), action("Go to notice"))
    found = find(alike, "go to", {"action:Go to notice": 0})
    assert [offer.name for offer in found.offers] == ["Go to notice", "Go to notes"]


def test_whole_words_go_before_those_that_only_begin_alike() -> None:
    alike = (action("Letters without serifs"), action("Letters with serifs"))
    found = find(alike, "with serifs", {"action:Letters without serifs": 0})
    assert found.offers[0].name == "Letters with serifs"


def test_the_number_of_a_clause_finds_it_in_every_column() -> None:
    found = find(OFFERS, "§ 4(b)", {})
    assert [(offer.column, offer.name) for offer in found.offers[:2]] == [(0, "4.b Notices"), (1, "4.b إشعارات")]
    assert not found.misses_number


def test_a_number_that_no_clause_has_offers_the_nearest_of_each_column() -> None:
    found = find(OFFERS, "4(c)", {})
    assert found.misses_number
    assert [(offer.column, offer.name) for offer in found.offers][:3] == [
        (0, "4.b Notices"),
        (0, "4 Redistribution"),
        (1, "4.b إشعارات"),
    ]


def test_what_is_not_there_is_not_found() -> None:
    assert find(OFFERS, "quantum", {}) == Found(())
    assert find((), "4(b)", {}) == Found(())


@given(st.text(max_size=30))
def test_anything_may_be_typed(typed: str) -> None:
    offers = find(OFFERS, typed, {}).offers
    assert set(offers) <= set(OFFERS)
    assert len(set(offers)) == len(offers)
