"""Licences dragged from the library onto the columns."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Comparison
from glossator.ui.compare_view.dropping.drop_places import DropPlace, drop_place, drop_rect
from glossator.ui.compare_view.dropping.licence_drops import DropMark
from glossator.ui.licence_drag import mime_of, reference_in
from tests.support.licence_builder import Part, beside, build
from tests.ui.compare_view.conftest import Desk, open_desk

COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
NAMES = ("First", "Second", "Third", "Fourth")


def licences(count: int) -> Comparison:
    return beside(*(build(name, [Part("1", "Grant", "The Licensee may use it.")]) for name in NAMES[:count]))


def mark(desk: Desk) -> DropMark:
    found = desk.view.findChild(DropMark)
    assert found is not None
    return found


def point_in(desk: Desk, column: int, share: float) -> QPoint:
    """So far along the width of `column`, from left to right, in the view."""
    box = desk.canvas.grid.columns.boxes[column]
    x = desk.canvas.stage.column_left(column) + round(box.width * share)
    return desk.canvas.viewport().mapTo(desk.view, QPoint(x, 40))


def drag(desk: Desk, point: QPoint, data: QMimeData) -> QDragMoveEvent:
    QApplication.sendEvent(desk.view, QDragEnterEvent(point, COPY, data, LEFT, PLAIN))
    moved = QDragMoveEvent(point, COPY, data, LEFT, PLAIN)
    moved.setAccepted(False)
    QApplication.sendEvent(desk.view, moved)
    return moved


def drop(desk: Desk, point: QPoint, data: QMimeData) -> None:
    drag(desk, point, data)
    QApplication.sendEvent(desk.view, QDropEvent(QPointF(point), COPY, data, LEFT, PLAIN))


def test_a_reference_survives_being_dragged() -> None:
    assert reference_in(mime_of("/home/هدى/ours.txt")) == "/home/هدى/ours.txt"
    assert reference_in(QMimeData()) == ""


@pytest.mark.parametrize(("column", "share", "expected"), [(0, 0.2, 0), (0, 0.8, 1), (1, 0.2, 1), (2, 0.9, 3)])
def test_a_licence_comes_between_the_columns_that_are_nearest(
    qtbot: QtBot, column: int, share: float, expected: int
) -> None:
    desk = open_desk(qtbot, licences(3))
    with qtbot.waitSignal(desk.view.licence_dropped) as emitted:
        drop(desk, point_in(desk, column, share), mime_of("new"))
    assert emitted.args == ["new", expected, False]


def test_from_right_to_left_the_first_column_is_the_rightmost(qtbot: QtBot) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk = open_desk(qtbot, licences(2))
    with qtbot.waitSignal(desk.view.licence_dropped) as emitted:
        drop(desk, point_in(desk, 0, 0.9), mime_of("new"))
    assert emitted.args == ["new", 0, False]


def test_where_there_is_no_room_the_column_below_the_pointer_is_replaced(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, licences(4))
    drag(desk, point_in(desk, 2, 0.5), mime_of("new"))
    assert "Third" in mark(desk).words
    with qtbot.waitSignal(desk.view.licence_dropped) as emitted:
        drop(desk, point_in(desk, 2, 0.5), mime_of("new"))
    assert emitted.args == ["new", 2, True]


def test_a_column_can_be_moved_among_four_and_stays_where_it_is_beside_itself(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, licences(4))
    with qtbot.waitSignal(desk.view.licence_dropped) as emitted:
        drop(desk, point_in(desk, 3, 0.9), mime_of("First"))
    assert emitted.args == ["First", 4, False]
    with qtbot.assertNotEmitted(desk.view.licence_dropped):
        drop(desk, point_in(desk, 0, 0.9), mime_of("First"))


def test_the_place_is_shown_while_a_licence_is_over_the_columns(desk: Desk) -> None:
    drag(desk, point_in(desk, 1, 0.1), mime_of("new"))
    assert mark(desk).words == "Put it here"
    QApplication.sendEvent(desk.view, QDragLeaveEvent())
    assert mark(desk).words == ""


def test_after_the_drop_nothing_is_marked(desk: Desk) -> None:
    drop(desk, point_in(desk, 1, 0.1), mime_of("new"))
    assert mark(desk).isHidden()


def test_files_are_left_to_the_window(desk: Desk) -> None:
    files = QMimeData()
    files.setText("file:///licence.txt")
    assert not drag(desk, point_in(desk, 1, 0.1), files).isAccepted()
    assert mark(desk).isHidden()


def test_every_place_is_marked_within_the_window(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, licences(3), width=1000)
    stage = desk.canvas.stage
    rects = [drop_rect(stage, DropPlace(nth), 400) for nth in range(4)]
    assert [rect.x() for rect in rects] == sorted({rect.x() for rect in rects})
    assert all(rect.left() >= 0 and rect.right() < stage.width for rect in rects)
    column = drop_rect(stage, DropPlace(1, replaces=True), 400)
    assert (column.x(), column.width()) == (stage.column_left(1), stage.grid.columns.boxes[1].width)
    assert drop_place(stage, column.center().x() + 5, "new") == DropPlace(2)


def test_the_mark_is_seen_on_the_column(desk: Desk) -> None:
    before = desk.view.grab().toImage()
    point = point_in(desk, 1, 0.02)
    drag(desk, point, mime_of("new"))
    after = desk.view.grab().toImage()
    edge = point_in(desk, 1, 0.0)
    assert before.pixelColor(edge.x(), 200) != after.pixelColor(edge.x(), 200)
