"""Reports as PDF opened again as the review that they were made of."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.session.beginning import DEFAULT_COLUMNS
from glossator.core.session.file import new_review
from glossator.core.session.workspace import Workspace
from glossator.export.pdf.attachment import review_text
from glossator.export.pdf.render import render
from glossator.export.report import build_report
from glossator.ui.main_window import MainWindow
from tests.support.notes import write_note
from tests.ui.conftest import compared

Asked = Callable[[Callable[[], object], Callable[[], object]], None]
NOTE = "يقيّد القسم 2 الاستخدام"


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The PDF of a review with one note."""
    comparison = compared(*DEFAULT_COLUMNS)
    workspace = Workspace(new_review(comparison), comparison)
    write_note(workspace, Span(0, 100, 140), NOTE, "Huda")
    review = review_text(workspace.state.review, tmp_path_factory.mktemp("printed"))
    return render(build_report(workspace.state, "ar"), review=review).pdf


@pytest.fixture
def report(tmp_path: Path, printed: bytes) -> Path:
    path = tmp_path / "تقرير 1.pdf"
    path.write_bytes(printed)
    return path


def press(label: str) -> Callable[[], object]:
    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(each for each in box.buttons() if label in each.text()).click()

    return click


def notes(window: MainWindow, qtbot: QtBot) -> list[str]:
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)
    return [note.body for note in window.content.workspace.state.review.notes]


def test_the_review_in_a_report_is_offered_and_opened(
    window: MainWindow, when_asked: Asked, report: Path, qtbot: QtBot
) -> None:
    when_asked(lambda: window.content.files.open_paths([report]), press("Open the review"))
    assert notes(window, qtbot) == [NOTE]
    assert window.content.workspace.path is None
    assert window.isWindowModified()


def test_a_report_can_be_taken_for_a_licence(window: MainWindow, when_asked: Asked, report: Path, qtbot: QtBot) -> None:
    wanted: list[object] = []
    window.content.files.licences_chosen.disconnect()
    window.content.files.licences_chosen.connect(wanted.append, Qt.ConnectionType.DirectConnection)
    when_asked(lambda: window.content.files.open_paths([report]), press("as a licence"))
    assert wanted == [(report,)]
    assert notes(window, qtbot) == []


def test_nothing_happens_if_the_reader_calls_it_off(
    window: MainWindow, when_asked: Asked, report: Path, qtbot: QtBot
) -> None:
    when_asked(lambda: window.content.files.open_paths([report]), press("Cancel"))
    assert notes(window, qtbot) == []


def test_a_report_named_on_the_command_line_opens_as_its_review(window: MainWindow, report: Path, qtbot: QtBot) -> None:
    window.content.files.open_named([str(report)])
    assert notes(window, qtbot) == [NOTE]
