"""Long imports say how far they are and can be called off."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from glossator.core.intake import Course
from glossator.core.library.library import Library
from glossator.core.session.beginning import DEFAULT_COLUMNS
from glossator.core.text.direction import strip_isolates
from glossator.ui.importing import imports
from glossator.ui.importing.progress_line import ProgressLine
from glossator.ui.main_window import MainWindow
from tests.support.word_files import paragraph, word_file
from tests.ui.importing.conftest import Bring, columns, drop, idle


@pytest.fixture
def long_contract(tmp_path: Path) -> Path:
    """A Word document that takes many seconds to read."""
    file = tmp_path / "contract.docx"
    file.write_bytes(word_file(paragraph("The Customer pays on receipt.") * 60_000))
    return file


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    """A Word document, which a process of its own reads."""
    file = tmp_path / "contract.docx"
    file.write_bytes(
        word_file(paragraph("1. The Customer pays on receipt.") + paragraph("2. Delivery is on Thursday."))
    )
    return file


def test_it_can_be_called_off_and_nothing_is_kept(
    window: MainWindow, library: Library, long_contract: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports, "_PATIENCE_MS", 0)
    line = window.content.parts.import_progress
    drop(window, long_contract)
    qtbot.waitUntil(lambda: "contract.docx" in strip_isolates(line.words))
    line.findChildren(QPushButton)[0].click()
    idle(window, qtbot)
    assert line.words == ""
    assert "The import was stopped" in window.content.parts.import_report.words
    assert not any(entry.own for entry in library.entries())
    assert columns(window) == DEFAULT_COLUMNS


def test_what_waits_is_read_after_what_is_under_way(
    window: MainWindow, terms: Path, contract: Path, qtbot: QtBot
) -> None:
    drop(window, contract)
    drop(window, terms)
    qtbot.waitUntil(lambda: "Marmalade" in window.content.parts.import_report.words, timeout=30_000)
    idle(window, qtbot)
    assert len(columns(window)) == 4


def test_closing_the_window_calls_it_off(
    window: MainWindow, library: Library, long_contract: Path, qtbot: QtBot
) -> None:
    drop(window, long_contract)
    assert window.close()
    idle(window, qtbot)
    assert not any(entry.own for entry in library.entries())


def test_quick_ones_show_no_progress(
    window: MainWindow, terms: Path, bring: Bring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports, "_PATIENCE_MS", 60_000)
    shown: list[bool] = []
    window.content.importing._imports.under_way.connect(lambda course: shown.append(course is not None))
    bring(terms)
    assert not any(shown)


def test_the_line_says_which_of_how_many_and_how_much(qtbot: QtBot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    line.show()
    course = Course(3)
    course.begin(1, "deed.pdf")
    line.follow(course)
    bar = line.findChildren(QProgressBar)[0]
    assert strip_isolates(line.words) == "Reading deed.pdf (2 of 3)…"
    assert bar.maximum() == 0
    course.share = 0.4
    line.follow(course)
    assert (bar.value(), bar.maximum()) == (40, 100)
    line.follow(None)
    assert line.isHidden()
