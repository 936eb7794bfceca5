"""Files that are dragged over the window are welcomed with what will become of them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Comparison
from glossator.core.session.file import new_review, save_review
from glossator.ui.importing.drops import DropZone
from glossator.ui.main_window import MainWindow
from tests.ui.importing.conftest import COPY, LEFT, PLAIN, drop, entering, idle


def zone_of(window: MainWindow) -> DropZone:
    zone = window.findChild(DropZone)
    assert zone is not None
    return zone


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["a.pdf"], "Import 1 licence\n"),
        (["a.pdf", "b"], "Import 2 licences\n"),
        (["a.GLOSS"], "Open the review\n"),
        (["a.gloss", "b.pdf"], "A review opens alone\n"),
    ],
)
def test_the_zone_says_what_letting_go_will_do(window: MainWindow, names: list[str], said: str, tmp_path: Path) -> None:
    event = entering(*(tmp_path / name for name in names))
    QApplication.sendEvent(window, event)
    assert event.isAccepted()
    assert zone_of(window).words.startswith(said)
    assert zone_of(window).size() == window.size()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert zone_of(window).words == ""


def test_what_is_no_file_is_not_welcomed(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("words")
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(20, 20), COPY, data, LEFT, PLAIN))
    assert zone_of(window).words == ""


def test_a_review_that_is_let_go_is_opened(
    window: MainWindow, comparison: Comparison, tmp_path: Path, qtbot: QtBot
) -> None:
    save_review(new_review(comparison), tmp_path / "r.gloss")
    drop(window, tmp_path / "r.gloss")
    idle(window, qtbot)
    assert zone_of(window).words == ""
    assert window.content.workspace.path == tmp_path / "r.gloss"
