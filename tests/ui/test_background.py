"""Work beside the window."""

import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThreadPool
from pytestqt.qtbot import QtBot

from glossator.core.errors import GlossatorError, Problem
from glossator.ui.background import run_in_background


@pytest.fixture
def owner(qapp: object) -> QObject:
    return QObject()


def no_failure(error: GlossatorError) -> None:
    pytest.fail(str(error))


def test_the_work_is_done_beside_the_window_and_its_result_arrives_in_it(qtbot: QtBot, owner: QObject) -> None:
    arrived: list[tuple[int, int]] = []
    run_in_background(
        owner, threading.get_ident, lambda worker: arrived.append((worker, threading.get_ident())), no_failure
    )
    qtbot.waitUntil(lambda: bool(arrived))
    worker, window = arrived[0]
    assert worker != window == threading.main_thread().ident


def test_what_a_reader_must_know_reaches_on_failure(qtbot: QtBot, owner: QObject) -> None:
    def fail() -> None:
        raise GlossatorError(Problem.EMPTY, name="licence.txt")

    failures: list[GlossatorError] = []
    run_in_background(owner, fail, lambda _: pytest.fail("no success was due"), failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].problem is Problem.EMPTY


def test_a_mistake_of_the_program_reaches_the_excepthook(
    qtbot: QtBot, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: caught.append(kind))
    run_in_background(owner, lambda: 1 / 0, lambda _: None, no_failure)
    qtbot.waitUntil(lambda: bool(caught))
    assert caught == [ZeroDivisionError]


def test_nothing_arrives_after_the_owner_is_gone(qtbot: QtBot, owner: QObject) -> None:
    going_on = threading.Event()
    arrived: list[bool] = []
    run_in_background(owner, going_on.wait, arrived.append, no_failure)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    going_on.set()
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.processEvents()
    assert not arrived


def test_thousands_of_operations_end_in_order(qtbot: QtBot, owner: QObject) -> None:
    wanted = 3_000
    arrived: list[int] = []

    def go_on(result: int) -> None:
        arrived.append(result)
        if len(arrived) < wanted:
            run_in_background(owner, lambda: result + 1, go_on, no_failure)

    run_in_background(owner, lambda: 1, go_on, no_failure)
    qtbot.waitUntil(lambda: len(arrived) == wanted, timeout=30_000)
    assert arrived == list(range(1, wanted + 1))
