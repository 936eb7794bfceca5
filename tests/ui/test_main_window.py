"""The window as a whole: what one part does, the others show."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.session.beginning import DEFAULT_COLUMNS
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.main_window import FIRST_SIZE, MainWindow
from glossator.ui.preferences import Preferences
from tests.support.notes import write_note

Asked = Callable[[Callable[[], object], Callable[[], object]], None]


def columns(window: MainWindow) -> tuple[str, ...]:
    return tuple(licence.id for licence in window.content.workspace.state.comparison.licences)


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)


def test_it_opens_on_three_licences_that_explain_themselves(window: MainWindow) -> None:
    assert columns(window) == DEFAULT_COLUMNS
    assert window.content.parts.pages.currentWidget() is window.content.parts.view
    assert window.content.parts.legend.isVisible()
    assert window.content.parts.legend.model.rowCount() > 3
    assert "Llama 4" in window.windowTitle()


def test_a_window_of_the_first_size_shows_three_licences_in_full(window: MainWindow) -> None:
    window.resize(*FIRST_SIZE)
    canvas = window.content.parts.view.findChild(Canvas)
    assert canvas is not None
    assert canvas.horizontalScrollBar().maximum() == 0


def test_choosing_in_the_library_changes_the_columns_and_can_be_undone(window: MainWindow, qtbot: QtBot) -> None:
    window.content.parts.library.model.choose((*DEFAULT_COLUMNS, "llama-3.1"))
    idle(window, qtbot)
    assert columns(window)[-1] == "llama-3.1"
    window.content.parts.actions["undo"].trigger()
    assert columns(window) == DEFAULT_COLUMNS
    assert window.content.parts.library.model.columns == DEFAULT_COLUMNS


def test_closing_a_column_takes_it_out(window: MainWindow, qtbot: QtBot) -> None:
    window.content.parts.view.column_close_requested.emit(1)
    idle(window, qtbot)
    assert columns(window) == ("llama-4+llama-4-aup", "specimen-proprietary")


def test_switching_a_kind_in_the_legend_is_kept_with_the_review(window: MainWindow) -> None:
    group = window.content.parts.legend.model.index(0, 0)
    window.content.parts.legend.model.setData(group, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert frozenset(window.content.workspace.state.review.view.shown_kinds or ()) == window.content.parts.legend.shown
    assert not window.isWindowModified()


def test_a_note_is_begun_on_the_selected_words(window: MainWindow, qtbot: QtBot) -> None:
    window.content.parts.view.note_requested.emit(Span(0, 100, 140))
    assert window.content.parts.notes.is_editing()
    assert window.content.parts.panes.shows_notes


def test_without_words_the_reader_is_told_to_select_some(window: MainWindow) -> None:
    window.content.parts.actions["add-note"].trigger()
    assert not window.content.parts.notes.is_editing()
    assert "Select" in window.content.parts.notice_bar.words


def test_a_note_is_begun_on_the_clause_that_has_the_focus(window: MainWindow) -> None:
    window.content.parts.view.going.to_words(Span(0, 100, 101))
    window.content.parts.actions["add-note"].trigger()
    assert window.content.parts.notes.is_editing()


def test_what_is_being_typed_stays_with_its_licence_when_the_columns_change(window: MainWindow, qtbot: QtBot) -> None:
    window.content.parts.view.note_requested.emit(Span(1, 100, 140))
    window.content.parts.notes.writing.editor.text.insertPlainText("Apache says so")
    window.content.parts.view.column_close_requested.emit(0)
    idle(window, qtbot)
    assert [note.licence for note in window.content.workspace.state.review.notes] == ["apache-2.0"]
    assert columns(window) == ("apache-2.0", "specimen-proprietary")


def test_a_notice_runs_as_the_interface_does_whatever_it_begins_with(window: MainWindow) -> None:
    window.content.parts.actions["language-ar"].trigger()
    window.content.files.failed.emit(GlossatorError(Problem.EMPTY, name="licence.txt"))
    shown = [label.text() for label in window.content.parts.notice_bar.findChildren(QLabel)]
    assert any(words.startswith("\u200f\u2068licence.txt\u2069") for words in shown)
    assert window.content.parts.notice_bar.words.startswith("\u2068licence.txt\u2069")


def test_notes_are_counted_below(window: MainWindow) -> None:
    write_note(window.content.workspace, Span(0, 100, 140), "One", "Huda")
    assert "3 licences · 1 note" in [label.text() for label in window.statusBar().findChildren(QLabel)]


def test_finding_leads_through_all_columns(window: MainWindow, qtbot: QtBot) -> None:
    window.content.parts.actions["find"].trigger()
    line = window.content.parts.search_bar.findChild(QLineEdit)
    assert line is not None
    line.setText("commercial")
    qtbot.waitUntil(lambda: window.content.parts.search_bar.place.startswith("1 of "))
    window.content.parts.actions["find-next"].trigger()
    assert window.content.parts.search_bar.place.startswith("2 of ")


def test_a_search_is_renewed_when_the_columns_change(window: MainWindow, qtbot: QtBot) -> None:
    window.content.parts.actions["find"].trigger()
    line = window.content.parts.search_bar.findChild(QLineEdit)
    assert line is not None
    line.setText("Specimen Proprietary Model Licence")
    assert window.content.parts.search_bar.place != "Not found"
    window.content.files.columns.change(["llama-4", "apache-2.0"])
    idle(window, qtbot)
    assert window.content.parts.search_bar.place == "Not found"


def test_a_new_review_keeps_the_licences_and_drops_the_notes(
    window: MainWindow, when_asked: Asked, tmp_path: Path
) -> None:
    write_note(window.content.workspace, Span(0, 100, 140), "One", "Huda")
    window.content.workspace.mark_saved(tmp_path / "review.gloss")
    window.content.parts.actions["new"].trigger()
    assert window.content.workspace.path is None
    assert window.content.workspace.state.review.notes == ()
    assert columns(window) == DEFAULT_COLUMNS
    assert window.content.parts.library.isVisible()


def test_the_name_that_signs_notes_can_be_changed(window: MainWindow, when_asked: Asked) -> None:
    def name_her() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue(" هدى ")
        dialog.accept()

    when_asked(window.content.parts.actions["author"].trigger, name_her)
    window.content.parts.view.note_requested.emit(Span(0, 100, 140))
    window.content.parts.notes.writing.editor.text.insertPlainText("x")
    window.content.parts.notes.finish_editing()
    assert [note.author for note in window.content.workspace.state.review.notes] == ["هدى"]


def test_the_theme_can_be_changed_while_the_window_is_open(window: MainWindow, qtbot: QtBot) -> None:
    def brightness() -> int:
        return window.content.parts.view.grab().toImage().pixelColor(4, 4).lightness()

    window.content.parts.actions["theme-dark"].trigger()
    qtbot.waitUntil(lambda: brightness() < 80)
    window.content.parts.actions["theme-light"].trigger()
    qtbot.waitUntil(lambda: brightness() > 200)


def test_where_nothing_can_be_opened_the_window_says_what_to_do(
    qtbot: QtBot, preferences: Preferences, library: Library
) -> None:
    window = MainWindow(preferences)
    window.fill(library)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.content.open(["no-such-licence", "apache-2.0"])
    idle(window, qtbot)
    assert "no-such-licence" in window.content.parts.notice_bar.words
    assert not window.content.parts.actions["export"].isEnabled()
    offers = [button for button in window.content.parts.empty_page.findChildren(QPushButton) if button.isVisible()]
    QTest.mouseClick(offers[0], Qt.MouseButton.LeftButton)
    idle(window, qtbot)
    assert columns(window) == DEFAULT_COLUMNS
    assert window.content.parts.actions["export"].isEnabled()


def test_a_missing_review_is_told_and_the_window_stays_usable(
    qtbot: QtBot, preferences: Preferences, library: Library, tmp_path: Path
) -> None:
    window = MainWindow(preferences)
    window.fill(library)
    qtbot.addWidget(window)
    window.content.open([str(tmp_path / "gone.gloss")])
    idle(window, qtbot)
    assert "gone.gloss" in window.content.parts.notice_bar.words


@pytest.mark.parametrize("width", [1000, 1600])
def test_the_window_fits_small_and_large_screens(window: MainWindow, qtbot: QtBot, width: int) -> None:
    window.resize(width, 650)
    qtbot.waitUntil(lambda: window.width() == width)
    assert window.content.parts.panes.is_roomy == (width > 1300)
    assert window.content.parts.view.width() > width / 2
