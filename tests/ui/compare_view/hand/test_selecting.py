"""Keys select by every unit that a lawyer quotes by, in texts of either direction."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from tests.support.licence_builder import Part, beside, build
from tests.ui.compare_view.conftest import ARABIC, WORDS, Desk, open_desk

SHIFT = Qt.KeyboardModifier.ShiftModifier
FURTHER = SHIFT | Qt.KeyboardModifier.ControlModifier
TWO = "You may use it. You may not sell it; nor lend it."


@pytest.fixture
def quoting(qtbot: QtBot) -> Desk:
    english = build("English", [Part("1", "Use", TWO), Part("2", "", WORDS)])
    return open_desk(qtbot, beside(english, build("عربية", [Part("المادة 1", "", ARABIC)], "ar")), width=900)


def begin_at(desk: Desk, column: int, quote: str) -> None:
    """Put the place from which keys select before `quote`."""
    first, _ = desk.edges(desk.span(column, quote))
    desk.click(first)


def test_the_whole_column_is_selected_and_stays_where_it_is(quoting: Desk) -> None:
    begin_at(quoting, 0, "sell")
    place = quoting.canvas.stage.place
    quoting.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert quoting.view.selection() == Span(0, 0, len(quoting.canvas.content.text(0).rstrip()))
    assert quoting.canvas.stage.place == place
    assert quoting.canvas.attention.focus == quoting.canvas.content.columns[0][0]


def test_control_with_up_and_down_selects_clause_by_clause(quoting: Desk) -> None:
    begin_at(quoting, 0, "sell")
    start, second = quoting.span(0, "sell").start, quoting.canvas.content.columns[0][1].clause.start
    quoting.press(Qt.Key.Key_Down, FURTHER)
    assert quoting.view.selection() == Span(0, start, second)
    quoting.press(Qt.Key.Key_Down, FURTHER)
    assert quoting.view.selection() == Span(0, start, len(quoting.canvas.content.text(0).rstrip()))
    for _ in range(2):
        quoting.press(Qt.Key.Key_Up, FURTHER)
    assert quoting.view.selection() == Span(0, quoting.canvas.content.columns[0][0].clause.start, start)


def test_home_and_end_select_to_the_edges_of_the_line_and_of_the_column(quoting: Desk) -> None:
    begin_at(quoting, 0, "notices of copyright")
    quoting.press(Qt.Key.Key_End, SHIFT)
    selection = quoting.view.selection()
    assert selection is not None
    assert len(quoting.canvas.stage.word_rects(selection)) == 1
    quoting.press(Qt.Key.Key_Home, FURTHER)
    assert quoting.view.selection() == Span(0, 0, quoting.span(0, "notices of copyright").start)


def test_three_clicks_select_an_item_of_a_sentence(quoting: Desk) -> None:
    point = quoting.point_of(quoting.span(0, "sell"))
    for _ in range(3):
        quoting.click(point)
    assert quoting.view.selection() == quoting.span(0, "You may not sell it;")


@pytest.mark.parametrize(("column", "forth"), [(0, Qt.Key.Key_Right), (1, Qt.Key.Key_Left)])
def test_arrows_walk_a_paragraph_to_its_end_and_take_names_whole_at_most(
    quoting: Desk, column: int, forth: Qt.Key
) -> None:
    quote = {0: TWO, 1: ARABIC}[column]
    span = quoting.span(column, quote)
    begin_at(quoting, column, quote)
    seen: set[int] = set()
    for _ in range(2 * len(quote)):
        selection = quoting.view.selection()
        if selection and selection.end == span.end:
            break
        quoting.press(forth, SHIFT)
        caret = quoting.canvas.attention.caret
        assert caret is not None
        seen.add(caret.start)
    assert span.end in seen
    assert len(seen) >= 0.85 * len(quote)


def test_arrows_go_the_way_they_point_within_latin_words_of_an_arabic_clause(quoting: Desk) -> None:
    begin_at(quoting, 1, "Llama 4")
    quoting.canvas.attention.select(Span(1, *(quoting.span(1, "Llama").end,) * 2))
    quoting.press(Qt.Key.Key_Left, SHIFT)
    assert quoting.view.selection() == Span(1, quoting.span(1, "Llama").end - 1, quoting.span(1, "Llama").end)


def test_a_drag_by_words_selects_whole_words(quoting: Desk) -> None:
    point, end = quoting.point_of(quoting.span(0, "may")), quoting.point_of(quoting.span(0, "sell"))
    quoting.click(point)
    QTest.mousePress(quoting.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseMove(quoting.canvas.viewport(), end + QPoint(1, 0))
    QTest.mouseRelease(quoting.canvas.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert quoting.view.selection() == quoting.span(0, "may use it. You may not sell")


def test_a_drag_beyond_the_edge_scrolls_and_selects_on(qtbot: QtBot) -> None:
    parts = [Part(str(nth), "", f"{nth}: {WORDS}") for nth in range(40)]
    desk = open_desk(qtbot, beside(build("A", parts), build("B", parts)), height=400)
    viewport, start = desk.canvas.viewport(), desk.point_of(desk.span(0, "0: The Licensee"))
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, QPoint(start.x(), viewport.height() + 60))
    far = desk.span(0, "12: The Licensee").start

    def reaches_far() -> bool:
        selection = desk.view.selection()
        return selection is not None and selection.end > far

    qtbot.waitUntil(reaches_far)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(start.x(), viewport.height() + 60))
    assert desk.canvas.verticalScrollBar().value() > 0
