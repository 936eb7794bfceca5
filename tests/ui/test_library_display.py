"""The library in the window: read beside it, listed anew, opened, dragged to the columns."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from glossator.core.assets import licences_folder
from glossator.core.cache import Cache
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.library.own import add_document
from glossator.core.library.shelves import Shelf
from glossator.core.session.beginning import DEFAULT_COLUMNS
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.licence_drag import mime_of
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences
from tests.ui.library_pane.listing import outline, rows

COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def bare(qtbot: QtBot, preferences: Preferences, library: Library) -> MainWindow:
    """A window that shows nothing yet."""
    window = MainWindow(preferences)
    window.fill(library)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)


def columns(window: MainWindow) -> tuple[str, ...]:
    return tuple(licence.id for licence in window.content.workspace.state.comparison.licences)


def test_a_dropped_licence_stands_where_it_was_dropped(window: MainWindow, qtbot: QtBot) -> None:
    window.content.parts.view.licence_dropped.emit("mit", 1, False)
    idle(window, qtbot)
    first, *others = DEFAULT_COLUMNS
    assert columns(window) == (first, "mit", *others)
    window.content.parts.view.licence_dropped.emit("gpl-3.0", 0, True)
    idle(window, qtbot)
    assert columns(window) == ("gpl-3.0", "mit", *others)


def test_where_nothing_is_open_the_second_dropped_licence_makes_a_comparison(bare: MainWindow, qtbot: QtBot) -> None:
    bare.content.library.read()
    idle(bare, qtbot)
    for reference in ("mit", "apache-2.0"):
        drop_on_empty_page(bare, mime_of(reference))
    idle(bare, qtbot)
    assert columns(bare) == ("mit", "apache-2.0")


def drop_on_empty_page(window: MainWindow, data: QMimeData) -> None:
    page = window.content.parts.empty_page
    entering = QDragEnterEvent(QPoint(20, 20), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(20, 20), COPY, data, LEFT, PLAIN))


def test_opening_a_licence_that_is_compared_brings_its_column_into_sight(window: MainWindow, qtbot: QtBot) -> None:
    window.content.parts.view.licence_dropped.emit("mit", 3, False)
    idle(window, qtbot)
    window.resize(1000, 700)
    canvas = window.findChild(Canvas)
    assert canvas is not None
    bar = canvas.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    window.content.parts.library.open_licence("mit")
    assert bar.value() == bar.maximum()
    assert canvas.hasFocus()


def test_what_was_added_to_the_library_is_listed_when_it_is_read_anew(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path
) -> None:
    shelves = (Shelf(licences_folder()), Shelf(tmp_path / "own", own=True, optional=True))
    library = Library(shelves, Cache.standard())
    window = MainWindow(preferences)
    window.fill(library)
    qtbot.addWidget(window)
    window.content.library.read()
    idle(window, qtbot)
    file = tmp_path / "Our contract.txt"
    file.write_text("1. Grant. You may use it.\n\n2. Limits. You may not use it for commercial purposes.\n")
    added = add_document(file, Library(shelves, Cache.standard())).entry
    window.content.library.refresh()
    idle(window, qtbot)
    assert outline(window.content.parts.library.model)["Your own documents"] == [added.short]
    assert added.id in rows(window.content.parts.library.model)


def test_a_library_that_cannot_be_read_is_said_so_in_its_pane(
    bare: MainWindow, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise GlossatorError(Problem.NO_DATA)

    monkeypatch.setattr(library, "entries", fail)
    bare.content.library.read()
    idle(bare, qtbot)
    said = [label.text() for label in bare.content.parts.library.findChildren(QLabel)]
    assert any("data folder was not found" in words for words in said)
    monkeypatch.undo()
    bare.content.parts.library.reading_wanted.emit()
    idle(bare, qtbot)
    assert "llama-4" in rows(bare.content.parts.library.model)


def test_broken_rules_of_the_readers_own_are_told_at_the_start(
    bare: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ours.yaml").write_text("language: en\nrules: nothing\n", encoding="utf-8")
    monkeypatch.setenv("GLOSSATOR_RULES", str(tmp_path))
    bare.content.look_around()
    notice = bare.content.parts.notice_bar
    qtbot.waitUntil(notice.isVisible)
    assert any("ours.yaml" in label.text() for label in notice.findChildren(QLabel))
