from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.heads import column_head
from glossator.ui.compare_view.heads.column_head import ColumnHead
from glossator.ui.compare_view.heads.header import Header
from glossator.ui.library_pane.entry import entry_of_file
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
        "marked by rules · version 1 · Publisher",
        "leading",
    ]
    assert header_of(desk).heads[0].counts.shown == ("Restricting: 1", "Conditions: 1")


def test_a_head_counts_what_restricts_as_the_library_does(qtbot: QtBot) -> None:
    ending = marked(
        build("Ending", [Part("1", "", "It ends upon breach. No assignment. Keep this.")]),
        *(("termination-breach", "It ends upon breach"), ("assignment", "No assignment"), ("include-licence", "Keep")),
    )
    desk = open_desk(qtbot, beside(ending, build("B", [Part("1", "", "b")])))
    counts = header_of(desk).heads[0].counts
    entry = entry_of_file(ending, load_taxonomy())
    assert counts.shown[0] == f"Restricting: {sum(each.count for each in entry.restrictions)}"
    assert counts.shown[1:] == ("Conditions: 1",)
    assert counts.toolTip().splitlines()[1:] == ["Restrictions: 1", "Termination and change: 1", "Conditions: 1"]


def test_groups_without_room_are_counted_and_told_in_the_tip(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(), width=520)
    head = header_of(desk).heads[0]
    head.counts.resize(130, head.counts.height())
    assert head.counts.shown == ("Restricting: 1",)
    assert head.counts.toolTip() == "Restricting passages: 1\nRestrictions: 1\nConditions: 1"
    assert "Conditions: 1" in head.accessibleDescription()


def test_a_head_says_whether_the_text_is_the_recorded_one(desk: Desk) -> None:
    header = header_of(desk)
    assert not any(head.verified.isVisible() for head in header.heads)
    header.show_verified([True, False, None])
    assert [head.verified.isVisible() for head in header.heads] == [True, True, False]
    assert "unchanged" in header.heads[0].verified.accessibleName()
    assert "not the recorded one" in header.heads[1].verified.accessibleName()


def test_a_head_takes_its_column_to_another_place_by_its_menu(desk: Desk) -> None:
    first, second, last = header_of(desk).heads
    wanted: list[tuple[int, int]] = []
    header_of(desk).move_wanted.connect(lambda column, step: wanted.append((column, step)))
    earlier, later = (action_called(second, words) for words in ("Move towards the start", "Move towards the end"))
    earlier.trigger()
    later.trigger()
    assert wanted == [(1, -1), (1, 1)]
    assert not action_called(first, "Move towards the start").isEnabled()
    assert not action_called(last, "Move towards the end").isEnabled()


def test_a_head_that_is_dragged_carries_its_licence(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    dragged: list[str] = []
    monkeypatch.setattr(column_head, "drag", lambda reference, *_: dragged.append(reference))
    head = header_of(desk).heads[1]
    QTest.mousePress(head, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    QTest.mouseMove(head, QPoint(42, 20))
    assert not dragged
    QTest.mouseMove(head, QPoint(120, 20))
    QTest.mouseMove(head, QPoint(160, 20))
    QTest.mouseRelease(head, Qt.MouseButton.LeftButton, pos=QPoint(160, 20))
    assert dragged == ["Second 2.0"]


def action_called(head: ColumnHead, words: str) -> QAction:
    return next(action for action in head.build_menu().actions() if action.text() == words)


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
    assert "الشروط والالتزامات: 1" in header_of(desk).heads[0].counts.shown
    lefts = [head.x() for head in header_of(desk).heads]
    assert lefts == sorted(lefts, reverse=True)


def test_a_long_title_gives_way(qtbot: QtBot) -> None:
    long = marked(build("A licence with a very long name indeed " * 4, [Part("1", "", "Words.")]))
    desk = open_desk(qtbot, beside(long, build("B", [Part("1", "", "b")])), width=560)
    for head, box in zip(header_of(desk).heads, desk.canvas.grid.columns.boxes, strict=True):
        assert head.width() == box.width
        assert head.close_button.geometry().right() <= head.width()


def test_the_sign_of_the_leading_licence_leaves_the_other_lines_their_room(desk: Desk) -> None:
    head = header_of(desk).heads[0]
    title, edition = head.findChildren(QLabel)[:2]
    assert title.width() < edition.width() == head.counts.width()


def test_a_licence_of_which_nothing_is_known_has_no_empty_line(qtbot: QtBot) -> None:
    pasted = build("Pasted", [Part("1", "", "Words.")])
    unknown = replace(pasted, metadata=replace(pasted.metadata, publisher="", version="", effective=""))
    desk = open_desk(qtbot, beside(unknown, build("B", [Part("1", "", "b")])))
    assert all(label.text() for label in header_of(desk).heads[0].findChildren(QLabel) if label.isVisible())


def test_a_date_that_is_the_version_is_said_once(qtbot: QtBot) -> None:
    plain = build("Dated", [Part("1", "", "Words.")])
    dated = replace(plain, metadata=replace(plain.metadata, version="2025-03-24", effective="2025-03-24"))
    desk = open_desk(qtbot, beside(dated, build("B", [Part("1", "", "b")])))
    assert words_of(desk, 0)[1] == "marked by rules · version 2025-03-24 · Publisher"
