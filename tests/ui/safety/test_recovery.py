"""After a crash the next start offers what was not saved, and brings it back as changed."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Comparison
from glossator.core.library.library import Library
from glossator.core.notes.model import Note
from glossator.core.notes.targets import words_target
from glossator.core.safety.journal import Entry, Journal
from glossator.core.safety.presence import Presence
from glossator.core.safety.recovery import read_entry
from glossator.core.session.file import digest_of, load_review, new_review
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences
from tests.ui.conftest import Asked
from tests.ui.safety.conftest import NOTE, add_note, bodies, press, said

KEPT = "2026-03-01T10:42:00+03:00"


@pytest.fixture
def left(comparison: Comparison, file: Path) -> Path:
    """The journal of a window that was killed with a note on the file unsaved."""
    return leave(comparison, file)


def leave(comparison: Comparison, file: Path | None) -> Path:
    target = words_target(comparison.licences[0], 100, 140)
    review = new_review(comparison).with_note(Note("n1", (target,), NOTE, "هدى", KEPT, KEPT))
    window = Presence.standard()
    journal = Journal(window)
    journal.write(Entry(review, file, digest_of(file.read_bytes()) if file else "", KEPT))
    window.end()
    return journal.path


def offered(window: MainWindow, qtbot: QtBot) -> None:
    window.content.safety.recovery.look()
    qtbot.waitUntil(lambda: said(window.content.parts.recovery_bar) != "")


def test_what_was_left_is_offered_with_its_name_time_and_notes(
    window: MainWindow, left: Path, preferences: Preferences, qtbot: QtBot
) -> None:
    offered(window, qtbot)
    words = said(window.content.parts.recovery_bar)
    assert "Changes to “review.gloss” were not saved" in words
    assert "1 note" in words
    preferences.speak("ar")
    qtbot.waitUntil(lambda: "لم تُحفظ التغييرات في «review.gloss»" in said(window.content.parts.recovery_bar))
    assert left.exists()


def test_a_recovered_review_is_changed_and_saved_to_its_own_file(
    window: MainWindow, left: Path, file: Path, library: Library, qtbot: QtBot
) -> None:
    offered(window, qtbot)
    press(window.content.parts.recovery_bar, "Recover")
    qtbot.waitUntil(lambda: bodies(window) == [NOTE])
    qtbot.waitUntil(lambda: said(window.content.parts.recovery_bar) == "")
    assert window.isWindowModified()
    assert window.content.workspace.path == file
    assert not left.exists()
    (journal,) = left.parent.glob("*.journal")
    assert read_entry(journal).review.notes[0].body == NOTE
    assert window.content.files.saving.save()
    assert [note.body for note in load_review(file, library).review.notes] == [NOTE]
    assert not window.isWindowModified()


def test_a_file_that_was_changed_since_is_not_written_over(
    window: MainWindow, left: Path, file: Path, qtbot: QtBot
) -> None:
    file.write_text(file.read_text("utf-8").replace("row: 0", "row: 3"), "utf-8")
    changed = file.read_bytes()
    offered(window, qtbot)
    press(window.content.parts.recovery_bar, "Recover")
    qtbot.waitUntil(lambda: bodies(window) == [NOTE])
    assert not window.content.files.saving.save()
    assert file.read_bytes() == changed


def test_a_new_review_comes_back_without_a_file(window: MainWindow, comparison: Comparison, qtbot: QtBot) -> None:
    leave(comparison, None)
    offered(window, qtbot)
    assert "A new review of Llama 4" in said(window.content.parts.recovery_bar)
    press(window.content.parts.recovery_bar, "Recover")
    qtbot.waitUntil(lambda: bodies(window) == [NOTE])
    assert window.content.workspace.path is None
    assert window.isWindowModified()


def test_the_present_review_is_not_lost_by_recovering(
    window: MainWindow, left: Path, when_asked: Asked, qtbot: QtBot
) -> None:
    add_note(window, "mine")
    offered(window, qtbot)

    def go_back() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.reject()

    when_asked(lambda: press(window.content.parts.recovery_bar, "Recover"), go_back)
    assert bodies(window) == ["mine"]
    assert left.exists()


def test_discarding_asks_first(window: MainWindow, left: Path, when_asked: Asked, qtbot: QtBot) -> None:
    offered(window, qtbot)

    def answer(words: str) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(each for each in box.buttons() if each.text() == words).click()

    bar = window.content.parts.recovery_bar
    when_asked(lambda: press(bar, "Discard"), lambda: answer("&Go back"))
    assert left.exists()
    when_asked(lambda: press(bar, "Discard"), lambda: answer("&Discard"))
    assert not left.exists()
    qtbot.waitUntil(lambda: said(bar) == "")


def test_what_another_window_has_recovered_is_told(window: MainWindow, left: Path, qtbot: QtBot) -> None:
    offered(window, qtbot)
    left.unlink()
    press(window.content.parts.recovery_bar, "Recover")
    qtbot.waitUntil(lambda: "another window has recovered" in window.content.parts.notice_bar.words)
    qtbot.waitUntil(lambda: said(window.content.parts.recovery_bar) == "")


def test_a_damaged_journal_is_told_and_shown_in_its_folder(
    window: MainWindow, left: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    left.write_bytes(left.read_bytes()[:200])
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda address: shown.append(address.toLocalFile()))
    offered(window, qtbot)
    assert "damaged" in said(window.content.parts.recovery_bar)
    press(window.content.parts.recovery_bar, "Show in folder")
    assert [Path(each) for each in shown] == [left.parent]


def test_the_journal_of_this_window_is_not_offered_to_it(window: MainWindow, state: Path, qtbot: QtBot) -> None:
    add_note(window)
    assert window.content.safety.autosave.keep_now()
    with qtbot.waitSignal(window.content.safety.recovery.looked):
        window.content.safety.recovery.look()
    assert said(window.content.parts.recovery_bar) == ""


def test_notes_on_licences_that_are_gone_come_back(
    window: MainWindow, comparison: Comparison, file: Path, qtbot: QtBot
) -> None:
    journal = leave(comparison, file)
    text = journal.read_text("utf-8").replace('"apache-2.0"', '"our-contract"')
    journal.write_text(text, "utf-8")
    offered(window, qtbot)
    press(window.content.parts.recovery_bar, "Recover")
    qtbot.waitUntil(lambda: bodies(window) == [NOTE])
    assert "our-contract" in window.content.parts.notice_bar.words
    assert window.content.workspace.state.review.columns[1].licence.endswith("our-contract")
