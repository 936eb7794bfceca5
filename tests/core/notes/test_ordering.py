from hypothesis import given
from hypothesis import strategies as st

from glossator.core.clauses.model import Clause
from glossator.core.compare.model import Comparison, Row
from glossator.core.library.model import Licence, Metadata
from glossator.core.notes.model import Note, Selector, Target
from glossator.core.notes.ordering import PlacedNote, in_reading_order
from glossator.core.notes.placement import Hold, Placement
from glossator.core.provisions.model import Localised

CLAUSE_LENGTH = 10


def licence(name: str, clauses: int) -> Licence:
    return Licence(
        metadata=Metadata(id=name, title=Localised(name, name), short=name),
        text="x" * CLAUSE_LENGTH * clauses,
        clauses=tuple(
            Clause(
                id=str(nth),
                number=str(nth),
                heading="",
                level=1,
                start=nth * CLAUSE_LENGTH,
                body=nth * CLAUSE_LENGTH,
                own_end=(nth + 1) * CLAUSE_LENGTH,
                end=(nth + 1) * CLAUSE_LENGTH,
            )
            for nth in range(clauses)
        ),
        provisions=(),
    )


def comparison(*rows: tuple[tuple[str, ...], tuple[str, ...]]) -> Comparison:
    return Comparison(
        licences=(licence("first", 3), licence("second", 3)),
        rows=tuple(Row(topic="", confidence=1.0, cells=cells) for cells in rows),
        changes=(),
    )


def placement(name: str, column: int, start: int, hold: Hold = Hold.HELD) -> Placement:
    note = Note(
        id=name,
        targets=(Target("any", Selector(start, start + 2, "xx")),),
        body="",
        author="",
        created="2025-01-01T00:00:00+00:00",
        modified="2025-01-01T00:00:00+00:00",
    )
    if hold is Hold.ORPHANED:
        return Placement(note, column, 0, 0, hold)
    return Placement(note, column, start, start + 2, hold)


STRAIGHT = comparison((("0",), ("0",)), (("1",), ("1",)), (("2",), ("2",)))
MOVED = comparison((("0",), ("2",)), (("1",), ()), (("2",), ("0", "1")))


def names(notes: tuple[PlacedNote, ...]) -> list[str]:
    return [each.note.id for each in notes]


def test_notes_follow_the_rows_then_the_columns_then_the_text() -> None:
    notes = [
        placement("row 2, left", 0, 12),
        placement("row 1, right", 1, 4),
        placement("row 1, left, late", 0, 7),
        placement("row 1, left, early", 0, 1),
    ]
    ordered = in_reading_order(notes, STRAIGHT)
    assert names(ordered) == ["row 1, left, early", "row 1, left, late", "row 1, right", "row 2, left"]


def test_a_moved_clause_takes_its_notes_along_to_its_row() -> None:
    notes = [placement("first words", 1, 0), placement("last words", 1, 25), placement("left", 0, 12)]
    assert names(in_reading_order(notes, MOVED)) == ["last words", "left", "first words"]


def test_words_before_the_first_clause_are_read_first() -> None:
    late_start = comparison((("1",), ("1",)), (("2",), ("2",)))
    notes = [placement("in the first clause", 0, 12), placement("before it", 0, 3)]
    assert names(in_reading_order(notes, late_start)) == ["before it", "in the first clause"]


def test_notes_without_words_come_last_and_those_without_licence_after_them() -> None:
    notes = [
        placement("licence not open", -1, 0, Hold.NOT_OPEN),
        placement("words gone", 0, 0, Hold.ORPHANED),
        placement("moved", 1, 28, Hold.MOVED),
    ]
    assert names(in_reading_order(notes, STRAIGHT)) == ["moved", "words gone", "licence not open"]


def test_notes_on_the_same_words_keep_the_order_of_their_writing() -> None:
    notes = [placement("written first", 0, 5), placement("written second", 0, 5)]
    assert names(in_reading_order(notes, STRAIGHT)) == ["written first", "written second"]


@given(
    st.lists(
        st.tuples(st.integers(-1, 1), st.integers(0, 27), st.sampled_from(Hold)),
        max_size=12,
    )
)
def test_no_note_is_lost_and_the_order_is_settled(drawn: list[tuple[int, int, Hold]]) -> None:
    notes = [
        placement(str(nth), column, start, Hold.NOT_OPEN if column < 0 else hold)
        for nth, (column, start, hold) in enumerate(drawn)
    ]
    once = in_reading_order(notes, MOVED)
    assert sorted(names(once)) == sorted(each.note.id for each in notes)
    assert in_reading_order([each.first for each in once], MOVED) == once
