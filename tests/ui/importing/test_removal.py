"""A document of one's own leaves the library for the trash, and only if one is sure."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from glossator.core.library.library import Library
from glossator.core.session.beginning import DEFAULT_COLUMNS
from glossator.ui.importing import removal
from glossator.ui.main_window import MainWindow
from tests.ui.conftest import Asked
from tests.ui.importing.conftest import Bring, columns, idle
from tests.ui.library_pane.listing import rows


def answer(words: str) -> Callable[[], object]:
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "cannot know" in box.informativeText()
        next(each for each in box.buttons() if words in each.text()).click()

    return press


def remove(window: MainWindow) -> None:
    window.content.parts.library.removal_wanted.emit("marmalade")


def test_it_goes_to_the_trash_with_its_column(
    window: MainWindow, library: Library, terms: Path, bring: Bring, when_asked: Asked, qtbot: QtBot
) -> None:
    bring(terms)
    when_asked(lambda: remove(window), answer("trash"))
    idle(window, qtbot)
    assert "marmalade" not in library
    assert columns(window) == DEFAULT_COLUMNS
    assert "marmalade" not in rows(window.content.parts.library.model)
    assert list(library.own_shelf.folder.iterdir()) == []
    assert "in the trash" in window.content.parts.notice_bar.words


def test_it_stays_where_the_reader_is_not_sure(
    window: MainWindow, library: Library, terms: Path, bring: Bring, when_asked: Asked
) -> None:
    bring(terms)
    when_asked(lambda: remove(window), answer("Keep"))
    assert "marmalade" in library
    assert columns(window)[-1] == "marmalade"


def test_one_that_the_comparison_cannot_do_without_stays(
    window: MainWindow, library: Library, terms: Path, bring: Bring, qtbot: QtBot
) -> None:
    bring(terms)
    window.content.files.columns.show_exactly(("mit", "marmalade"))
    idle(window, qtbot)
    remove(window)
    assert "put another licence in its place" in window.content.parts.notice_bar.words
    assert "marmalade" in library


def test_where_there_is_no_trash_nothing_is_deleted(
    window: MainWindow,
    library: Library,
    terms: Path,
    bring: Bring,
    when_asked: Asked,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bring(terms)
    monkeypatch.setattr(removal, "QFile", lambda _name: SimpleNamespace(moveToTrash=lambda: False))
    when_asked(lambda: remove(window), answer("trash"))
    assert "could not be moved to the trash" in window.content.parts.notice_bar.words
    assert "marmalade" in library


def test_what_ships_cannot_be_removed(window: MainWindow) -> None:
    window.content.parts.library.removal_wanted.emit("mit")
    assert "not in your own library" in window.content.parts.notice_bar.words
