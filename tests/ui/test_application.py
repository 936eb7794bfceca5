"""Files that the system hands to the running program, as macOS does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Comparison
from glossator.core.library.library import Library
from glossator.core.session.file import new_review, save_review
from glossator.ui.app import show_window
from glossator.ui.application import Application
from glossator.ui.main_window import MainWindow
from glossator.ui.settings import Settings
from tests.ui.conftest import compared, forget_changes


@pytest.fixture
def review(tmp_path: Path) -> Path:
    path = tmp_path / "مراجعة أولى.gloss"
    save_review(new_review(compared("mit", "isc")), path)
    return path


@pytest.fixture
def application(qapp: Application) -> Iterator[Application]:
    """As it is before it has a window."""
    qapp._waiting = []
    yield qapp
    qapp.file_wanted.disconnect()
    qapp._waiting = []


def hand(application: Application, file: Path) -> None:
    application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(str(file))))


@pytest.fixture
def started(
    application: Application, qtbot: QtBot, settings: Settings, library: Library, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    monkeypatch.setattr(Library, "standard", lambda: library)
    window = show_window(application, ())
    qtbot.addWidget(window, before_close_func=forget_changes)
    return window


def shown(window: MainWindow) -> list[str]:
    if not window.is_filled:
        return []
    return [licence.id for licence in window.content.workspace.state.comparison.licences]


def test_a_file_that_starts_the_program_is_opened_in_place_of_the_default(
    application: Application, started: MainWindow, review: Path, comparison: Comparison, qtbot: QtBot
) -> None:
    hand(application, review)
    qtbot.waitUntil(lambda: shown(started) == ["mit", "isc"])


def test_a_file_that_comes_later_is_opened_in_the_window(
    application: Application, started: MainWindow, review: Path, comparison: Comparison, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: shown(started)[1:] == ["apache-2.0", "specimen-proprietary"])
    hand(application, review)
    qtbot.waitUntil(lambda: shown(started) == ["mit", "isc"])
    assert started.content.workspace.path == review
