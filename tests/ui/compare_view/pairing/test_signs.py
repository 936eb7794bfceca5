"""Clauses that the reviewer put together or apart carry a sign that says so."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from glossator.core.session.model import ClauseReference, PinnedPair
from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.pairing.signs import entry_of_sign_at, sign_rect
from tests.ui.compare_view.conftest import Desk


def pair(desk: Desk, one: int, other: int, *, together: bool = True) -> PinnedPair:
    """The clauses of these rows in the first and the second column."""
    licences, columns = desk.canvas.content.comparison.licences, desk.canvas.content.columns
    first, second = (
        ClauseReference(licences[nth].reference, columns[nth][row].clause.id) for nth, row in ((0, one), (1, other))
    )
    return PinnedPair(first, second, together)


def sign_of(desk: Desk, column: int, row: int) -> QPoint:
    return sign_rect(desk.canvas.stage, desk.canvas.content.columns[column][row]).center()


def tip_at(desk: Desk, point: QPoint) -> str:
    viewport = desk.canvas.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QHelpEvent.Type.ToolTip, point, viewport.mapToGlobal(point)))
    return strip_isolates(QToolTip.text())


def test_only_clauses_of_pins_have_signs_and_they_are_painted(desk: Desk) -> None:
    rect = sign_rect(desk.canvas.stage, desk.canvas.content.columns[0][0])
    before = desk.canvas.viewport().grab(rect).toImage()
    desk.view.marking.hold_pins([pair(desk, 0, 1)])
    assert desk.canvas.viewport().grab(rect).toImage() != before
    stage, pinned = desk.canvas.stage, desk.canvas.pinned
    assert entry_of_sign_at(stage, sign_of(desk, 0, 0), pinned) == desk.canvas.content.columns[0][0]
    assert entry_of_sign_at(stage, sign_of(desk, 1, 1), pinned) == desk.canvas.content.columns[1][1]
    assert entry_of_sign_at(stage, sign_of(desk, 1, 0), pinned) is None


def test_a_sign_tells_who_answers_whom(desk: Desk) -> None:
    desk.view.marking.hold_pins([pair(desk, 0, 1), pair(desk, 0, 0, together=False)])
    assert tip_at(desk, sign_of(desk, 0, 0)).splitlines() == [
        "First 1.0, 1 and Second 2.0, 2.a answer each other: you paired them",
        "First 1.0, 1 does not answer Second 2.0, 1.a: you keep them apart",
    ]
    assert tip_at(desk, sign_of(desk, 1, 1)).startswith("Second 2.0, 2.a and First 1.0, 1 answer")


def test_a_click_on_a_sign_offers_to_take_it_back(desk: Desk) -> None:
    desk.view.marking.hold_pins([pair(desk, 0, 1)])
    desk.click(sign_of(desk, 0, 0))
    menu = desk.canvas.findChild(QMenu)
    assert menu is not None
    (action,) = menu.actions()
    assert strip_isolates(action.text()) == "&Let the text decide again about Second 2.0, 2.a"
    with desk.qtbot.waitSignal(desk.view.pairing.released):
        action.trigger()
    menu.close()


def test_a_screen_reader_hears_of_pins(desk: Desk) -> None:
    desk.view.marking.hold_pins([pair(desk, 0, 1)])
    table = QAccessible.queryAccessibleInterface(desk.canvas.viewport())
    assert "First 1.0, 1 and Second 2.0, 2.a answer each other" in table.child(0).text(QAccessible.Text.Name)


def test_pins_of_clauses_that_are_not_there_wait(desk: Desk) -> None:
    elsewhere = PinnedPair(ClauseReference("elsewhere", "1"), ClauseReference("Second 2.0", "1.a"))
    desk.view.marking.hold_pins([elsewhere])
    assert all(not desk.canvas.pinned.of(entry) for column in desk.canvas.content.columns for entry in column)
