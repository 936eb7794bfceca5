"""What the reader decided about rows holds, and the rest aligns around it."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Comparison
from glossator.core.compare.pins import Pin
from tests.support.samples import licence

GRANT = "You are granted a worldwide royalty-free licence to use the Model."
BAN = "You must not reverse engineer or decompile the Model."
LAW = "This agreement is governed by the laws of California."


def rows(compared: Comparison) -> list[tuple[str, ...]]:
    """The cells of each row as the numbers of their clauses."""
    return [tuple("+".join(cell) for cell in row.cells) for row in compared.rows]


def test_pinned_clauses_stand_together_whatever_their_words() -> None:
    sides = [licence("a", f"{GRANT}\n{BAN}\n{LAW}"), licence("b", f"{GRANT}\n{BAN}\n{LAW}")]
    compared = compare(sides, pins=[Pin((0, "1"), (1, "3"))])
    assert ("1", "3") in rows(compared)
    assert ("2", "2") in rows(compared)
    assert [row.is_pinned for row in compared.rows].count(True) == 1


def test_clauses_kept_apart_find_their_next_best_partner_or_none() -> None:
    sides = [licence("a", f"{GRANT}\n{LAW}"), licence("b", f"{GRANT}\n{GRANT}\n{LAW}")]
    assert ("1", "1+2") in rows(compare(sides))
    compared = compare(sides, pins=[Pin((0, "1"), (1, "1"), together=False)])
    assert ("1", "2") in rows(compared)
    assert ("", "1") in rows(compared)


def test_one_clause_pinned_to_two_stands_in_one_row_with_both() -> None:
    sides = [licence("a", f"{GRANT}\n{BAN}\n{LAW}"), licence("b", LAW)]
    compared = compare(sides, pins=[Pin((0, "1"), (1, "1")), Pin((1, "1"), (0, "3"))])
    assert ("1+3", "1") in rows(compared)


def test_a_pin_between_columns_that_do_not_lead_holds_too() -> None:
    sides = [licence("a", GRANT), licence("b", f"{BAN}\n{LAW}"), licence("c", f"{GRANT}\n{LAW}")]
    compared = compare(sides, pins=[Pin((1, "1"), (2, "1"))])
    assert any(cells[1:] == ("1", "1") for cells in rows(compared))


def test_the_leading_column_is_the_one_that_is_asked_for() -> None:
    sides = [licence("a", f"{GRANT}\n{BAN}\n{LAW}"), licence("b", f"{LAW}\n{GRANT}\n{BAN}")]
    compared = compare(sides, leading=1)
    assert [cells[1] for cells in rows(compared)] == ["1", "2", "3"]
    assert {change.before.column for change in compared.changes} == {1}


def test_pins_of_clauses_that_are_not_there_count_for_nothing() -> None:
    sides = [licence("a", GRANT), licence("b", GRANT)]
    assert compare(sides, pins=[Pin((0, "9"), (1, "1")), Pin((0, "1"), (7, "1"))]) == compare(sides)


def test_what_is_pinned_to_a_clause_of_the_leading_licence_stands_beside_it() -> None:
    sides = [licence("a", f"{GRANT}\n{LAW}"), licence("b", BAN), licence("c", "Other words entirely.")]
    compared = compare(sides, pins=[Pin((0, "2"), (2, "1")), Pin((1, "1"), (2, "1"))])
    assert rows(compared) == [("1", "", ""), ("2", "1", "1")]


PLACES = st.tuples(st.integers(0, 2), st.integers(1, 4).map(str))
TEXTS = st.lists(st.sampled_from([GRANT, BAN, LAW, "Other words entirely."]), min_size=1, max_size=4)


@given(
    st.lists(TEXTS, min_size=2, max_size=3),
    st.lists(st.builds(Pin, PLACES, PLACES, st.booleans()), max_size=5),
    st.data(),
)
def test_every_clause_stands_in_one_row_whatever_is_pinned(
    texts: list[list[str]], pins: list[Pin], data: st.DataObject
) -> None:
    sides = [licence(str(nth), "\n".join(lines)) for nth, lines in enumerate(texts)]
    leading = data.draw(st.integers(0, len(sides) - 1))
    compared = compare(sides, leading, pins)
    for column, side in enumerate(sides):
        placed = [each for row in compared.rows for each in row.cells[column]]
        assert sorted(placed) == sorted(clause.id for clause in side.clauses)
    lead = [each for row in compared.rows for each in row.cells[leading][:1]]
    assert lead == sorted(lead)
