"""What is not saved is in the journal soon after it was written, and no longer than it must be."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from glossator.core.safety.recovery import read_entry
from glossator.ui.main_window import MainWindow
from tests.ui.conftest import Asked
from tests.ui.safety.conftest import NOTE, add_note, type_note


def journals(state: Path) -> list[Path]:
    return list(state.glob("*.journal"))


def kept_bodies(state: Path) -> list[str]:
    return [note.body for journal in journals(state) for note in read_entry(journal).review.notes]


def test_a_note_is_kept_by_itself(window: MainWindow, state: Path, qtbot: QtBot) -> None:
    add_note(window)
    qtbot.waitUntil(lambda: kept_bodies(state) == [NOTE], timeout=5000)
    (journal,) = journals(state)
    assert journal.stat().st_mode & 0o077 == 0
    assert read_entry(journal).file is None


def test_words_that_are_being_typed_are_kept_when_the_reader_turns_away(
    opened: MainWindow, state: Path, file: Path, qtbot: QtBot
) -> None:
    before = file.read_bytes()
    add_note(opened)
    type_note(opened, "half a thou")
    QApplication.sendEvent(opened, QEvent(QEvent.Type.ActivationChange))
    opened.content.safety.follow_activation(is_active=False)
    qtbot.waitUntil(lambda: kept_bodies(state) == [NOTE, "half a thou"])
    entry = read_entry(journals(state)[0])
    assert (entry.file, entry.digest) == (file, opened.content.files.guard.digest)
    assert all(note.id and note.created for note in entry.review.notes)
    assert file.read_bytes() == before
    assert len(opened.content.workspace.state.review.notes) == 1


def test_a_reply_that_is_being_typed_is_kept(window: MainWindow, state: Path) -> None:
    add_note(window)
    (note,) = window.content.workspace.state.review.notes
    pane = window.content.parts.notes
    pane.edit_note(note.id)
    pane.writing.editor.replies.text.insertPlainText("I do not agr")
    assert window.content.safety.autosave.keep_now()
    (kept,) = read_entry(journals(state)[0]).review.notes
    assert [reply.body for reply in kept.replies] == ["I do not agr"]
    assert kept.replies[0].id


def test_saving_takes_the_journal_away_and_so_does_undoing_all(opened: MainWindow, state: Path, qtbot: QtBot) -> None:
    autosave = opened.content.safety.autosave
    add_note(opened)
    assert autosave.keep_now()
    assert opened.content.files.saving.save()
    autosave.keep()
    assert journals(state) == []
    add_note(opened, "two")
    assert autosave.keep_now()
    assert len(journals(state)) == 1
    opened.content.workspace.undo()
    autosave.keep()
    assert journals(state) == []


def test_a_normal_close_leaves_nothing_behind(opened: MainWindow, state: Path, file: Path, when_asked: Asked) -> None:
    add_note(opened)
    opened.content.safety.autosave.keep_now()

    def give_up() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(QMessageBox.StandardButton.Discard).click()

    when_asked(opened.close, give_up)
    assert list(state.iterdir()) == []
    assert list(file.parent.iterdir()) == [file]


def test_a_review_that_nobody_changed_is_not_kept(window: MainWindow, state: Path) -> None:
    assert window.content.safety.autosave.keep_now()
    assert not state.exists()


def test_what_cannot_be_kept_is_told_once(
    window: MainWindow, state: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    state.parent.parent.mkdir(exist_ok=True)
    state.parent.parent.joinpath("glossator").write_text("no folder")
    add_note(window)
    autosave, notice = window.content.safety.autosave, window.content.parts.notice_bar
    assert not autosave.keep_now()
    assert "cannot be kept for recovery" in notice.words
    notice.hide()
    assert not autosave.keep_now()
    assert not notice.isVisible()
    state.parent.parent.joinpath("glossator").unlink()
    assert autosave.keep_now()
    assert kept_bodies(state) == [NOTE]
