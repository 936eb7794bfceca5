"""After scrolling, what was painted before and moved along looks as if it were painted anew."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.ui.compare_view.table.painter import TablePainter
from tests.ui.compare_view.conftest import Desk, open_desk, three_licences

STEPS = (60, 60, 7, -30, 250, -180, 60, 100_000, -60, -100_000, 90)


def on_screen(desk: Desk) -> QImage:
    """The columns as they stand in the window's memory."""
    QApplication.processEvents()
    viewport = desk.canvas.viewport()
    columns = QRect(viewport.mapTo(desk.view, QPoint()), viewport.size())
    return desk.view.screen().grabWindow(desk.view.winId()).toImage().copy(columns)


def painted_anew(desk: Desk) -> QImage:
    desk.canvas.viewport().update()
    return on_screen(desk)


def as_it_comes(desk: Desk) -> None:
    """Nothing is selected, and nothing has the focus."""


def with_selected_words(desk: Desk) -> None:
    """A button stands beside them."""
    desk.drag(*desk.edges(desk.span(0, "train any competing")))


def with_an_offer_over_an_empty_cell(desk: Desk) -> None:
    desk.canvas.go_to_end()
    empty = desk.canvas.stage.cell_rect(11, 1).center()
    QTest.mouseMove(desk.canvas.viewport(), empty)


def with_found_words(desk: Desk) -> None:
    """They are marked after the table was painted."""
    desk.canvas.marks.show_hits([Span(0, 0, 400)])
    desk.canvas.dress()


def to_the_side(desk: Desk) -> None:
    desk.view.resize(560, 500)
    desk.canvas.horizontalScrollBar().setValue(90)


@pytest.mark.parametrize(
    "prepared", [as_it_comes, with_selected_words, with_an_offer_over_an_empty_cell, with_found_words, to_the_side]
)
def test_what_moved_along_is_what_would_be_painted(qtbot: QtBot, prepared: Callable[[Desk], None]) -> None:
    desk = open_desk(qtbot, three_licences(), height=500)
    on_screen(desk)
    prepared(desk)
    for step in STEPS:
        desk.canvas.scroll_by(step)
        assert on_screen(desk) == painted_anew(desk), step


def test_so_it_is_from_right_to_left(qtbot: QtBot, qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("ar_AE"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    test_what_moved_along_is_what_would_be_painted(qtbot, to_the_side)


def test_little_is_painted_for_a_notch_of_the_wheel(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    on_screen(desk)
    painted: list[int] = []
    paint = TablePainter.paint

    def note_and_paint(table: TablePainter, painter: QPainter, clip: QRect, *, has_focus: bool) -> None:
        painted.append(clip.height())
        paint(table, painter, clip, has_focus=has_focus)

    monkeypatch.setattr(TablePainter, "paint", note_and_paint)
    desk.canvas.scroll_by(60)
    on_screen(desk)
    assert painted
    assert sum(painted) < desk.canvas.viewport().height() / 3
