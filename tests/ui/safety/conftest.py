"""A window whose unsaved work is kept in a folder of the test's own, and colleagues who reach its files."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Comparison, Span
from glossator.core.notes.model import NoteFields
from glossator.core.notes.targets import on_words
from glossator.core.safety.lock import Owner, owner_of
from glossator.core.safety.presence import Presence, state_folder
from glossator.core.session.file import new_review, save_review
from glossator.core.text.direction import strip_isolates
from glossator.ui.main_window import MainWindow
from glossator.ui.notices.telling_bar import TellingBar

NOTE = "يقيّد القسم 2 الاستخدام"


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of unsaved work."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    return state_folder()


@pytest.fixture
def file(tmp_path: Path, comparison: Comparison) -> Path:
    """A review without notes."""
    path = tmp_path / "shared" / "review.gloss"
    path.parent.mkdir()
    save_review(new_review(comparison), path)
    return path


@pytest.fixture
def opened(window: MainWindow, file: Path, qtbot: QtBot) -> MainWindow:
    """The window on that review."""
    window.content.files.open_review(file)
    qtbot.waitUntil(lambda: window.content.workspace.path == file)
    return window


@pytest.fixture
def crane(tmp_path: Path) -> Owner:
    """A colleague at another computer."""
    presence = Presence(tmp_path / "elsewhere")
    owner = replace(owner_of(presence, "R. Crane"), machine="LEGAL-7")
    presence.end()
    return owner


def add_note(window: MainWindow, body: str = NOTE) -> None:
    """Write a note and leave the review unsaved."""
    workspace = window.content.workspace
    workspace.notes.add(on_words(Span(0, 100, 140), workspace.state.comparison), NoteFields(body), "هدى")


def bodies(window: MainWindow) -> list[str]:
    return [note.body for note in window.content.workspace.state.review.notes]


def type_note(window: MainWindow, words: str) -> None:
    """Begin a note and leave it unsaved."""
    window.content.parts.view.note_requested.emit(Span(0, 100, 140))
    window.content.parts.notes.writing.editor.text.insertPlainText(words)


def said(bar: TellingBar) -> str:
    return strip_isolates(bar.words)


def press(bar: TellingBar, words: str) -> None:
    """Click the button of `bar` that begins with these words."""
    next(each for each in bar.findChildren(QPushButton) if each.text().startswith(words)).click()
