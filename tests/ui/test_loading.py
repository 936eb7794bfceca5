"""While licences are compared that take long, the reader sees how far it is and may call it off."""

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from glossator.core.library.library import Library
from glossator.core.progress import Watch
from glossator.ui import loading
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.empty_page import EmptyPage
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences
from tests.ui.conftest import forget_changes
from tests.ui.test_columns import OTHERS, finish, held_up, references


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "_PATIENCE_MS", 0)
    monkeypatch.setattr(loading, "_BETWEEN_LOOKS_MS", 5)


def test_what_is_open_can_be_read_while_others_are_loading(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    line, before = window.content.parts.loading, references(window)
    canvas = window.findChild(Canvas)
    assert canvas is not None
    with held_up(library):
        window.content.files.columns.change(OTHERS)
        qtbot.waitUntil(lambda: "Comparing" in line.words)
        canvas.scroll_by(200)
        assert canvas.isVisible()
        assert references(window) == before
    finish(window, qtbot)
    assert references(window) == OTHERS
    assert line.words == ""


def test_the_reader_calls_it_off_and_is_told(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    parts, before = window.content.parts, references(window)
    with held_up(library):
        window.content.files.columns.change(OTHERS)
        qtbot.waitUntil(lambda: bool(parts.loading.words))
        parts.loading.findChildren(QPushButton)[0].click()
        qtbot.waitUntil(lambda: parts.loading.words == "Stopping…")
    finish(window, qtbot)
    assert references(window) == before
    assert "as they were" in parts.notice_bar.words


def test_the_empty_page_shows_how_far_the_first_comparison_is(
    preferences: Preferences, library: Library, qtbot: QtBot
) -> None:
    window = MainWindow(preferences)
    window.fill(library)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.show()
    page = window.content.parts.empty_page
    with held_up(library):
        window.content.files.start(OTHERS)
        cancel = button(page, "Cancel")
        qtbot.waitUntil(cancel.isVisible)
        cancel.click()
    finish(window, qtbot)
    assert window.content.parts.pages.currentWidget() is page
    assert not cancel.isVisible()
    assert button(page, "Open a review or a licence…").isVisible()


def test_how_far_it_is_is_shown_as_a_share(qtbot: QtBot) -> None:
    page, watch = EmptyPage(), Watch()
    qtbot.addWidget(page)
    page.show()
    bar = page.findChildren(QProgressBar)[0]
    assert not bar.isVisible()
    page.show_course(watch)
    assert (bar.isVisible(), bar.maximum()) == (True, 0)
    watch(0.4)
    page.show_course(watch)
    assert (bar.value(), bar.maximum()) == (40, 100)


def button(page: EmptyPage, words: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == words)


def test_the_words_on_the_empty_page_have_their_room(qtbot: QtBot) -> None:
    page = EmptyPage()
    qtbot.addWidget(page)
    page.resize(800, 500)
    page.show()
    for label in page.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
