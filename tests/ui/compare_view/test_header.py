from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.header import Header
from tests.support.licence_builder import Part, beside, build, marked
from tests.ui.compare_view.conftest import Desk, open_desk, three_licences


def header_of(desk: Desk) -> Header:
    header = desk.view.findChild(Header)
    assert header is not None
    return header


def words_of(desk: Desk, column: int) -> list[str]:
    return [strip_isolates(label.text()) for label in header_of(desk).heads[column].findChildren(QLabel)]


def test_a_head_names_the_licence_and_counts_what_restricts(desk: Desk) -> None:
    assert words_of(desk, 0) == [
        "First 1.0",
        "Publisher · version 1",
        "Restrictions: 1 · Conditions: 1 · marked by rules",
        "leading",
    ]


def test_heads_stand_above_their_columns_and_stay_when_one_scrolls(desk: Desk) -> None:
    desk.canvas.scroll_by(500)
    for column, head in enumerate(header_of(desk).heads):
        assert head.x() == desk.canvas.stage.column_left(column)
        assert head.width() == desk.canvas.grid.columns.boxes[column].width
        assert head.isVisible()


def test_heads_follow_to_the_side(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(), width=500)
    desk.canvas.horizontalScrollBar().setValue(100)
    assert header_of(desk).heads[0].x() == -100


def test_a_column_can_be_closed_while_two_are_left(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences())
    head = header_of(desk).heads[1]
    with qtbot.waitSignal(desk.view.column_close_requested) as closed:
        QTest.mouseClick(head.close_button, Qt.MouseButton.LeftButton)
    assert closed.args == [1]
    desk.view.set_comparison(beside(*three_licences().licences[:2]))
    assert len(header_of(desk).heads) == 2
    assert not any(head.close_button.isVisible() for head in header_of(desk).heads)


def test_a_head_speaks_arabic_with_the_interface(desk: Desk, qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("ar_AE"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.view.set_comparison(desk.canvas.content.comparison)
    assert "القيود والمحظورات: 1" in words_of(desk, 0)[2]
    lefts = [head.x() for head in header_of(desk).heads]
    assert lefts == sorted(lefts, reverse=True)


def test_a_long_title_gives_way(qtbot: QtBot) -> None:
    long = marked(build("A licence with a very long name indeed " * 4, [Part("1", "", "Words.")]))
    desk = open_desk(qtbot, beside(long, build("B", [Part("1", "", "b")])), width=560)
    for head, box in zip(header_of(desk).heads, desk.canvas.grid.columns.boxes, strict=True):
        assert head.width() == box.width
        assert head.close_button.geometry().right() <= head.width()


def test_the_sign_of_the_leading_licence_leaves_the_other_lines_their_room(desk: Desk) -> None:
    title, edition, counts = header_of(desk).heads[0].findChildren(QLabel)[:3]
    assert title.width() < edition.width() == counts.width()


def test_a_licence_of_which_nothing_is_known_has_no_empty_line(qtbot: QtBot) -> None:
    pasted = build("Pasted", [Part("1", "", "Words.")])
    unknown = replace(pasted, metadata=replace(pasted.metadata, publisher="", version="", effective=""))
    desk = open_desk(qtbot, beside(unknown, build("B", [Part("1", "", "b")])))
    assert all(label.text() for label in header_of(desk).heads[0].findChildren(QLabel) if label.isVisible())


def test_a_date_that_is_the_version_is_said_once(qtbot: QtBot) -> None:
    plain = build("Dated", [Part("1", "", "Words.")])
    dated = replace(plain, metadata=replace(plain.metadata, version="2025-03-24", effective="2025-03-24"))
    desk = open_desk(qtbot, beside(dated, build("B", [Part("1", "", "b")])))
    assert words_of(desk, 0)[1] == "Publisher · version 2025-03-24"
