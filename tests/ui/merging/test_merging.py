"""Two reviewers' files become one review: what both changed is asked, side by side, and all is one step."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.library.library import Library
from glossator.core.notes.model import Note, Status
from glossator.core.session.file import save_review
from glossator.core.session.merging.merge import merge
from glossator.core.session.merging.resolve import Resolution
from glossator.core.session.model import Review
from glossator.core.session.step import Step
from glossator.ui.main_window import MainWindow
from glossator.ui.merging import controller
from glossator.ui.merging.dialog import MergeDialog
from glossator.ui.preferences import Preferences
from tests.support.notes import write_note
from tests.ui.conftest import forget_changes

Answer = Callable[..., None]


@pytest.fixture
def notes(window: MainWindow) -> list[Note]:
    workspace = window.content.workspace
    return [write_note(workspace, Span(0, nth * 30, nth * 30 + 9), f"note {nth}", "Huda") for nth in range(3)]


@pytest.fixture
def base(window: MainWindow, notes: list[Note], tmp_path: Path) -> Path:
    """What both began with, saved; the window has the review as mine."""
    path = tmp_path / "base.gloss"
    save_review(window.content.workspace.review, path)
    return path


@pytest.fixture
def theirs(window: MainWindow, notes: list[Note], base: Path, tmp_path: Path) -> Path:
    """Theirs changes two notes and adds one; the window then changes the first of them differently."""
    workspace, path = window.content.workspace, tmp_path / "theirs.gloss"
    first, second, _ = notes
    changed = {
        first.id: replace(first, body="note 0 as they see it", status=Status.REJECTED),
        second.id: replace(second, status=Status.ACCEPTED),
    }
    review = workspace.review.with_notes(changed).with_note(replace(notes[2], id="theirs", body="a new one"))
    save_review(review, path)
    workspace.notes.edit(first.id, replace(first.fields, body="note 0 as I see it", status=Status.RESOLVED))
    return path


def dialog_of(window: MainWindow) -> MergeDialog:
    dialog = window.findChild(MergeDialog)
    assert dialog is not None
    return dialog


@pytest.fixture
def begin(window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Callable[[Path], MergeDialog]:
    """Chooses a file to merge with, and waits for the merge window."""

    def choose(path: Path) -> MergeDialog:
        monkeypatch.setattr(controller, "ask_existing", lambda *_: (path,))
        window.content.parts.actions["merge"].trigger()
        qtbot.waitUntil(lambda: window.findChild(MergeDialog) is not None)
        return dialog_of(window)

    return choose


def settle(dialog: MergeDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.finished):
        dialog.done_button.click()


def bodies(review: Review) -> set[str]:
    return {note.body for note in review.notes}


Begin = Callable[[Path], MergeDialog]


def test_what_only_one_changed_is_taken_and_the_rest_is_asked(
    window: MainWindow, base: Path, theirs: Path, begin: Begin, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = begin(theirs)
    before = dialog.list.count()
    monkeypatch.setattr(controller, "ask_existing", lambda *_: (base,))
    dialog.base.click()
    qtbot.waitUntil(lambda: not dialog.base.isVisible())
    assert (before, dialog.list.count()) == (2, 1)
    assert "1 new note, 1 changed, 0 taken away" in dialog.summary.text()
    for page, words in ((dialog.mine.page, "as I see it"), (dialog.theirs.page, "as they see it")):
        assert words in page.toPlainText().replace("\xa0", " ")
    assert "Resolved" in dialog.mine.page.toPlainText()


@pytest.mark.parametrize(
    ("resolution", "kept"),
    [
        (Resolution.MINE, {"note 0 as I see it"}),
        (Resolution.THEIRS, {"note 0 as they see it"}),
        (Resolution.BOTH, {"note 0 as I see it", "note 0 as they see it"}),
    ],
)
def test_a_side_is_taken_or_both_and_all_is_one_step(
    window: MainWindow, theirs: Path, begin: Begin, qtbot: QtBot, resolution: Resolution, kept: set[str]
) -> None:
    workspace = window.content.workspace
    before, dialog = workspace.review, begin(theirs)
    titles = [dialog.list.item(nth).text() for nth in range(dialog.list.count())]
    dialog.list.setCurrentRow(next(nth for nth, title in enumerate(titles) if "note 0" in title))
    dialog.choices[resolution].click()
    settle(dialog, qtbot)
    assert bodies(workspace.review) == kept | {"note 1", "note 2", "a new one"}
    assert len(workspace.review.conflicts) == 1
    assert workspace.undo_name == Step.MERGE
    workspace.undo()
    assert workspace.review.notes == before.notes
    assert list(workspace.review.conflicts) == []


def test_giving_up_changes_nothing(window: MainWindow, theirs: Path, begin: Begin) -> None:
    before = window.content.workspace.undo_name, window.content.workspace.review.notes
    buttons = begin(theirs).findChild(QDialogButtonBox)
    assert buttons is not None
    buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
    assert (window.content.workspace.undo_name, window.content.workspace.review.notes) == before


def test_all_of_one_side_are_taken_at_once(window: MainWindow, theirs: Path, begin: Begin, qtbot: QtBot) -> None:
    dialog = begin(theirs)
    dialog.all_theirs.click()
    assert [each for _, each in dialog.taken] == [Resolution.THEIRS] * 2
    assert all("Theirs" in dialog.list.item(nth).text() for nth in range(2))
    settle(dialog, qtbot)
    assert window.content.workspace.review.conflicts == ()
    assert "note 0 as they see it" in bodies(window.content.workspace.review)


def test_it_is_answered_by_keyboard(window: MainWindow, theirs: Path, begin: Begin, qtbot: QtBot) -> None:
    dialog = begin(theirs)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: [each for _, each in dialog.taken] == [Resolution.THEIRS])
    QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: dialog.taken == ())


def test_what_a_file_leaves_open_is_told_and_settled(
    window: MainWindow, notes: list[Note], tmp_path: Path, qtbot: QtBot
) -> None:
    began, path = window.content.workspace.review, tmp_path / "open.gloss"
    mine = began.with_note(replace(notes[0], status=Status.ACCEPTED))
    merged = merge(began, mine, began.with_note(replace(notes[0], status=Status.REJECTED)))
    save_review(merged, path)
    forget_changes(window)
    window.content.files.open_review(path)
    qtbot.waitUntil(lambda: window.content.workspace.path == path)
    assert window.content.parts.notice_bar.isVisible()
    window.content.parts.actions["settle"].trigger()
    dialog = dialog_of(window)
    dialog.choices[Resolution.THEIRS].click()
    settle(dialog, qtbot)
    assert window.content.workspace.review.conflicts == ()
    assert window.content.workspace.review.note(notes[0].id).status is Status.REJECTED


def test_licences_that_the_other_added_are_opened(
    window: MainWindow, theirs: Path, begin: Begin, tmp_path: Path, library: Library, qtbot: QtBot
) -> None:
    window.content.files.columns.close(2)
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)
    dialog = begin(theirs)
    dialog.all_theirs.click()
    settle(dialog, qtbot)
    qtbot.waitUntil(lambda: len(window.content.workspace.state.comparison.licences) == 3)
    assert window.content.workspace.undo_name == Step.MERGE


def test_a_colleagues_change_of_the_same_file_is_merged_and_can_be_saved(
    window: MainWindow, base: Path, theirs: Path, preferences: Preferences, qtbot: QtBot
) -> None:
    workspace, files = window.content.workspace, window.content.files
    mine = workspace.review
    forget_changes(window)
    files.open_review(base)
    qtbot.waitUntil(lambda: workspace.path == base)
    workspace.notes.edit(mine.notes[0].id, mine.notes[0].fields)
    base.write_bytes(theirs.read_bytes())
    files.merge_wanted.emit()
    qtbot.waitUntil(lambda: window.findChild(MergeDialog) is not None)
    dialog = dialog_of(window)
    assert dialog.list.count() == 1
    assert not dialog.base.isVisible()
    dialog.all_mine.click()
    settle(dialog, qtbot)
    assert files.saving.save()
    assert "a new one" in base.read_text(encoding="utf-8")
    assert "note 0 as I see it" in base.read_text(encoding="utf-8")
