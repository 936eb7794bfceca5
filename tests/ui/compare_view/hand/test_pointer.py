"""What the mouse does: places in the window lead to the right characters of the document."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.notes.placement import Placement, place
from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.hand.note_button import NoteButton
from tests.support.licence_builder import Part, beside, build, marked
from tests.support.notes import make_note
from tests.ui.compare_view.conftest import WORDS, Desk, open_desk


def note_on(desk: Desk, span: Span, note_id: str) -> Placement:
    licences = desk.canvas.content.comparison.licences
    licence = licences[span.column]
    return place(make_note(licence, span.start, span.end, note_id), licences)


@pytest.mark.parametrize(
    ("column", "quote"),
    [
        (0, "Licensee shall not use the Model to train any competing model"),
        (1, "keep all notices of copyright in every copy"),
        (2, "استخدام Llama 4 لتدريب نموذج منافس، وعليه"),
        (0, "Clause 1"),
    ],
)
def test_dragging_over_words_selects_these_characters_of_the_document(desk: Desk, column: int, quote: str) -> None:
    span = desk.span(column, quote)
    desk.drag(*desk.edges(span))
    assert desk.view.selection() == span


def test_astral_characters_count_as_one_in_a_selection(qtbot: QtBot) -> None:
    text = "😀 the 𝐌odel 😀 and its weights are licensed to you, not sold to you, by us"
    desk = open_desk(qtbot, beside(build("A", [Part("1", "", text)], wrap=30), build("B", [Part("1", "", "b")])))
    span = desk.span(0, "weights are licensed to you")
    desk.drag(*desk.edges(span))
    assert desk.view.selection() == span


def test_a_selection_reaches_over_clauses_within_its_column(desk: Desk) -> None:
    start = desk.span(0, "shall keep all notices")
    end = desk.span(0, "2: The Licensee shall")
    first, last = desk.edges(start)[0], desk.edges(end)[1]
    desk.drag(first, QPoint(last.x() + 500, last.y()))
    selection = desk.view.selection()
    assert selection is not None
    assert selection.column == 0
    assert selection.start == start.start
    assert selection.end > end.end


def test_a_drag_from_below_selects_upwards(desk: Desk) -> None:
    span = desk.span(0, "use the Model to train any competing")
    first, last = desk.edges(span)
    desk.drag(last, first)
    assert desk.view.selection() == span


def clicks(desk: Desk, point: QPoint, count: int) -> Span | None:
    viewport = desk.canvas.viewport()
    for nth in range(count):
        if nth % 2:
            QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=point)
        else:
            QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    return desk.view.selection()


def test_two_clicks_select_the_word_three_the_sentence_four_the_clause(desk: Desk) -> None:
    point = desk.point_of(desk.span(0, "competing"))
    text = desk.canvas.content.text(0)
    clause = desk.canvas.content.columns[0][0].clause
    selected = [clicks(desk, point, 1) for _ in range(4)]
    assert selected[0] is None
    assert selected[1] == desk.span(0, "competing")
    assert selected[2] == desk.span(0, WORDS)
    assert selected[3] == Span(0, clause.start, len(text[: clause.end].rstrip()))


def test_a_click_with_shift_extends_the_selection(desk: Desk) -> None:
    span = desk.span(0, "Licensee shall not use")
    first, last = desk.edges(span)
    desk.click(first)
    desk.click(last, Qt.KeyboardModifier.ShiftModifier)
    assert desk.view.selection() == span


def test_a_click_on_the_number_selects_the_whole_clause(desk: Desk) -> None:
    number = desk.canvas.grid.cell(0, 0).entries[0].number
    desk.click(number.center() + desk.canvas.stage.cell_origin(0, 0))
    clause = desk.canvas.content.columns[0][0].clause
    assert desk.view.selection() == Span(0, 0, len(desk.canvas.content.text(0)[: clause.end].rstrip()))


def test_a_click_on_a_badge_selects_its_passage(desk: Desk) -> None:
    badge = desk.canvas.grid.cell(0, 0).badges[0]
    desk.click(badge.rect.center() + desk.canvas.stage.cell_origin(0, 0))
    assert desk.view.selection() == badge.passages[0].span


def test_a_click_on_noted_words_or_on_their_mark_activates_the_note(desk: Desk) -> None:
    outer, inner = desk.span(0, "shall keep all notices of copyright"), desk.span(0, "all notices")
    desk.view.marking.place_notes((note_on(desk, outer, "outer"), note_on(desk, inner, "inner")))
    for span, expected in ((inner, "inner"), (desk.span(0, "copyright"), "outer")):
        with desk.qtbot.waitSignal(desk.view.note_activated) as activated:
            desk.click(desk.point_of(span))
        assert activated.args == [expected]
    mark = desk.canvas.grid.cell(0, 0).notes[1]
    with desk.qtbot.waitSignal(desk.view.note_activated) as activated:
        desk.click(mark.number.center() + desk.canvas.stage.cell_origin(0, 0))
    assert activated.args == [mark.note.note_id]


def test_the_button_beside_a_selection_asks_for_a_note_on_it(desk: Desk) -> None:
    button = desk.view.findChild(NoteButton)
    assert button is not None
    assert not button.isVisible()
    span = desk.span(0, "all notices")
    desk.drag(*desk.edges(span))
    assert button.isVisible()
    assert desk.view.rect().contains(button.geometry())
    with desk.qtbot.waitSignal(desk.view.note_requested) as asked:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [span]
    desk.press(Qt.Key.Key_Escape)
    assert not button.isVisible()


def tip_at(desk: Desk, point: QPoint) -> str:
    viewport = desk.canvas.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QHelpEvent.Type.ToolTip, point, viewport.mapToGlobal(point)))
    return QToolTip.text()


def test_a_pause_on_marked_words_tells_kind_summary_and_who_marked_them(qtbot: QtBot) -> None:
    licence = build("A", [Part("1", "", WORDS)])
    by_hand = marked(licence, ("competing-model-ban", "train any competing"))
    desk = open_desk(qtbot, beside(by_hand, marked(licence, ("naming", "keep all notices"), origin="rule:naming-3")))
    curated, detected = desk.point_of(desk.span(0, "any")), desk.point_of(desk.span(1, "notices"))
    tip = tip_at(desk, curated)
    assert "Ban on competing models" in tip
    assert "Summary of competing-model-ban." in tip
    assert "curator" in tip
    assert "rule naming-3" in strip_isolates(tip_at(desk, detected))


@pytest.mark.parametrize("others", [0, 1])
def test_a_pause_on_a_number_tells_that_it_is_a_handle_where_there_is_something_to_pair(
    qtbot: QtBot, others: int
) -> None:
    licences = [build(name, [Part("1", "", WORDS)]) for name in "AB"[: others + 1]]
    desk = open_desk(qtbot, beside(*licences))
    tip = tip_at(desk, desk.canvas.grid.cell(0, 0).entries[0].number.center() + desk.canvas.stage.cell_origin(0, 0))
    assert "select this clause" in tip
    assert ("Drag" in tip) is bool(others)


def test_a_pause_on_an_empty_cell_says_whose_clause_is_missing(desk: Desk) -> None:
    desk.canvas.go_to_end()
    assert "Second 2.0" in tip_at(desk, desk.canvas.stage.cell_rect(11, 1).center())


def turn_wheel(desk: Desk, angle: int, modifier: Qt.KeyboardModifier) -> None:
    viewport, at = desk.canvas.viewport(), QPointF(100, 100)
    event = QWheelEvent(
        at,
        viewport.mapToGlobal(at),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_ctrl_and_the_wheel_change_the_size_of_the_letters(desk: Desk) -> None:
    pitch = desk.canvas.grid.frames[0].pitch
    turn_wheel(desk, 120, Qt.KeyboardModifier.ControlModifier)
    assert desk.canvas.grid.frames[0].pitch > pitch
    turn_wheel(desk, -120, Qt.KeyboardModifier.ControlModifier)
    assert desk.canvas.grid.frames[0].pitch == pitch
    assert desk.canvas.verticalScrollBar().value() == 0
    turn_wheel(desk, -120, Qt.KeyboardModifier.NoModifier)
    assert desk.canvas.verticalScrollBar().value() > 0
