"""The same licences in other rows: what is read stays where it is."""

from dataclasses import replace

from PySide6.QtCore import Qt

from glossator.core.compare.model import Comparison, Row
from tests.ui.compare_view.conftest import Desk, three_licences


def shifted(comparison: Comparison) -> Comparison:
    """Two rows of the second column alone come first, and the first column moves two rows down."""
    first, second, third = comparison.licences
    rows = [Row("", 1.0, ((), (second.clauses[nth].id,), ())) for nth in (0, 1)]
    rows += [
        Row("", 1.0, ((one.id,), (), (other.id,))) for one, other in zip(first.clauses, third.clauses, strict=True)
    ]
    rows += [Row("", 1.0, ((), (each.id,), ())) for each in second.clauses[2:]]
    return replace(comparison, rows=tuple(rows))


def test_the_focused_clause_stays_where_it_is_in_the_window(desk: Desk) -> None:
    desk.view.going.to_row(3)
    desk.canvas.scroll_by(25)
    focus = desk.canvas.content.columns[0][5]
    desk.view.going.to_words(focus.span)
    top = desk.canvas.stage.entry_rect(focus).top()
    desk.view.rearrange(shifted(three_licences()))
    now = desk.canvas.attention.focus
    assert now is not None
    assert (now.clause, now.row) == (focus.clause, focus.row + 2)
    assert desk.canvas.stage.entry_rect(now).top() == top


def test_without_a_focus_in_sight_the_topmost_clause_stays(desk: Desk) -> None:
    desk.view.going.to_row(4)
    top = desk.canvas.content.columns[0][4]
    before = desk.canvas.stage.entry_rect(top).top()
    desk.view.rearrange(shifted(three_licences()))
    now = desk.canvas.content.columns[0][4]
    assert now.clause == top.clause
    assert desk.canvas.stage.entry_rect(now).top() == before


def test_selected_words_stay_selected_and_keys_go_on_from_there(desk: Desk) -> None:
    span = desk.span(0, "2: The Licensee shall")
    desk.drag(*desk.edges(span))
    desk.view.rearrange(shifted(three_licences()))
    assert desk.view.selection() == span
    desk.press(Qt.Key.Key_Down)
    now = desk.canvas.attention.focus
    assert now is not None
    assert now.clause.id == "3"
