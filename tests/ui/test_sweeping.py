import gc
from collections.abc import Iterator
from weakref import ref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.ui.sweeping import Sweeping


class Knot:
    """Garbage that only a collector finds: it holds itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def sweeping(qapp: QApplication) -> Iterator[Sweeping]:
    sweeping = Sweeping(qapp)
    yield sweeping
    sweeping.end()
    sweeping.deleteLater()


def test_python_collects_nothing_by_itself_until_the_end(sweeping: Sweeping) -> None:
    sweeping.begin()
    assert not gc.isenabled()
    sweeping.end()
    assert gc.isenabled()


def test_many_new_objects_are_swept(sweeping: Sweeping) -> None:
    sweeping.begin()
    gone = [ref(Knot()) for _ in range(6_000)]
    assert gone[-1]() is not None
    sweeping.sweep()
    assert all(each() is None for each in gone)


def test_everything_is_swept_when_the_reader_turns_away(qtbot: QtBot, qapp: QApplication, sweeping: Sweeping) -> None:
    sweeping.begin()
    gone = ref(Knot())
    sweeping.sweep()
    assert gone() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert gone() is None
