"""Everything that the mouse does can be done by keys."""

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.ui.compare_view import CompareView
from glossator.ui.theme import load_theme
from tests.ui.compare_view.conftest import Desk, canvas_of, three_licences

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def focus(desk: Desk) -> tuple[int, int]:
    entry = desk.canvas.attention.focus
    assert entry is not None
    return entry.row, entry.column


def test_arrows_move_the_focus_among_clauses_and_columns(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Down)
    assert focus(desk) == (0, 0)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Right)
    assert focus(desk) == (1, 1)
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Left)
    assert focus(desk) == (0, 0)


def test_arrows_go_where_they_point_in_an_arabic_window(desk: Desk, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Left)
    assert focus(desk) == (0, 1)


def test_the_focus_is_always_in_sight(desk: Desk) -> None:
    for _ in range(30):
        desk.press(Qt.Key.Key_Down)
        entry = desk.canvas.attention.focus
        assert entry is not None
        rect = desk.canvas.stage.entry_rect(entry)
        assert rect.intersects(desk.canvas.viewport().rect())
    assert focus(desk) == (11, 0)


def test_the_focus_is_drawn(desk: Desk) -> None:
    desk.canvas.setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.qtbot.waitUntil(desk.canvas.hasFocus)
    entry = desk.canvas.attention.focus
    assert entry is not None
    image = desk.canvas.viewport().grab().toImage()
    middle = desk.canvas.stage.entry_rect(entry).center().y()
    ring = load_theme(dark=False).colour("focus").name()
    assert ring in {image.pixelColor(x, middle).name() for x in range(6)}


def test_tab_walks_the_columns_and_then_leaves(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view, after = CompareView(load_taxonomy(), load_theme(dark=False)), QLineEdit()
    for each in (view, after):
        layout = window.layout() or QVBoxLayout(window)
        layout.addWidget(each)
    view.set_comparison(three_licences())
    window.resize(1000, 600)
    window.show()
    qtbot.waitExposed(window)
    view.setFocus()
    desk = Desk(view, canvas_of(view), qtbot)
    desk.press(Qt.Key.Key_Down)
    visited = []
    for _ in range(3):
        visited.append(focus(desk)[1])
        desk.press(Qt.Key.Key_Tab)
    assert visited == [0, 1, 2]
    qtbot.waitUntil(after.hasFocus)


def test_pages_and_ends(desk: Desk) -> None:
    desk.press(Qt.Key.Key_PageDown)
    down = desk.canvas.verticalScrollBar().value()
    assert 0 < down < desk.canvas.viewport().height()
    desk.press(Qt.Key.Key_Space, SHIFT)
    assert desk.canvas.verticalScrollBar().value() == 0
    desk.press(Qt.Key.Key_Space)
    assert desk.canvas.verticalScrollBar().value() == down
    desk.press(Qt.Key.Key_End, CONTROL)
    assert desk.canvas.verticalScrollBar().value() == desk.canvas.verticalScrollBar().maximum()
    assert focus(desk) == (11, 0)
    desk.press(Qt.Key.Key_Home)
    assert desk.canvas.verticalScrollBar().value() == 0
    assert focus(desk) == (0, 0)


def test_shift_and_arrows_select_from_the_focused_clause_on(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Down)
    for _ in range(6):
        desk.press(Qt.Key.Key_Right, SHIFT)
    assert desk.view.selection() == desk.span(0, "Clause")
    desk.press(Qt.Key.Key_Left, SHIFT)
    assert desk.view.selection() == desk.span(0, "Claus")
    desk.press(Qt.Key.Key_Right, SHIFT | CONTROL)
    assert desk.view.selection() == Span(0, desk.span(0, "Clause").start, desk.span(0, "1.").end + len(" Clause "))


def test_shift_and_down_select_line_by_line_into_the_next_paragraph(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down, SHIFT)
    selection = desk.view.selection()
    assert selection is not None
    assert selection.end == desk.span(0, "1: The Licensee").start
    desk.press(Qt.Key.Key_Up, SHIFT)
    assert desk.view.selection() is None


def test_the_left_arrow_goes_on_in_an_arabic_clause(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Down)
    for _ in range(2):
        desk.press(Qt.Key.Key_Tab)
    for _ in range(2):
        desk.press(Qt.Key.Key_Left, SHIFT)
    assert desk.view.selection() == desk.span(2, "لا")


@pytest.mark.parametrize(("key", "letter"), [(Qt.Key.Key_N, "n"), (0x0649, "ى")])
def test_n_asks_for_a_note_on_the_selection_or_the_focused_clause(desk: Desk, key: int, letter: str) -> None:
    stroke = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
    desk.press(Qt.Key.Key_Down)
    with desk.qtbot.waitSignal(desk.view.note_requested) as asked:
        QApplication.sendEvent(desk.canvas, stroke)
    clause = desk.canvas.content.columns[0][0].clause
    assert asked.args == [Span(0, 0, len(desk.canvas.content.text(0)[: clause.end].rstrip()))]
    span = desk.span(0, "all notices")
    desk.drag(*desk.edges(span))
    with desk.qtbot.waitSignal(desk.view.note_requested) as asked:
        QApplication.sendEvent(desk.canvas, stroke)
    assert asked.args == [span]


def test_return_selects_the_clause_and_escape_lets_go(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.view.selection() is not None
    desk.press(Qt.Key.Key_Escape)
    assert desk.view.selection() is None


def test_copied_words_are_clean(desk: Desk) -> None:
    quote = "استخدام Llama 4 لتدريب نموذج منافس، وعليه الإبقاء على الإشعارات وفق المادة 2(b)(i) من"
    span = desk.span(2, quote)
    desk.drag(*desk.edges(span))
    desk.press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == quote


def test_a_clause_is_copied_with_its_number_and_without_wrapped_lines(desk: Desk) -> None:
    QLocale.setDefault(QLocale("ar_AE"))
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    desk.view.copying.copy()
    first, second = QGuiApplication.clipboard().text().split("\n")
    assert first == "1 Clause 1"
    assert second.startswith("1: The Licensee shall not use the Model to train any competing model, and shall keep")


def test_a_letter_acts_in_the_text_and_not_while_a_menu_is_open(desk: Desk) -> None:
    asked = QAction("closest", desk.view)
    asked.setShortcut("C")
    asked.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    desk.view.obey(asked)
    desk.view.activateWindow()
    desk.canvas.setFocus()
    heard: list[bool] = []
    asked.triggered.connect(lambda: heard.append(True))
    menu = QMenu(desk.view)
    menu.addAction("Theme")
    menu.popup(desk.view.mapToGlobal(desk.view.rect().center()))
    QTest.keyClick(menu, Qt.Key.Key_C)
    assert not heard
    menu.close()
    desk.press(Qt.Key.Key_C)
    assert len(heard) == 1
