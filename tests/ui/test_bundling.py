"""A review goes to a colleague in one file and opens there, unsaved, with what it needs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from glossator.core.cache import Cache
from glossator.core.compare.compare import compare
from glossator.core.compare.model import Span
from glossator.core.library.library import Library
from glossator.core.library.own import add_paste
from glossator.core.library.shelves import Shelf, standard_shelves
from glossator.core.session.bundles.opening import load_bundle
from glossator.core.session.bundles.packing import save_bundle
from glossator.core.session.file import new_review
from glossator.core.session.workspace import Workspace
from glossator.ui.main_window import MainWindow
from tests.support.machines import machine
from tests.support.notes import write_note

Asked = Callable[[Callable[[], object], Callable[[], object]], None]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """What ships, and a shelf of the reader's own that is not there yet."""
    return Library([standard_shelves()[0], Shelf(tmp_path / "own", own=True, optional=True)], Cache.standard())


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A colleague's review of a document that only she has."""
    there = machine(tmp_path / "there")
    own = add_paste(None, "You may not copy this.", there, title="House terms").entry.id
    compared = compare([there.resolve(each) for each in ("mit", own)])
    workspace = Workspace(new_review(compared), compared)
    write_note(workspace, Span(1, 4, 11), "ممنوع", "هدى")
    path = tmp_path / "from Huda.glossz"
    save_bundle(workspace.review, path, there)
    return path


def choose(path: Path) -> Callable[[], object]:
    def pick() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile(str(path))
        dialog.accept()

    return pick


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy, timeout=30_000)


def test_a_bundle_opens_unsaved_with_its_notes_and_its_licences(window: MainWindow, bundle: Path, qtbot: QtBot) -> None:
    window.content.files.open_paths([bundle])
    idle(window, qtbot)
    workspace = window.content.workspace
    assert [note.body for note in workspace.review.notes] == ["ممنوع"]
    assert (workspace.path, window.isWindowModified()) == (None, True)
    assert "House terms" in window.content.parts.notice_bar.words
    model = window.content.parts.library.model
    every = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    qtbot.waitUntil(lambda: bool(model.findItems("House terms", every)))


def test_the_open_review_is_saved_as_a_bundle_and_keeps_its_own_file(
    window: MainWindow, when_asked: Asked, tmp_path: Path, qtbot: QtBot
) -> None:
    write_note(window.content.workspace, Span(0, 100, 140), "for all", "Huda")
    path = tmp_path / "all.glossz"
    when_asked(window.content.parts.actions["save-bundle"].trigger, choose(path))
    idle(window, qtbot)
    opened = load_bundle(path, machine(tmp_path / "elsewhere"))
    assert [note.body for note in opened.review.notes] == ["for all"]
    assert (window.content.workspace.path, window.isWindowModified()) == (None, True)
    assert "all.glossz" in window.content.parts.notice_bar.words


def test_a_bundle_that_was_changed_leaves_what_is_open(window: MainWindow, bundle: Path, qtbot: QtBot) -> None:
    bundle.write_bytes(bundle.read_bytes()[:-50])
    before = window.content.workspace.review.head
    window.content.files.open_paths([bundle])
    idle(window, qtbot)
    assert window.content.workspace.review.head == before
    assert "from Huda.glossz" in window.content.parts.notice_bar.words
