"""A window whose reader has an empty library of her own, and documents to bring in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from glossator.core.cache import Cache
from glossator.core.library.library import Library
from glossator.core.library.shelves import Shelf, standard_shelves
from glossator.ui.main_window import MainWindow
from glossator.ui.notices.telling_bar import TellingBar
from tests.ui.conftest import real_library

TERMS = "Marmalade Terms\n\n1. The Customer pays on receipt.\n\n2. Marmalade is delivered on Thursdays.\n"
COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """What ships, and a shelf of the reader's own that is not there yet."""
    return Library([standard_shelves()[0], Shelf(tmp_path / "own", own=True, optional=True)], Cache.standard())


@pytest.fixture
def terms(tmp_path: Path) -> Path:
    """A document that is no known licence."""
    file = tmp_path / "Marmalade.txt"
    file.write_text(TERMS, "utf-8")
    return file


@pytest.fixture
def changed_mit(tmp_path: Path) -> Path:
    """MIT with one word changed."""
    file = tmp_path / "Ours.txt"
    file.write_text(real_library().resolve("mit").text.replace("without restriction", "with restriction"), "utf-8")
    return file


Bring = Callable[..., None]


@pytest.fixture
def bring(window: MainWindow, qtbot: QtBot) -> Bring:
    """Drops files on the window and waits until all that follows has happened."""

    def do(*paths: Path) -> None:
        drop(window, *paths)
        idle(window, qtbot)

    return do


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy, timeout=30_000)


def drop(window: MainWindow, *paths: Path) -> None:
    """Drag files over the window and let them go."""
    QApplication.sendEvent(window, entering(*paths))
    QApplication.sendEvent(window, QDropEvent(QPointF(20, 20), COPY, files(*paths), LEFT, PLAIN))


def entering(*paths: Path) -> QDragEnterEvent:
    return QDragEnterEvent(QPoint(20, 20), COPY, files(*paths), LEFT, PLAIN)


_dragged: list[QMimeData] = []


def files(*paths: Path) -> QMimeData:
    """The files as a file manager has them dragged; kept, for an event does not own its data."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    _dragged[:] = [*_dragged[-3:], data]
    return data


def columns(window: MainWindow) -> tuple[str, ...]:
    return tuple(licence.id for licence in window.content.workspace.state.comparison.licences)


def press(report: TellingBar, words: str) -> None:
    """Click the report's button that begins with these words."""
    next(each for each in report.findChildren(QPushButton) if each.text().startswith(words)).click()
