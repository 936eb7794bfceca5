"""The reader picks the clause that another is to be paired with, and can give up."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QThreadPool
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from glossator.core.session.model import PinnedPair
from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.pairing.candidates import Candidates
from glossator.ui.compare_view.pairing.panel import PickingPanel
from tests.support.licence_builder import Part, beside, build
from tests.ui.compare_view.conftest import Desk, open_desk


def entry(desk: Desk, column: int, clause: str) -> Entry:
    return next(each for each in desk.canvas.content.columns[column] if each.clause.id == clause)


def panel(desk: Desk) -> PickingPanel:
    found = desk.view.pairing.picking.panel
    assert found is not None
    return found


def begin(desk: Desk, clause: str = "2") -> PickingPanel:
    desk.view.going.to_words(entry(desk, 0, clause).span)
    desk.press(Qt.Key.Key_P)
    return panel(desk)


def names(pin: PinnedPair) -> tuple[str, str, bool]:
    return pin.one.clause, pin.other.clause, pin.together


def test_a_click_on_a_clause_of_another_column_pairs_it(desk: Desk) -> None:
    begin(desk)
    with desk.qtbot.waitSignal(desk.view.pairing.pinned) as pinned:
        desk.click(desk.point_of(desk.span(1, "3. The Licensee")))
    assert names(pinned.args[0]) == ("2", "3.a", True)
    assert desk.view.pairing.picking.panel is None
    assert desk.canvas.attention.focus == entry(desk, 0, "2")


def test_a_click_in_the_same_column_picks_nothing_and_selects_nothing(desk: Desk) -> None:
    begin(desk)
    with desk.qtbot.assertNotEmitted(desk.view.pairing.pinned):
        desk.drag(*desk.edges(desk.span(0, "1: The Licensee shall not use")))
    assert desk.view.selection() is None
    assert desk.view.pairing.picking.panel is not None


def test_typed_words_find_the_clause_and_enter_pairs_it(desk: Desk) -> None:
    QTest.keyClicks(begin(desk).typed, "second 5")
    with desk.qtbot.waitSignal(desk.view.pairing.pinned) as pinned:
        QTest.keyClick(panel(desk).typed, Qt.Key.Key_Return)
    assert names(pinned.args[0]) == ("2", "5.a", True)


def test_arrows_walk_the_list_and_show_the_clause_they_come_to(desk: Desk) -> None:
    typed = begin(desk).typed
    for _ in range(6):
        QTest.keyClick(typed, Qt.Key.Key_Down)
    candidate = desk.canvas.attention.candidate
    assert candidate is not None
    assert candidate.clause.id == "6.a"
    assert desk.canvas.stage.entry_rect(candidate).intersects(desk.canvas.viewport().rect())


@pytest.mark.parametrize("in_panel", [True, False])
def test_escape_gives_up_where_the_reader_was(desk: Desk, in_panel: bool) -> None:
    before = desk.canvas.stage.place
    typed = begin(desk).typed
    for _ in range(5):
        QTest.keyClick(typed, Qt.Key.Key_Down)
    with desk.qtbot.assertNotEmitted(desk.view.pairing.pinned):
        QTest.keyClick(typed if in_panel else desk.canvas, Qt.Key.Key_Escape)
    assert desk.view.pairing.picking.panel is None
    assert desk.canvas.stage.place == before
    assert desk.canvas.attention.candidate is None


def test_the_focus_of_the_columns_picks_by_enter(desk: Desk) -> None:
    begin(desk)
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Down)
    with desk.qtbot.waitSignal(desk.view.pairing.pinned) as pinned:
        desk.press(Qt.Key.Key_Return)
    assert names(pinned.args[0]) == ("2", "3.a", True)


def test_the_panel_stands_beside_its_clause_and_says_which_it_is(desk: Desk) -> None:
    shown = begin(desk)
    assert "First 1.0, 2" in strip_isolates(shown.instruction.text())
    origin = desk.canvas.attention.origin
    assert origin is not None
    clause = desk.canvas.stage.entry_rect(origin).translated(desk.canvas.viewport().pos())
    assert not shown.geometry().intersects(clause)
    assert desk.canvas.rect().contains(shown.geometry())


def test_another_comparison_ends_the_picking(desk: Desk) -> None:
    begin(desk)
    desk.view.set_comparison(beside(build("A", [Part("1", "", "a")]), build("B", [Part("1", "", "b")])))
    assert desk.view.pairing.picking.panel is None


def test_the_list_keeps_the_rules_of_qt_and_finds_by_number_heading_and_arabic_spelling(qtbot: QtBot) -> None:
    parts = [Part("1", "Grant", "a"), Part("2", "", "No warranty of any kind is given.")]
    arabic = build("ثالث", [Part("المادة 1", "الإنهاء", "ب")], language="ar")
    desk = open_desk(qtbot, beside(build("A", parts), build("B", parts), arabic))
    candidates = Candidates(desk.canvas.content, desk.canvas.content.columns[0][0])
    QAbstractItemModelTester(candidates, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert shown(candidates) == ["B · 1 Grant", "B · 2 No warranty of any kind is given.", "ثالث · المادة 1 الإنهاء"]
    for typed, found in (("grant", "B · 1 Grant"), ("الانهاء", "ثالث · المادة 1 الإنهاء"), ("b 2 warr", "B · 2 No")):
        candidates.look_for(typed)
        assert [name[: len(found)] for name in shown(candidates)] == [found]
    candidates.look_for("nothing of the sort")
    assert shown(candidates) == []


def shown(candidates: Candidates) -> list[str]:
    indexes = (candidates.index(row) for row in range(candidates.rowCount()))
    return [strip_isolates(str(index.data())) for index in indexes]


def menu_texts(menu: QMenu) -> list[str]:
    return [strip_isolates(action.text()) for action in menu.actions() if not action.isSeparator()]


def test_a_clause_is_kept_apart_from_those_beside_it(desk: Desk) -> None:
    menu = QMenu(desk.view)
    desk.view.pairing.offer(menu, entry(desk, 0, "2"))
    (parting,) = menu.findChildren(QMenu)
    assert menu_texts(parting) == ["Second 2.0, 2.a", "Third 3.0، المادة 2"]
    with desk.qtbot.waitSignal(desk.view.pairing.pinned) as pinned:
        parting.actions()[0].trigger()
    assert names(pinned.args[0]) == ("2", "2.a", False)


def test_a_key_keeps_a_clause_apart_from_the_only_other_one(desk: Desk) -> None:
    desk.view.going.to_words(entry(desk, 0, "8").span)
    with desk.qtbot.waitSignal(desk.view.pairing.pinned) as pinned:
        desk.press(Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert names(pinned.args[0]) == ("8", "المادة 8", False)


def pins(desk: Desk, *pairs: tuple[str, str, bool]) -> Sequence[PinnedPair]:
    from glossator.ui.compare_view.pairing.pinned import reference_to

    content = desk.canvas.content
    return [
        PinnedPair(reference_to(entry(desk, 0, one), content), reference_to(entry(desk, 1, other), content), together)
        for one, other, together in pairs
    ]


def test_what_was_said_of_a_clause_can_be_taken_back(desk: Desk) -> None:
    (pin,) = pins(desk, ("2", "2.a", True))
    desk.view.marking.hold_pins([pin])
    menu = QMenu(desk.view)
    desk.view.pairing.offer(menu, entry(desk, 1, "2.a"))
    assert menu_texts(menu)[-1] == "&Let the text decide again about First 1.0, 2"
    with desk.qtbot.waitSignal(desk.view.pairing.released) as released:
        menu.actions()[-1].trigger()
    assert released.args == [pin]


@pytest.mark.parametrize(("clause", "first"), [("1", "8"), ("2", "7")])
def test_the_clause_that_is_most_alike_comes_to_stand_first(qtbot: QtBot, clause: str, first: str) -> None:
    parts = [Part("1", "", "Notices of copyright are kept in every copy."), Part("2", "", "The law of France governs.")]
    others = [Part("7", "", "The law of Italy governs."), Part("8", "", "Every copy keeps the notices of copyright.")]
    desk = open_desk(qtbot, beside(build("A", parts), build("B", others)))
    model = begin(desk, clause).list.model()
    qtbot.waitUntil(lambda: strip_isolates(str(model.index(0, 0).data())).startswith(first))


def test_nothing_moves_in_the_list_once_the_reader_has_arrived_at_a_clause(desk: Desk) -> None:
    picking = begin(desk, "4")
    QTest.keyClick(picking.typed, Qt.Key.Key_Down)
    before = picking.entry_at_current()
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.processEvents()
    assert picking.entry_at_current() == before
    assert before.clause.id == "1.a"
