"""What is looked for is found, in the order that is wanted."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.notes.filtering import Facet, Filed, Filing, Filter, Order, occurring, select
from glossator.core.notes.model import Note, Reply, Selector, Severity, Status, Target
from glossator.core.notes.ordering import PlacedNote
from glossator.core.notes.placement import Hold, Placement
from tests.support.review_strategies import NOTES, WORDS

LLAMA = Target("llama-4+llama-4-aup", Selector(0, 9, "700\nmillion users"))
APACHE = Target("apache-2.0", Selector(0, 9, "a patent"))
COLUMNS = {"llama-4": 0, "apache-2.0": 1}
MARCH, MAY = "2025-03-01T10:00:00+00:00", "2025-05-01T10:00:00+03:00"


def note(body: str, target: Target = LLAMA) -> Note:
    return Note(body, (target,), body, "Huda", MARCH, MARCH)


def placed(each: Note) -> PlacedNote:
    column = COLUMNS.get(each.licence.partition("+")[0], -1)
    return PlacedNote((Placement(each, column, 0, 9, Hold.HELD),))


def filed(*notes: Note) -> tuple[Filed, ...]:
    return Filing().file(tuple(map(placed, notes)))


def found(notes: tuple[Filed, ...], wanted: Filter, order: Order = Order.READING) -> list[str]:
    return [each.note.body for each in select(notes, wanted, order)]


@pytest.mark.parametrize("typed", ["إستضافة", "استضافه عميل", "استضافة\u0640", "اِسْتِضَافَة"])
def test_arabic_is_found_however_it_is_spelt(typed: str) -> None:
    words = typed.replace("ه عميل", "ة عميل")
    assert found(filed(note("هل تشمل استضافة عميل واحد؟"), note("غيرها")), Filter(words)) == [
        "هل تشمل استضافة عميل واحد؟"
    ]


def test_every_typed_word_counts_wherever_it_stands() -> None:
    answered = replace(note("b"), replies=(Reply("r", "Omar", MARCH, MARCH, "only for Outputs"),), tags=("client-a",))
    notes = filed(note("a"), answered)
    assert found(notes, Filter("outputs OMAR client-a 700 million")) == ["b"]
    assert found(notes, Filter("outputs nobody")) == []
    assert found(notes, Filter("  \u200f ")) == ["a", "b"]


def test_any_of_the_values_of_a_facet_will_do_and_all_facets_must() -> None:
    grave = replace(note("grave"), severity=Severity.BLOCKING, tags=("x", "y"))
    settled = replace(note("settled", APACHE), severity=Severity.BLOCKING, status=Status.RESOLVED)
    notes = filed(note("plain"), grave, settled)
    blocking = Filter().switched(Facet.SEVERITY, Severity.BLOCKING)
    assert found(notes, blocking) == ["grave", "settled"]
    assert found(notes, blocking.switched(Facet.SEVERITY, Severity.INFORMATION)) == ["plain", "grave", "settled"]
    assert found(notes, blocking.switched(Facet.LICENCE, "llama-4")) == ["grave"]
    assert found(notes, blocking.switched(Facet.TAG, "y").switched(Facet.STATUS, "resolved")) == []
    assert not blocking.switched(Facet.SEVERITY, Severity.BLOCKING).is_narrow


def test_a_note_is_as_new_as_its_last_reply() -> None:
    answered = replace(note("answered"), replies=(Reply("r", "Omar", MAY, MAY, ""),))
    undated = replace(note("undated"), created="one day", modified="one day")
    notes = filed(undated, note("old"), answered)
    assert found(notes, Filter(since=date(2025, 4, 1))) == ["answered"]
    assert found(notes, Filter(), Order.NEWEST) == ["answered", "old", "undated"]


def test_what_is_even_stays_in_reading_order() -> None:
    notes = filed(
        replace(note("1", APACHE), author="omar", status=Status.REJECTED),
        replace(note("2"), severity=Severity.BLOCKING),
        replace(note("3", Target("closed")), author=""),
        replace(note("4"), severity=Severity.BLOCKING, author="Ali", status=Status.RESOLVED),
    )
    orders = {order: "".join(found(notes, Filter(), order)) for order in Order}
    assert orders[Order.SEVERITY] == "2413"
    assert orders[Order.STATUS] == "2314"
    assert orders[Order.AUTHOR] == "4213"
    assert orders[Order.LICENCE] == "2413"


def test_the_values_that_occur_are_counted() -> None:
    counted = occurring(filed(note("a"), replace(note("b", APACHE), tags=("x",), kind="our own")))
    assert counted[Facet.LICENCE] == Counter({"llama-4": 1, "apache-2.0": 1})
    assert counted[Facet.TAG] == Counter(x=1)
    assert counted[Facet.KIND] == Counter({"": 1, "our own": 1})


def test_a_note_is_filed_anew_where_it_or_its_place_is_another() -> None:
    filing = Filing()
    first = note("first")
    filing.file([placed(first)])
    moved = PlacedNote((Placement(first, 0, 4, 13, Hold.MOVED),))
    again = filing.file([placed(note("before")), moved])
    assert [(each.number, each.placed) for each in again][1] == (2, moved)
    assert found(filing.file([placed(replace(first, body="changed"))]), Filter("changed")) == ["changed"]


@given(st.lists(NOTES, max_size=5), WORDS, st.sampled_from(Order))
def test_a_filter_only_leaves_out_and_an_order_loses_nothing(notes: list[Note], typed: str, order: Order) -> None:
    all_of_them = filed(*notes)
    assert sorted(each.number for each in select(all_of_them, Filter(), order)) == list(range(1, len(notes) + 1))
    left = select(all_of_them, Filter(typed), order)
    assert set(map(id, left)) <= set(map(id, all_of_them))


@given(NOTES, st.data())
def test_a_note_is_found_by_each_of_its_words_and_values(one: Note, data: st.DataObject) -> None:
    notes = filed(one)
    for words in (*one.body.split(), *one.tags, one.suggestion, *(each.body for each in one.replies)):
        assert select(notes, Filter(words))
    for facet, counts in occurring(notes).items():
        if counts:
            value = data.draw(st.sampled_from(sorted(counts)))
            assert select(notes, Filter().switched(facet, value))
