"""The run without a reader, where something goes wrong."""

import sys
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.ui import smoke
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences


@pytest.fixture
def filled(qtbot: QtBot, preferences: Preferences, library: Library, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window that shows nothing yet; the run waits for it half a second."""
    monkeypatch.setattr(smoke, "PATIENCE_MS", 500)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back after the run
    window = MainWindow(preferences)
    window.fill(library)
    qtbot.addWidget(window)
    return window


def run(window: MainWindow, opening: Callable[[object], None], monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(window.content, "open", opening)
    return smoke.SmokeRun(window).run()


def test_a_failure_to_open_ends_it_and_is_named(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: object) -> None:
        filled.content.files.failed.emit(GlossatorError(Problem.EMPTY, name="licence.txt"))

    assert run(filled, fail, monkeypatch) == 1
    assert capsys.readouterr().err.startswith("smoke: failed: licence.txt")


def test_a_window_that_stays_empty_ends_it(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(filled, lambda _: None, monkeypatch) == 1
    assert "it took too long" in capsys.readouterr().err
