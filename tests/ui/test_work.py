"""What the window is busy with."""

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from glossator.core.errors import GlossatorError, Problem
from glossator.core.progress import Progress
from glossator.ui.work import Work


@pytest.fixture
def owner(qapp: object) -> QObject:
    return QObject()


@pytest.fixture
def work(owner: QObject) -> Work:
    return Work(owner)


def test_it_is_busy_until_the_last_operation_has_ended(qtbot: QtBot, work: Work) -> None:
    changes: list[bool] = []
    work.busy_changed.connect(changes.append)
    going_on = threading.Event()
    done: list[bool] = []
    work.run(going_on.wait, done.append)
    work.run(going_on.wait, done.append)
    assert work.is_busy
    going_on.set()
    qtbot.waitUntil(lambda: len(done) == 2)
    assert changes == [True, False]


def test_a_failure_is_told_and_ends_the_work(qtbot: QtBot, work: Work) -> None:
    def fail() -> None:
        raise GlossatorError(Problem.EMPTY, name="licence.txt")

    with qtbot.waitSignal(work.failed) as told:
        work.run(fail, lambda _: pytest.fail("no success was due"))
    assert told.args[0].problem is Problem.EMPTY
    assert not work.is_busy


def test_a_failure_is_told_only_to_whoever_wants_to_hear_of_it(qtbot: QtBot, work: Work) -> None:
    def fail() -> None:
        raise GlossatorError(Problem.EMPTY, name="licence.txt")

    told: list[GlossatorError] = []
    with qtbot.assertNotEmitted(work.failed):
        work.run(fail, lambda _: pytest.fail("no success was due"), told.append)
        qtbot.waitUntil(lambda: bool(told))
    assert told[0].problem is Problem.EMPTY


def test_of_two_wishes_for_the_same_thing_the_later_counts(qtbot: QtBot, work: Work) -> None:
    first_may_end = threading.Event()
    arrived: list[str] = []

    def slow(_progress: Progress) -> str:
        first_may_end.wait()
        return "first"

    work.run_latest(slow, arrived.append)
    work.run_latest(lambda _progress: "second", arrived.append)
    qtbot.waitUntil(lambda: bool(arrived))
    first_may_end.set()
    qtbot.waitUntil(lambda: not work.is_busy)
    assert arrived == ["second"]


def test_what_was_superseded_does_not_fail_aloud(qtbot: QtBot, work: Work) -> None:
    def fail(_progress: Progress) -> None:
        raise GlossatorError(Problem.EMPTY, name="licence.txt")

    told: list[object] = []
    arrived: list[str] = []
    work.failed.connect(told.append)
    work.run_latest(fail, lambda _: pytest.fail("no success was due"))
    work.run_latest(lambda _progress: "second", arrived.append)
    qtbot.waitUntil(lambda: not work.is_busy)
    assert (told, arrived) == ([], ["second"])


def test_work_in_place_has_ended_when_run_returns(qtbot: QtBot, work: Work) -> None:
    def fail() -> None:
        raise GlossatorError(Problem.EMPTY, name="licence.txt")

    arrived: list[str] = []
    with work.in_place():
        work.run_latest(lambda _progress: "done", arrived.append)
        with qtbot.waitSignal(work.failed):
            work.run(fail, lambda _: pytest.fail("no success was due"))
    assert arrived == ["done"]
    assert not work.is_busy


def test_work_that_is_called_off_ends_early_and_hands_nothing_over(qtbot: QtBot, work: Work) -> None:
    begun, may_go_on = threading.Event(), threading.Event()

    def steps(progress: Progress) -> None:
        progress(0.5)
        begun.set()
        may_go_on.wait()
        progress(0.9)
        pytest.fail("it was called off")

    work.run_watched(steps, lambda _: pytest.fail("no success was due"))
    qtbot.waitUntil(begun.is_set)
    assert work.watch is not None
    assert work.watch.share == 0.5
    with qtbot.waitSignal(work.called_off):
        work.cancel()
        may_go_on.set()
    assert work.watch is None


def test_what_was_superseded_is_not_worked_at_any_longer(qtbot: QtBot, work: Work) -> None:
    may_go_on = threading.Event()
    arrived: list[str] = []

    def steps(progress: Progress) -> None:
        may_go_on.wait()
        progress(0.9)
        pytest.fail("it was superseded")

    with qtbot.assertNotEmitted(work.called_off):
        work.run_latest(steps, lambda _: pytest.fail("no success was due"))
        work.run_latest(lambda _progress: "second", arrived.append)
        may_go_on.set()
        qtbot.waitUntil(lambda: not work.is_busy)
    assert arrived == ["second"]
