from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.library.attached import Attached, Standing
from glossator.core.library.model import Incorporated
from glossator.core.provisions.model import Localised
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.heads import buttoned_head
from glossator.ui.compare_view.heads.column_head import ColumnHead
from glossator.ui.compare_view.heads.header import Header
from glossator.ui.compare_view.marks.marks import NotedPassage
from glossator.ui.library_pane.entry import entry_of_file
from glossator.ui.theme import load_theme
from tests.support.licence_builder import Part, beside, build, marked
from tests.ui.compare_view.conftest import Desk, open_desk, three_licences


def header_of(desk: Desk) -> Header:
    header = desk.view.findChild(Header)
    assert header is not None
    return header


def test_a_head_names_the_licence_and_counts_what_restricts(desk: Desk) -> None:
    head = header_of(desk).heads[0]
    assert head.words.short == "First 1.0"
    assert strip_isolates(head.words.edition) == "marked by rules · version 1 · Publisher"
    assert head.shown_counts == ("Restricting: 1", "Conditions: 1")


def test_those_who_listen_and_those_who_pause_are_told_all_of_it(desk: Desk) -> None:
    head = header_of(desk).heads[0]
    said = (
        "marked by rules · version 1 · Publisher",
        "The leading licence: the others are compared with it",
        *("Restricting passages: 1", "Restrictions: 1", "Conditions: 1"),
    )
    assert head.accessibleName() == "First 1.0"
    assert tuple(head.accessibleDescription().splitlines()) == said
    assert strip_isolates(head.toolTip()) == "\n".join(("First 1.0", *said))


def test_a_head_counts_what_restricts_as_the_library_does(qtbot: QtBot) -> None:
    ending = marked(
        build("Ending", [Part("1", "", "It ends upon breach. No assignment. Keep this.")]),
        *(("termination-breach", "It ends upon breach"), ("assignment", "No assignment"), ("include-licence", "Keep")),
    )
    desk = open_desk(qtbot, beside(ending, build("B", [Part("1", "", "b")])))
    head = header_of(desk).heads[0]
    entry = entry_of_file(ending, load_taxonomy())
    assert head.shown_counts[0] == f"Restricting: {sum(each.count for each in entry.restrictions)}"
    assert head.shown_counts[1:] == ("Conditions: 1",)
    assert head.toolTip().splitlines()[-3:] == ["Restrictions: 1", "Termination and change: 1", "Conditions: 1"]


def test_a_head_does_not_pass_a_part_off_as_the_whole(qtbot: QtBot) -> None:
    first, *others = three_licences().licences
    policy = Incorporated("1", "words", title=Localised("Policy", "سياسة"))
    lacking = replace(first, metadata=replace(first.metadata, incorporates=(policy,)))
    head = header_of(open_desk(qtbot, beside(lacking, *others))).heads[0]
    assert head.shown_counts[0] == "Restricting: at least 1"
    assert "Restricting passages: at least 1\n" in head.toolTip()
    assert head.toolTip().endswith("not open: what it restricts is not counted.")


def test_groups_without_room_are_counted_and_told_in_the_tip(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(), width=520)
    head = header_of(desk).heads[0]
    head.resize(150, head.height())
    assert head.shown_counts == ("Restricting: 1",)
    assert head.toolTip().endswith("Restricting passages: 1\nRestrictions: 1\nConditions: 1")


def test_a_head_says_whether_the_text_is_the_recorded_one(desk: Desk) -> None:
    heads = header_of(desk).heads
    assert not any("SHA-256" in head.accessibleDescription() for head in heads)
    before = [image_of(head) for head in heads]
    header_of(desk).show_verified([True, False, None])
    assert "unchanged" in heads[0].accessibleDescription()
    assert "not the recorded one" in heads[1].toolTip()
    assert [image_of(head) != image for head, image in zip(heads, before, strict=True)] == [True, True, False]


def image_of(head: ColumnHead) -> QImage:
    return head.grab().toImage()


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
    monkeypatch.setattr(buttoned_head, "drag", lambda reference, *_: dragged.append(reference))
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
    assert "الشروط والالتزامات: 1" in header_of(desk).heads[0].shown_counts
    lefts = [head.x() for head in header_of(desk).heads]
    assert lefts == sorted(lefts, reverse=True)


def test_a_long_title_gives_way(qtbot: QtBot) -> None:
    long = marked(build("A licence with a very long name indeed " * 4, [Part("1", "", "Words.")]))
    desk = open_desk(qtbot, beside(long, build("B", [Part("1", "", "b")])), width=560)
    for head, box in zip(header_of(desk).heads, desk.canvas.grid.columns.boxes, strict=True):
        assert head.width() == box.width
        assert head.close_button.geometry().right() <= head.width()


def test_a_licence_of_which_nothing_is_known_has_a_line_less(qtbot: QtBot) -> None:
    pasted = build("Pasted", [Part("1", "", "Words.")])
    unknown = replace(
        pasted, metadata=replace(pasted.metadata, publisher="", version="", effective="", curated_by="Huda")
    )
    desk = open_desk(qtbot, beside(unknown, build("B", [Part("1", "", "b")])))
    bare, known = header_of(desk).heads
    assert bare.words.edition == ""
    assert bare.sizeHint().height() < known.sizeHint().height()
    assert bare.toolTip().splitlines()[1] == "The leading licence: the others are compared with it"


def test_a_date_that_is_the_version_is_said_once(qtbot: QtBot) -> None:
    plain = build("Dated", [Part("1", "", "Words.")])
    dated = replace(plain, metadata=replace(plain.metadata, version="2025-03-24", effective="2025-03-24"))
    desk = open_desk(qtbot, beside(dated, build("B", [Part("1", "", "b")])))
    edition = strip_isolates(header_of(desk).heads[0].words.edition)
    assert edition == "marked by rules · version 2025-03-24 · Publisher"


def test_in_a_low_window_heads_have_one_line_and_all_of_them_again_in_a_higher_one(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences())
    head, high = header_of(desk).heads[0], header_of(desk).height()
    desk.view.resize(1200, 400)
    qtbot.waitUntil(lambda: head.is_folded)
    assert desk.canvas.viewport().y() == header_of(desk).height() < high
    assert head.shown_counts == ("Restricting: 1",)
    assert head.toolTip().endswith("Conditions: 1")
    desk.view.resize(1200, 700)
    qtbot.waitUntil(lambda: not head.is_folded)
    assert desk.canvas.viewport().y() == header_of(desk).height() == high


def test_in_a_folded_head_the_title_comes_first(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(), height=400)
    head = header_of(desk).heads[0]
    shown = []
    for width in (150, 200, 300):
        head.resize(width, head.height())
        shown.append(head.shown_counts)
    assert shown == [(), ("1",), ("Restricting: 1",)]


def test_documents_without_room_in_a_folded_head_are_offered_in_its_menu_alone(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(), height=400)
    head = header_of(desk).heads[0]
    head.show_documents([Attached(Localised("Policy", "سياسة"), Standing.MISSING)])
    assert head.documents
    policies, shown = [], []
    for width in (185, 400):
        head.resize(width, head.height())
        policies.append(head.documents.focusPolicy())
        shown.append(bool(head.shown_counts))
    assert policies == [Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.TabFocus]
    assert shown == [True, True]
    assert "not in the library: Policy" in [strip_isolates(each.text()) for each in head.build_menu().actions()]


def test_tab_comes_to_the_buttons_of_a_head_from_its_first_line_to_its_last(desk: Desk) -> None:
    head = header_of(desk).heads[1]
    head.show_documents([Attached(Localised("Policy", "سياسة"), Standing.MISSING)])
    head.show_notes([NotedPassage(Span(1, 0, 0), number, str(number)) for number in (1, 2)])
    assert head.documents
    head.close_button.setFocus()
    visited = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused
        visited.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert visited == [head.close_button, *head.notes, head.documents]
    below = [each.geometry().center().y() for each in visited]
    assert below == sorted(below)


def test_the_close_button_shows_that_a_key_would_press_it(desk: Desk) -> None:
    button = header_of(desk).heads[0].close_button
    ring = load_theme(dark=False).colour("focus").name()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    image = button.grab().toImage()
    assert ring in {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
