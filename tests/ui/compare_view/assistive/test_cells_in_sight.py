"""What an assistive program is told about cells that no widget stands for."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Span
from glossator.core.notes.placement import place
from tests.support.licence_builder import Part, beside, build
from tests.support.notes import make_note
from tests.ui.compare_view.conftest import WORDS, Desk, open_desk


def table(desk: Desk) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(desk.canvas.viewport())


def name(cell: QAccessibleInterface) -> str:
    return cell.text(QAccessible.Text.Name)


def test_each_cell_in_sight_is_a_paragraph_in_reading_order(desk: Desk) -> None:
    cells = [table(desk).child(nth) for nth in range(table(desk).childCount())]
    assert len(cells) == len(desk.canvas.stage.places())
    assert {cell.role() for cell in cells} == {QAccessible.Role.Paragraph}
    assert [name(cell).split(",")[0] for cell in cells[:4]] == ["First 1.0", "Second 2.0", "Third 3.0", "First 1.0"]
    assert table(desk).indexOfChild(cells[2]) == 2


def test_a_cell_is_named_by_its_clause_its_kinds_and_its_notes(desk: Desk) -> None:
    span = desk.span(0, "shall keep")
    licences = desk.canvas.content.comparison.licences
    desk.view.marking.place_notes((place(make_note(licences[0], span.start, span.end), licences),))
    assert name(table(desk).child(0)) == (
        "First 1.0, 1 Clause 1; Ban on competing models; Naming of derivatives; note 1"
    )
    desk.view.marking.show_kinds(frozenset())
    assert name(table(desk).child(0)) == "First 1.0, 1 Clause 1; note 1"


def test_a_missing_counterpart_is_said(desk: Desk) -> None:
    desk.canvas.go_to_end()
    names = [name(table(desk).child(nth)) for nth in range(table(desk).childCount())]
    assert "Second 2.0, no counterpart" in names


def test_the_words_of_a_cell_are_read_without_what_display_adds(desk: Desk) -> None:
    words = table(desk).child(0).textInterface()
    assert words.text(0, words.characterCount()).startswith("1 Clause 1\n1: The Licensee shall not use the Model")
    arabic = table(desk).child(2).textInterface()
    assert "وفق المادة 2(b)(i) من" in arabic.text(0, arabic.characterCount())


def test_places_count_utf_16_units_and_lead_to_the_screen_and_back(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, beside(build("A", [Part("1", "", "😀 the model")]), build("B", [Part("1", "", "b")])))
    words = table(desk).child(0).textInterface()
    assert words.characterCount() == len("1 😀 the model") + 1
    place_of_m = len("1 😀 the ") + 1
    assert words.text(place_of_m, place_of_m + 5) == "model"
    rect = words.characterRect(place_of_m)
    assert rect.isValid()
    assert words.offsetAtPoint(rect.center() - QPoint(rect.width() // 4, 0)) == place_of_m
    middle = desk.point_of(desk.span(0, "model"))
    assert abs(desk.canvas.viewport().mapToGlobal(middle).y() - rect.center().y()) < rect.height()


def test_the_cell_with_the_focus_is_known(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Right)
    focused = table(desk).focusChild()
    assert name(focused).startswith("Second 2.0")
    assert focused.state().focused
    assert not table(desk).child(0).state().focused


def test_a_cell_is_where_it_is_painted(desk: Desk) -> None:
    cell = table(desk).child(1)
    inside = cell.rect().center()
    assert table(desk).childAt(inside.x(), inside.y()) is cell
    assert desk.canvas.viewport().rect().contains(desk.canvas.viewport().mapFromGlobal(inside))


def test_the_heads_and_the_ruler_are_there_too(desk: Desk) -> None:
    names = []
    waiting = [QAccessible.queryAccessibleInterface(desk.view)]
    while waiting:
        each = waiting.pop()
        names.append(name(each))
        waiting.extend(each.child(nth) for nth in range(each.childCount()))
    assert {"First 1.0", "Close First 1.0", "Overview of all marks"} <= set(names)


def test_a_head_is_a_group_that_says_what_it_counts(desk: Desk) -> None:
    head = QAccessible.queryAccessibleInterface(desk.view.header.heads[0])
    assert head.role() == QAccessible.Role.Grouping
    assert "Restricting passages: 1" in head.text(QAccessible.Text.Description)
    assert [name(head.child(nth)) for nth in range(head.childCount())] == ["Close First 1.0"]


def test_cells_of_a_comparison_that_is_gone_are_no_longer_valid(desk: Desk) -> None:
    last = table(desk).child(table(desk).childCount() - 1)
    assert last.isValid()
    desk.view.set_comparison(beside(build("A", [Part("1", "", "a")]), build("B", [Part("1", "", "b")])))
    assert not last.isValid()


def test_how_much_differs_is_part_of_the_name_and_what_of_the_description(qtbot: QtBot) -> None:
    licences = [
        build(name, [Part("1", "", words)]) for name, words in (("A", WORDS), ("B", WORDS.replace("train", "sell")))
    ]
    desk = open_desk(qtbot, compare(licences))
    cell = table(desk).child(1)
    assert name(cell) == "B, 1; differences: 1"
    assert "“sell”" in cell.text(QAccessible.Text.Description)


def test_the_place_from_which_keys_select_is_told_and_can_be_set(desk: Desk) -> None:
    words = table(desk).child(0).textInterface()
    assert words.cursorPosition() == -1
    place = words.text(0, words.characterCount()).index("Licensee")
    words.setCursorPosition(place)
    assert words.cursorPosition() == place
    desk.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    span = desk.span(0, "Licensee")
    assert desk.view.selection() == Span(0, span.start, span.end + 1)
    assert table(desk).child(1).textInterface().cursorPosition() == -1
