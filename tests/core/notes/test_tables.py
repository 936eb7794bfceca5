"""Tables of a note: the cells by row and column, in a direction that the reader expects."""

from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.core.notes.markup import blocks, plain_text
from glossator.core.notes.tables import Table, parts
from glossator.core.text.direction import RIGHT_TO_LEFT_MARK, Direction

TABLE = "| Clause | Effect |\n|---|---|\n| 1.b.iii | **name** it |\n| 2 | |"


def tables_in(body: str) -> list[tuple[Direction, list[list[str | None]]]]:
    return [
        (part.direction, [[cell.text if cell else None for cell in row] for row in part.rows])
        for part in parts(blocks(body, Direction.LTR))
        if isinstance(part, Table)
    ]


def test_cells_stand_in_their_rows_and_columns() -> None:
    assert tables_in(TABLE) == [(Direction.LTR, [["Clause", "Effect"], ["1.b.iii", "name it"], ["2", None]])]


def test_words_around_a_table_and_a_table_behind_it_stay_apart() -> None:
    body = f"Before\n\n{TABLE}\n\n{TABLE}\n\nBehind"
    shown = [part if isinstance(part, Table) else part.text for part in parts(blocks(body, Direction.LTR))]
    assert [each for each in shown if isinstance(each, str)] == ["Before", "Behind"]
    assert len(tables_in(body)) == 2


def test_a_table_runs_as_most_of_its_words_or_as_its_first_line_is_marked() -> None:
    arabic = "| Llama 4 | الأثر |\n|---|---|\n| لا يجوز البيع | قيد صارم |"
    assert tables_in(arabic)[0][0] is Direction.RTL
    marked = "\n".join(RIGHT_TO_LEFT_MARK + line for line in TABLE.split("\n"))
    assert tables_in(marked)[0] == (Direction.RTL, tables_in(TABLE)[0][1])


def test_each_cell_has_a_direction_of_its_own_but_a_number_that_stands_alone() -> None:
    (part,) = parts(blocks("| The clause | البند هنا |\n|---|---|\n| 1.b.iii | ترخيص الاستعمال هنا |", Direction.LTR))
    assert isinstance(part, Table)
    assert [cell.direction for row in part.rows for cell in row if cell] == ["ltr", "rtl", "rtl", "rtl"]


def test_a_table_with_a_row_too_long_stays_as_it_was_typed() -> None:
    body = "| a | b |\n|---|---|\n| c | d | lost? |"
    assert tables_in(body) == []
    assert "lost?" in plain_text(body)


def test_in_plain_text_a_row_is_a_line() -> None:
    assert plain_text(TABLE) == "Clause | Effect\n1.b.iii | name it\n2 | "


def test_escaped_bars_are_words() -> None:
    assert tables_in("| a \\| b | c |\n|---|---|")[0][1][0] == ["a | b", "c"]


@given(
    st.lists(st.lists(st.sampled_from(["a", "نص", "", "`x|y`", "**b", "[c](d)"]), min_size=3, max_size=3), max_size=4)
)
@settings(deadline=None)
def test_no_cell_vanishes(rows: list[list[str]]) -> None:
    body = "\n".join(["| h | i | j |", "|---|---|---|", *("| " + " | ".join(row) + " |" for row in rows)])
    letters = [char for char in body if char.isalpha()]
    assert [char for char in plain_text(body) if char.isalpha()] == letters
