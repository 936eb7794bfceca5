from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from glossator.ui.slices import Slices


def counting(done: list[int], steps: int) -> Iterator[None]:
    for nth in range(steps):
        done.append(nth)
        yield


def test_work_goes_on_between_events_and_tells_its_end_once(qtbot: QtBot) -> None:
    parent, done = QObject(), list[int]()
    slices = Slices(parent, slice_ms=0)
    spy = QSignalSpy(slices.done)
    slices.begin(counting(done, 5))
    assert done == []
    slices.go_on()
    assert done == [0]
    qtbot.waitUntil(lambda: not slices.is_at_work)
    assert done == [0, 1, 2, 3, 4]
    assert spy.count() == 1


def test_other_work_takes_the_place_of_what_was_begun() -> None:
    parent, first, second = QObject(), list[int](), list[int]()
    slices = Slices(parent, slice_ms=0)
    slices.begin(counting(first, 5))
    slices.go_on()
    slices.begin(counting(second, 2))
    slices.finish()
    assert (first, second) == ([0], [0, 1])


def test_work_that_was_stopped_is_left_undone() -> None:
    parent, done = QObject(), list[int]()
    slices = Slices(parent, slice_ms=0)
    slices.begin(counting(done, 5))
    slices.go_on()
    slices.stop()
    slices.finish()
    assert done == [0]
    assert not slices.is_at_work


def test_a_step_may_call_the_work_off() -> None:
    parent = QObject()
    slices = Slices(parent)

    def steps() -> Iterator[None]:
        slices.stop()
        yield
        raise AssertionError

    slices.begin(steps())
    slices.finish()
    assert not slices.is_at_work
