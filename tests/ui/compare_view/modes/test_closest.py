"""The closest passage to a clause without counterpart: offered by pointer and key, gone to, paired."""

import threading
from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from glossator.core.compare.closest import Closest, closest
from glossator.core.compare.model import Comparison
from glossator.core.library.model import Licence
from glossator.core.progress import Progress
from glossator.core.session.model import PinnedPair
from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.modes.closest_card import ClosestCard
from glossator.ui.compare_view.modes.modes import Mode
from tests.core.compare.test_closest import COURTS, FEES, LAW
from tests.support.licence_builder import Part, beside, build
from tests.ui.compare_view.conftest import Desk, open_desk

TERM = "The term of this Agreement begins upon acceptance and lasts until it is terminated for breach by either party."


def lacking(*others: str) -> Comparison:
    """A licence whose last clause has no counterpart in any of the others."""
    first = build("First", [Part("1", "", FEES), Part("2", "", TERM), Part("3", "", LAW)])
    return beside(first, *(build(name, [Part("1", "", FEES), Part("2", "", COURTS)]) for name in others))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return open_desk(qtbot, lacking("Second"))


def card_of(desk: Desk) -> ClosestCard:
    desk.qtbot.waitUntil(lambda: bool(desk.canvas.findChildren(ClosestCard)))
    (card,) = desk.canvas.findChildren(ClosestCard)
    return card


def ask(desk: Desk) -> None:
    desk.view.going.to_words(desk.span(0, "California"))
    assert desk.view.closest.ask()


def asked(desk: Desk) -> ClosestCard:
    ask(desk)
    return card_of(desk)


@pytest.fixture
def going_on(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Nothing is found until this is set."""
    event = threading.Event()

    def hold(
        licence: Licence, clause_id: str, others: Sequence[Licence], progress: Progress
    ) -> tuple[Closest | None, ...]:
        assert event.wait(10)
        return closest(licence, clause_id, others, progress)

    monkeypatch.setattr("glossator.core.compare.closest.closest", hold)
    yield event
    event.set()


def test_it_says_what_it_is_close_to_where_it_stands_and_how_close(desk: Desk) -> None:
    card = asked(desk)
    said = strip_isolates(card.told.text())
    assert said.startswith("Closest to First, 3: Second, 2, ")
    assert said.endswith(" %)")
    assert card.quoted.text().endswith(COURTS)
    assert COURTS in card.accessibleName()
    card.close()


def test_one_may_go_there(desk: Desk) -> None:
    QTest.mouseClick(asked(desk).go, Qt.MouseButton.LeftButton)
    focus = desk.canvas.attention.focus
    assert focus is not None
    assert (focus.column, focus.clause.id) == (1, "2")


def test_one_may_pair_the_two(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.view.pairing.pinned) as told:
        QTest.mouseClick(asked(desk).pair, Qt.MouseButton.LeftButton)
    (pin,) = told.args
    assert isinstance(pin, PinnedPair)
    assert pin.together
    assert {pin.one.clause, pin.other.clause} == {"3", "2"}


def test_an_empty_cell_offers_it_under_the_pointer(desk: Desk) -> None:
    button = desk.view.closest.offer.button
    middle = desk.canvas.stage.cell_rect(2, 1).center()
    QTest.mouseMove(desk.canvas.viewport(), middle)
    assert button.isVisible()
    assert button.geometry().contains(middle)
    QTest.mouseMove(desk.canvas.viewport(), desk.canvas.stage.cell_rect(2, 0).center())
    assert not button.isVisible()
    QTest.mouseMove(desk.canvas.viewport(), middle + QPoint(0, 1))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    card_of(desk).close()


def test_of_several_licences_a_menu_asks_which(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, lacking("Second", "Third"))
    desk.view.going.to_words(desk.span(0, "California"))
    assert desk.view.closest.ask()
    (menu,) = (each for each in desk.canvas.findChildren(QMenu) if each.isVisible())
    names = [strip_isolates(action.text()) for action in menu.actions()]
    assert names == ["Closest passage in Second", "Closest passage in Third"]
    menu.actions()[1].trigger()
    assert "Third, 2" in strip_isolates(card_of(desk).told.text())
    card_of(desk).close()
    menu.close()


def test_where_nothing_is_alike_that_is_said_and_nothing_offered(qtbot: QtBot) -> None:
    first = build("First", [Part("1", "", FEES), Part("2", "", LAW)])
    desk = open_desk(qtbot, beside(first, build("Second", [Part("1", "", "Mountains rise beyond meadows.")])))
    card = asked(desk)
    assert strip_isolates(card.told.text()) == "Second has nothing that is like First, 2"
    assert not [button for button in card.findChildren(QPushButton) if button.isVisible()]
    card.close()


def test_a_quiet_sign_stands_in_the_cell_while_it_is_looked_for(desk: Desk, going_on: threading.Event) -> None:
    sign = desk.view.closest.sign
    ask(desk)
    assert not sign.isVisible()
    desk.qtbot.waitUntil(sign.isVisible)
    assert desk.canvas.stage.cell_rect(2, 1).contains(sign.geometry())
    going_on.set()
    card_of(desk).close()
    assert not sign.isVisible()


MOVING_ON: dict[str, Callable[[Desk], object]] = {
    "to another clause": lambda desk: desk.view.going.to_words(desk.span(0, "annual fee")),
    "to other licences": lambda desk: desk.view.set_comparison(lacking("Another")),
    "to other rows": lambda desk: desk.view.rearrange(lacking("Second")),
    "to another way of reading": lambda desk: desk.view.modes.choose(Mode.FREELY),
    "by Escape": lambda desk: desk.press(Qt.Key.Key_Escape),
    "to another part of the window": lambda desk: desk.view.reading_bar.findChildren(QToolButton)[0].setFocus(),
}


@pytest.mark.parametrize("how", MOVING_ON)
def test_who_moves_on_is_told_nothing_more(desk: Desk, going_on: threading.Event, how: str) -> None:
    ask(desk)
    MOVING_ON[how](desk)
    going_on.set()
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.processEvents()
    assert not desk.canvas.findChildren(ClosestCard)
    assert not desk.view.closest.sign.isVisible()


def test_who_asks_again_is_told_once(desk: Desk, going_on: threading.Event) -> None:
    ask(desk)
    ask(desk)
    going_on.set()
    QThreadPool.globalInstance().waitForDone()
    card_of(desk).close()


def test_a_clause_with_counterparts_has_nothing_to_ask_for(desk: Desk) -> None:
    assert not desk.view.closest.ask()
    desk.view.going.to_words(desk.span(0, "annual fee"))
    assert not desk.view.closest.ask()
