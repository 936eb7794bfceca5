"""A file that others reach too: nothing of theirs is written over, and the reader is told."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from glossator.core.library.library import Library
from glossator.core.safety import lock
from glossator.core.safety.lock import Owner
from glossator.core.safety.presence import Presence
from glossator.core.session.file import load_review, save_review
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences
from tests.ui.conftest import Asked
from tests.ui.safety.conftest import NOTE, add_note, bodies, press, said


def change_elsewhere(file: Path, library: Library, row: int = 7) -> bytes:
    """Save the review as a colleague's program would; what it holds then."""
    review = load_review(file, library).review
    save_review(replace(review, view=replace(review.view, row=row)), file)
    return file.read_bytes()


def turn_to(window: MainWindow) -> None:
    window.content.safety.follow_activation(is_active=True)


def test_an_open_review_is_locked_until_it_is_left(opened: MainWindow, file: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: lock.lock_path(file).exists())
    opened.content.files.start(["llama-4", "apache-2.0"])
    qtbot.waitUntil(lambda: opened.content.workspace.path is None)
    assert not lock.lock_path(file).exists()


def test_who_has_the_review_is_told_and_nothing_is_written(
    window: MainWindow, file: Path, crane: Owner, qtbot: QtBot
) -> None:
    lock.take(file, crane)
    before = file.read_bytes()
    window.content.files.open_review(file)
    bar = window.content.parts.file_bar
    qtbot.waitUntil(lambda: "R. Crane on the computer LEGAL-7 since" in said(bar))
    add_note(window)
    bar.hide()
    assert not window.content.files.saving.save()
    assert "R. Crane" in said(bar)
    assert (file.read_bytes(), bodies(window), window.isWindowModified()) == (before, [NOTE], True)


def test_the_colleagues_lock_stays_when_this_window_closes(
    window: MainWindow, file: Path, crane: Owner, qtbot: QtBot
) -> None:
    lock.take(file, crane)
    window.content.files.open_review(file)
    qtbot.waitUntil(lambda: said(window.content.parts.file_bar) != "")
    assert window.close()
    assert lock.take(file, crane) is None
    assert lock.lock_path(file).exists()


def test_a_review_can_be_taken_over(window: MainWindow, file: Path, crane: Owner, qtbot: QtBot) -> None:
    lock.take(file, crane)
    window.content.files.open_review(file)
    bar = window.content.parts.file_bar
    qtbot.waitUntil(lambda: said(bar) != "")
    press(bar, "Take it over")
    qtbot.waitUntil(lambda: said(bar) == "")
    add_note(window)
    assert window.content.files.saving.save()
    assert lock.take(file, crane) is not None


def test_when_the_colleague_is_done_her_changes_are_offered(
    window: MainWindow, file: Path, crane: Owner, library: Library, qtbot: QtBot
) -> None:
    lock.take(file, crane)
    window.content.files.open_review(file)
    bar = window.content.parts.file_bar
    qtbot.waitUntil(lambda: "R. Crane" in said(bar))
    change_elsewhere(file, library)
    lock.release(file, crane)
    turn_to(window)
    qtbot.waitUntil(lambda: "was changed on the disk" in said(bar))


def test_a_changed_file_is_not_written_over(opened: MainWindow, file: Path, library: Library) -> None:
    add_note(opened)
    changed = change_elsewhere(file, library)
    assert not opened.content.files.saving.save()
    assert "was changed on the disk" in said(opened.content.parts.file_bar)
    assert file.read_bytes() == changed
    assert bodies(opened) == [NOTE]


def test_what_is_there_can_be_loaded_and_that_undone(
    opened: MainWindow, file: Path, library: Library, qtbot: QtBot
) -> None:
    add_note(opened)
    change_elsewhere(file, library)
    turn_to(opened)
    bar = opened.content.parts.file_bar
    qtbot.waitUntil(lambda: "was changed on the disk" in said(bar))
    press(bar, "Load what is there now")
    qtbot.waitUntil(lambda: bodies(opened) == [])
    qtbot.waitUntil(lambda: said(bar) == "")
    assert not opened.isWindowModified()
    assert opened.content.parts.actions["undo"].text() == "&Undo loading from the disk"
    opened.content.parts.actions["undo"].trigger()
    assert bodies(opened) == [NOTE]
    assert opened.isWindowModified()
    assert opened.content.files.saving.save()


def test_the_readers_own_can_be_saved_beside_it(
    opened: MainWindow, file: Path, library: Library, when_asked: Asked
) -> None:
    add_note(opened)
    changed = change_elsewhere(file, library)
    opened.content.files.saving.save()
    mine = file.with_name("mine.gloss")

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile(str(mine))
        dialog.accept()

    when_asked(lambda: press(opened.content.parts.file_bar, "Save under another name"), choose)
    assert file.read_bytes() == changed
    assert [note.body for note in load_review(mine, library).review.notes] == [NOTE]
    assert opened.content.workspace.path == mine
    assert not lock.lock_path(file).exists()


def test_saving_under_a_name_that_a_colleague_has_open_is_refused(
    opened: MainWindow, file: Path, crane: Owner, when_asked: Asked
) -> None:
    other = file.with_name("other.gloss")
    other.write_bytes(b"hers")
    lock.take(other, crane)

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(str(other))
        dialog.accept()

    when_asked(opened.content.files.saving.save_as, choose)
    assert other.read_bytes() == b"hers"
    assert "R. Crane" in opened.content.parts.notice_bar.words
    assert opened.content.workspace.path == file


def test_a_file_that_is_gone_is_told_and_written_again(opened: MainWindow, file: Path, qtbot: QtBot) -> None:
    file.unlink()
    turn_to(opened)
    bar = opened.content.parts.file_bar
    qtbot.waitUntil(lambda: "no longer where it was" in said(bar))
    assert opened.isWindowModified()
    press(bar, "Save")
    qtbot.waitUntil(lambda: said(bar) == "")
    assert file.exists()
    assert not opened.isWindowModified()


def test_a_notice_that_was_closed_stays_closed_until_something_changes(
    opened: MainWindow, file: Path, library: Library, qtbot: QtBot
) -> None:
    change_elsewhere(file, library)
    turn_to(opened)
    bar = opened.content.parts.file_bar
    qtbot.waitUntil(lambda: said(bar) != "")
    bar.hide()
    with qtbot.waitSignal(opened.content.files.guard.looked):
        turn_to(opened)
    assert said(bar) == ""


def test_closing_can_not_save_over_a_colleagues_changes(
    opened: MainWindow, file: Path, library: Library, when_asked: Asked
) -> None:
    add_note(opened)
    changed = change_elsewhere(file, library)

    def save() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(QMessageBox.StandardButton.Save).click()

    when_asked(opened.close, save)
    assert opened.isVisible()
    assert file.read_bytes() == changed


def test_a_second_window_of_the_same_reader_is_called_that(
    window: MainWindow, preferences: Preferences, file: Path, qtbot: QtBot
) -> None:
    other = Presence.standard()
    lock.take(file, lock.owner_of(other, "هدى"))
    window.content.files.open_review(file)
    bar = window.content.parts.file_bar
    qtbot.waitUntil(lambda: "in another window of yours since" in said(bar))
    preferences.speak("ar")
    qtbot.waitUntil(lambda: "في نافذة أخرى لديك" in said(bar))
    other.end()
    turn_to(window)
    qtbot.waitUntil(lambda: said(bar) == "")
