"""Opening, saving, closing and exporting reviews."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Comparison, Span
from glossator.core.library.library import Library
from glossator.core.session.file import load_review, new_review, save_review
from glossator.ui.export_dialog.dialog import ExportDialog
from glossator.ui.main_window import MainWindow
from tests.support.notes import write_note

Asked = Callable[[Callable[[], object], Callable[[], object]], None]
NOTE = "يقيّد القسم 2 الاستخدام"


@pytest.fixture
def noted(window: MainWindow) -> MainWindow:
    """A window with one note that no file holds."""
    write_note(window.content.workspace, Span(0, 100, 140), NOTE, "Huda")
    return window


@pytest.fixture
def saved(tmp_path: Path, comparison: Comparison) -> Path:
    """A review without notes."""
    save_review(new_review(comparison), tmp_path / "saved.gloss")
    return tmp_path / "saved.gloss"


def answer(button: QMessageBox.StandardButton) -> Callable[[], object]:
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(button).click()

    return press


def choose(path: Path) -> Callable[[], object]:
    def pick() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile(str(path))
        dialog.accept()

    return pick


def cancel() -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog | QMessageBox)
    dialog.reject()


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)


def test_saving_asks_for_a_file_once(noted: MainWindow, when_asked: Asked, tmp_path: Path, library: Library) -> None:
    file = tmp_path / "review.gloss"
    when_asked(noted.content.parts.actions["save"].trigger, choose(file))
    assert load_review(file, library).review.notes[0].body == NOTE
    assert not noted.isWindowModified()
    assert noted.windowTitle() == "review.gloss[*]"
    write_note(noted.content.workspace, Span(1, 0, 6), "Second", "Huda")
    assert noted.isWindowModified()
    noted.content.parts.actions["save"].trigger()
    assert len(load_review(file, library).review.notes) == 2


def test_a_file_name_without_suffix_gets_it(noted: MainWindow, when_asked: Asked, tmp_path: Path) -> None:
    when_asked(noted.content.parts.actions["save-as"].trigger, choose(tmp_path / "review"))
    assert (tmp_path / "review.gloss").is_file()


def test_a_saved_review_opens_as_it_was(noted: MainWindow, when_asked: Asked, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "review.gloss"
    kinds = frozenset({"naming"})
    noted.content.parts.legend.model.set_shown(kinds)
    noted.content.parts.legend.shown_changed.emit(kinds)
    noted.content.parts.view.going.to_row(5)
    when_asked(noted.content.parts.actions["save"].trigger, choose(file))
    noted.content.files.start(["llama-3.1", "apache-2.0"])
    idle(noted, qtbot)
    assert not noted.content.workspace.state.placements
    noted.content.files.open_review(file)
    idle(noted, qtbot)
    assert [note.body for note in noted.content.workspace.state.review.notes] == [NOTE]
    assert [place.start for place in noted.content.workspace.state.placements] == [100]
    assert noted.content.parts.legend.shown == kinds
    assert noted.content.parts.view.going.top_row == 5
    assert not noted.isWindowModified()


def test_closing_with_unsaved_notes_asks_and_can_be_called_off(noted: MainWindow, when_asked: Asked) -> None:
    when_asked(noted.close, answer(QMessageBox.StandardButton.Cancel))
    assert noted.isVisible()
    assert len(noted.content.workspace.state.review.notes) == 1


def test_closing_can_save_first(noted: MainWindow, when_asked: Asked, tmp_path: Path, library: Library) -> None:
    file = tmp_path / "review.gloss"
    noted.content.workspace.path = file
    when_asked(noted.close, answer(QMessageBox.StandardButton.Save))
    assert not noted.isVisible()
    assert len(load_review(file, library).review.notes) == 1


def test_closing_can_give_the_changes_up(noted: MainWindow, when_asked: Asked, tmp_path: Path) -> None:
    noted.content.workspace.path = tmp_path / "review.gloss"
    when_asked(noted.close, answer(QMessageBox.StandardButton.Discard))
    assert not noted.isVisible()
    assert not (tmp_path / "review.gloss").exists()


def test_a_window_without_notes_closes_without_a_question(window: MainWindow) -> None:
    assert window.close()


def test_saving_that_fails_keeps_the_window_open_and_says_why(
    noted: MainWindow, when_asked: Asked, tmp_path: Path
) -> None:
    noted.content.workspace.path = tmp_path / "no such folder" / "review.gloss"
    when_asked(noted.close, answer(QMessageBox.StandardButton.Save))
    assert noted.isVisible()
    assert "review.gloss" in noted.content.parts.notice_bar.words


def test_opening_another_review_asks_about_the_present_one(noted: MainWindow, when_asked: Asked, qtbot: QtBot) -> None:
    when_asked(lambda: noted.content.files.start(["llama-4", "llama-3.1"]), answer(QMessageBox.StandardButton.Cancel))
    idle(noted, qtbot)
    assert len(noted.content.workspace.state.comparison.licences) == 3


def test_a_note_written_while_a_review_is_read_is_asked_about(
    window: MainWindow, when_asked: Asked, saved: Path, qtbot: QtBot
) -> None:
    window.content.files.open_review(saved)
    write_note(window.content.workspace, Span(0, 100, 140), NOTE, "Huda")
    when_asked(lambda: idle(window, qtbot), answer(QMessageBox.StandardButton.Cancel))
    assert [note.body for note in window.content.workspace.state.review.notes] == [NOTE]
    assert window.content.workspace.path is None


def test_a_note_half_typed_while_a_review_is_read_stays_with_its_own(
    window: MainWindow, when_asked: Asked, saved: Path, qtbot: QtBot
) -> None:
    window.content.files.open_review(saved)
    window.content.parts.view.note_requested.emit(Span(0, 100, 140))
    window.content.parts.notes.writing.editor.text.insertPlainText("Half")
    when_asked(lambda: idle(window, qtbot), answer(QMessageBox.StandardButton.Discard))
    window.content.parts.notes.finish_editing()
    assert window.content.workspace.path == saved
    assert window.content.workspace.state.review.notes == ()


def test_changes_given_up_are_not_asked_about_twice(
    noted: MainWindow, when_asked: Asked, saved: Path, qtbot: QtBot
) -> None:
    when_asked(lambda: noted.content.files.open_review(saved), answer(QMessageBox.StandardButton.Discard))
    noted.content.parts.view.going.to_row(9)
    idle(noted, qtbot)
    assert noted.content.workspace.path == saved


def test_a_bad_review_is_told_and_nothing_changes(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    before = window.content.workspace.state.comparison
    (tmp_path / "broken.gloss").write_bytes(b"columns: [")
    window.content.files.open_paths([tmp_path / "broken.gloss"])
    qtbot.waitUntil(lambda: "broken.gloss" in window.content.parts.notice_bar.words)
    assert window.content.workspace.state.comparison is before


def test_recent_files_are_offered(noted: MainWindow, when_asked: Asked, tmp_path: Path, qtbot: QtBot) -> None:
    when_asked(noted.content.parts.actions["save"].trigger, choose(tmp_path / "review.gloss"))
    recent = noted.content.parts.menus.recent
    recent.aboutToShow.emit()
    assert recent.actions()[0].text() == "review.gloss"
    write_note(noted.content.workspace, Span(1, 0, 6), "Second", "Huda")
    noted.content.workspace.mark_saved(tmp_path / "review.gloss")
    recent.actions()[0].trigger()
    idle(noted, qtbot)
    assert len(noted.content.workspace.state.review.notes) == 1


def test_cancelling_a_dialog_does_nothing(window: MainWindow, when_asked: Asked) -> None:
    for action in ("open", "save-as"):
        when_asked(window.content.parts.actions[action].trigger, cancel)
    assert not window.content.files.work.is_busy


def export(window: MainWindow, file: Path, when_asked: Asked) -> None:
    window.content.parts.actions["export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    when_asked(dialog.export_button.click, choose(file))


def test_the_pdf_is_written_beside_the_window(
    noted: MainWindow, when_asked: Asked, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "report.pdf"
    export(noted, file, when_asked)
    qtbot.waitUntil(lambda: "report.pdf" in noted.content.parts.notice_bar.words, timeout=30_000)
    assert file.read_bytes().startswith(b"%PDF-")


def test_characters_that_could_only_be_printed_as_codes_are_named(
    window: MainWindow, when_asked: Asked, tmp_path: Path, qtbot: QtBot
) -> None:
    write_note(window.content.workspace, Span(0, 100, 140), "See \U0001f600", "Huda")
    export(window, tmp_path / "report.pdf", when_asked)
    qtbot.waitUntil(lambda: "The report is in" in window.content.parts.notice_bar.words, timeout=30_000)
    assert "\U0001f600" in window.content.parts.notice_bar.words
