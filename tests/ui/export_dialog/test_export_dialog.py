"""The dialog of File > Export: choosing, seeing the pages, writing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from glossator.core.errors import GlossatorError, Problem
from glossator.core.progress import Progress
from glossator.core.text.direction import strip_isolates
from glossator.export.options import Part
from glossator.export.write import Format
from glossator.export.written import Written
from glossator.ui.export_dialog.choices import Choices
from glossator.ui.export_dialog.dialog import ExportDialog
from glossator.ui.export_dialog.draft import Draft
from glossator.ui.main_window import MainWindow
from glossator.ui.pages_preview import Pages
from glossator.ui.settings import Settings
from tests.ui.conftest import Asked
from tests.ui.pages_preview.test_pages import pdf_of

NONE = Qt.KeyboardModifier.NoModifier
Write = Callable[[Draft, Choices, Path, Progress], Written]


@pytest.fixture
def asked_pages(monkeypatch: pytest.MonkeyPatch) -> list[Choices]:
    """The choices that pages were asked for; as many pages come as there are parts."""
    asked: list[Choices] = []

    def pages(_draft: Draft, choices: Choices, _progress: Progress) -> Pages:
        asked.append(choices)
        return Pages(pdf_of(*[(842, 595)] * len(choices.options.parts)))

    monkeypatch.setattr(Draft, "pages", pages)
    return asked


@pytest.fixture
def dialog(window: MainWindow, asked_pages: list[Choices]) -> ExportDialog:
    return opened(window)


def opened(window: MainWindow) -> ExportDialog:
    window.content.parts.actions["export"].trigger()
    found = window.findChildren(ExportDialog)[-1]
    assert found.isVisible()
    return found


def choose(dialog: ExportDialog, into: Format) -> None:
    dialog.form.format.setCurrentIndex(list(Format).index(into))


def pick(path: Path) -> Callable[[], object]:
    def answer() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, QFileDialog)
        asked.selectFile(str(path))
        asked.accept()

    return answer


def writes(monkeypatch: pytest.MonkeyPatch, write: Write) -> None:
    monkeypatch.setattr(Draft, "write", write)


def reasons(dialog: ExportDialog) -> str:
    return " ".join(label.text() for label in dialog.form.findChildren(QLabel) if not label.isHidden())


def test_the_pages_follow_the_choices_and_only_the_last_are_made(
    dialog: ExportDialog, asked_pages: list[Choices], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: dialog.preview.pages.count == len(Part))
    asked_pages.clear()
    dialog.form.parts[Part.COVER].click()
    dialog.form.parts[Part.INDEX].click()
    qtbot.waitUntil(lambda: dialog.preview.pages.count == len(Part) - 2)
    assert [each.options.parts for each in asked_pages] == [frozenset(Part) - {Part.COVER, Part.INDEX}]


def test_real_pages_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window)
    dialog.form.language.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.preview.pages.count > 3, timeout=30_000)
    dialog.reject()


def test_pages_that_cannot_be_made_are_told_and_the_file_can_still_be_tried(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Pages:
        raise GlossatorError(Problem.PDF_FAILED, name="review", reason="no memory")

    monkeypatch.setattr(Draft, "pages", fail)
    dialog = opened(window)
    qtbot.waitUntil(lambda: "could not be made" in dialog.preview.words)
    assert dialog.export_button.isEnabled()


def test_what_a_format_does_not_use_cannot_be_chosen_and_says_why(dialog: ExportDialog) -> None:
    form = dialog.form
    assert not form.mirrored.isEnabled()
    assert "Only a report in Arabic" in reasons(dialog)
    form.language.setCurrentIndex(1)
    assert form.mirrored.isEnabled()
    choose(dialog, Format.XLSX)
    assert [part for part, box in form.parts.items() if box.isEnabled()] == [
        Part.MATRIX,
        Part.COMPARISON,
        Part.REGISTER,
    ]
    assert not form.mirrored.isEnabled()
    choose(dialog, Format.CSV)
    assert not form.paper.isEnabled()
    assert "no pages" in reasons(dialog)
    assert "no pages" in form.paper.accessibleDescription()


def test_the_wheel_scrolls_the_choices_and_chooses_nothing(dialog: ExportDialog) -> None:
    middle, down = QPointF(dialog.form.format.rect().center()), QPoint(0, -120)
    event = QWheelEvent(
        middle, middle, QPoint(), down, Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(dialog.form.format, event)
    assert dialog.form.choices.into is Format.PDF


def test_a_report_without_parts_is_not_written(dialog: ExportDialog) -> None:
    for box in dialog.form.parts.values():
        box.click()
    assert not dialog.export_button.isEnabled()
    assert "at least one part" in reasons(dialog)
    choose(dialog, Format.NOTES_CSV)
    assert dialog.export_button.isEnabled()


def test_enter_exports_as_the_last_time(
    window: MainWindow, asked_pages: list[Choices], when_asked: Asked, qtbot: QtBot, tmp_path: Path
) -> None:
    first = opened(window)
    choose(first, Format.HTML)
    first.form.language.setCurrentIndex(1)
    when_asked(first.export_button.click, pick(tmp_path / "first.html"))
    qtbot.waitUntil(lambda: "first.html" in window.content.parts.notice_bar.words, timeout=30_000)
    second = opened(window)
    focus = second.focusWidget()
    assert focus is second.form.format
    when_asked(lambda: QTest.keyClick(focus, Qt.Key.Key_Return), pick(tmp_path / "مراجعة ثانية"))
    written = tmp_path / "مراجعة ثانية.html"
    qtbot.waitUntil(lambda: written.name in window.content.parts.notice_bar.words, timeout=30_000)
    assert 'lang="ar"' in written.read_text(encoding="utf-8")


def test_the_file_and_its_folder_are_offered_at_the_end(
    window: MainWindow,
    dialog: ExportDialog,
    when_asked: Asked,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    choose(dialog, Format.CSV)
    when_asked(dialog.export_button.click, pick(tmp_path / "table.csv"))
    bar = window.content.parts.notice_bar
    qtbot.waitUntil(lambda: "table.csv" in bar.words, timeout=30_000)
    for words in ("Open", "Show in folder"):
        button = next(each for each in bar.findChildren(QPushButton) if each.text() == words)
        assert not button.isHidden()
        button.click()
    assert [Path(each) for each in shown] == [tmp_path / "table.csv", tmp_path]


def test_what_the_reader_should_know_is_told_with_the_file(
    window: MainWindow,
    dialog: ExportDialog,
    when_asked: Asked,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    missing = GlossatorError(Problem.NO_GLYPH, name="out.pdf", characters="中")
    writes(monkeypatch, lambda *_: Written((missing,), sought=57, found=56))
    when_asked(dialog.export_button.click, pick(tmp_path / "out.pdf"))
    qtbot.waitUntil(lambda: "中" in window.content.parts.notice_bar.words)
    assert "56 of 57 passages and notes are found" in strip_isolates(window.content.parts.notice_bar.words)


def test_a_failure_is_told_where_the_reader_can_try_again(
    window: MainWindow,
    dialog: ExportDialog,
    when_asked: Asked,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> Written:
        raise GlossatorError(Problem.DISK_FULL, name="out.pdf", reason="")

    writes(monkeypatch, fail)
    when_asked(dialog.export_button.click, pick(tmp_path / "out.pdf"))
    qtbot.waitUntil(lambda: "out.pdf" in dialog.words and dialog.export_button.isEnabled())
    assert dialog.isVisible()
    assert not list(tmp_path.glob("*.pdf"))
    assert not window.content.parts.notice_bar.words


def test_writing_can_be_called_off(
    dialog: ExportDialog, when_asked: Asked, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(_draft: Draft, _choices: Choices, _path: Path, progress: Progress) -> Written:
        while True:
            progress(0.42)

    writes(monkeypatch, write)
    when_asked(dialog.export_button.click, pick(tmp_path / "out.pdf"))
    assert not dialog.form.isEnabled()
    assert "out.pdf" in dialog.words
    qtbot.waitUntil(lambda: "42 %" in dialog.words)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert "42 %" in dialog.words
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "Called off" in dialog.words)
    assert dialog.isVisible()
    assert dialog.form.isEnabled()


def test_not_to_say_where_changes_nothing(dialog: ExportDialog, settings: Settings, when_asked: Asked) -> None:
    def cancel() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, QFileDialog)
        asked.reject()

    when_asked(dialog.export_button.click, cancel)
    assert dialog.isVisible()
    assert dialog.export_button.isEnabled()
    assert not settings.export_choices
