"""Controllers that only serve actions come when they are asked for."""

from collections.abc import Callable

import pytest

from glossator.ui.main_window import MainWindow
from glossator.ui.on_demand import OnDemand


class Bell:
    def __init__(self, rung: list[str]) -> None:
        self._rung = rung
        rung.append("made")

    def slots(self) -> dict[str, Callable[[], object]]:
        return {"ring": lambda: self._rung.append("ring"), "toll": lambda: self._rung.append("toll")}


@pytest.fixture
def rung() -> list[str]:
    return []


def test_a_controller_is_made_by_its_first_action_and_once(rung: list[str]) -> None:
    slots = OnDemand(lambda: Bell(rung), "ring", "toll").slots()
    assert rung == []
    slots["toll"]()
    slots["ring"]()
    assert rung == ["made", "toll", "ring"]


def test_it_is_made_for_whoever_asks_for_it(rung: list[str]) -> None:
    bell = OnDemand(lambda: Bell(rung), "ring")
    assert bell.made is bell.made
    assert rung == ["made"]


def test_each_controller_of_the_window_serves_what_is_promised_for_it(window: MainWindow) -> None:
    for each in window.content.services.all:
        assert each.made.slots().keys() == each.slots().keys()
