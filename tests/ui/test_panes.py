"""How the panes share the window."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from glossator.ui.panes import ROOMY, Panes
from glossator.ui.settings import Settings


@pytest.fixture
def panes(qtbot: QtBot, settings: Settings) -> Panes:
    return make(qtbot, settings)


def make(qtbot: QtBot, settings: Settings) -> Panes:
    panes = Panes(QWidget(), QWidget(), QWidget(), QWidget(), QLineEdit(), settings)
    qtbot.addWidget(panes)
    panes.resize(ROOMY + 100, 500)
    with qtbot.waitExposed(panes):
        panes.show()
    return panes


def notes(panes: Panes) -> QLineEdit:
    found = panes.findChild(QLineEdit)
    assert found is not None
    return found


def test_with_room_the_notes_stand_beside_the_text(panes: Panes) -> None:
    assert panes.is_roomy
    assert panes.count() == 3
    assert panes.shows_notes


def test_without_room_they_become_a_tab_and_come_back(panes: Panes) -> None:
    panes.resize(ROOMY - 1, 500)
    assert not panes.is_roomy
    assert panes.count() == 2
    panes.resize(ROOMY, 500)
    assert panes.is_roomy
    assert notes(panes).isVisible()
    assert panes.widget(2) is notes(panes)


def test_what_was_typed_survives_the_move(panes: Panes, qtbot: QtBot) -> None:
    QTest.keyClicks(notes(panes), "half a thought")
    panes.resize(ROOMY - 1, 500)
    assert notes(panes).text() == "half a thought"


@pytest.mark.parametrize("width", [ROOMY - 200, ROOMY + 200])
def test_notes_can_be_revealed_and_put_away_at_any_width(panes: Panes, width: int) -> None:
    panes.resize(width, 500)
    panes.reveal(notes(panes))
    assert panes.shows_notes
    assert notes(panes).isVisible()
    panes.toggle_notes()
    assert not panes.shows_notes
    panes.toggle_notes()
    assert notes(panes).isVisible()


def test_the_side_pane_goes_and_comes_with_what_one_looks_for(panes: Panes, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panes.arranged):
        panes.toggle_side()
    assert not panes.shows_side
    panes.resize(ROOMY - 1, 500)
    panes.reveal(notes(panes))
    assert panes.shows_side
    assert notes(panes).isVisible()


def test_the_text_keeps_the_most_room(panes: Panes) -> None:
    side, text, beside = panes.sizes()
    assert text > 2 * max(side, beside)


def test_the_widths_that_the_reader_chose_come_back(panes: Panes, qtbot: QtBot, settings: Settings) -> None:
    panes.moveSplitter(panes.sizes()[0] + 60, 1)
    again = make(qtbot, settings)
    assert again.sizes()[0] == panes.sizes()[0]
