"""The run without a reader, where something goes wrong."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.assets import resource
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.ui import smoke
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences
from glossator.ui.smoke_checks import BrokenError, check_about, check_fonts, check_words


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


def test_what_qt_complains_of_ends_it(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(filled, lambda _: QTimer.singleShot(0, lambda: qWarning("no such plugin")), monkeypatch) == 1
    assert capsys.readouterr().err == "smoke: failed: Qt: no such plugin\n"


def test_letters_of_other_fonts_than_the_program_s_are_a_failure(
    preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in resource("fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(file))
    check_fonts()
    font = QFont(["Noto Serif", "Noto Naskh Arabic"])
    monkeypatch.setattr(QApplication, "font", lambda: font)
    with pytest.raises(BrokenError, match="“Licence” is written in Noto Serif, not in Noto Sans"):
        check_fonts()


def test_words_that_are_lost_on_the_way_are_a_failure(tmp_path: Path) -> None:
    page = tmp_path / "صفحة.html"
    page.write_text("<p>يقيّد القسم الاستخدام</p>", "utf-8")
    check_words(page, "يقيد القسم")
    with pytest.raises(BrokenError, match="التجاري"):
        check_words(page, "يقيد القسم التجاري")


def test_a_packaged_program_without_its_papers_is_a_failure(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check_about(window)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "glossator"))
    with pytest.raises(BrokenError, match="papers"):
        check_about(window)
