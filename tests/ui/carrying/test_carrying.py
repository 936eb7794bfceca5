"""Notes go over to another version of a licence: chosen, looked at, carried, and taken back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.library.library import Library
from glossator.core.library.versions import other_versions
from glossator.core.notes.model import Note
from glossator.core.notes.placement import Hold
from glossator.core.session.model import ClauseReference, PinnedPair, Verdict
from glossator.core.session.step import Step
from glossator.ui.carrying.dialog import CarryDialog
from glossator.ui.carrying.page import NOTE
from glossator.ui.main_window import MainWindow
from tests.support.notes import write_note

USERS = "700 million monthly active users"


@pytest.fixture
def window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """On an old version of a licence, beside a short one."""
    window.content.files.start(("llama-2", "mit"))
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)
    return window


@pytest.fixture
def note(window: MainWindow) -> Note:
    return note_on(window, USERS)


def note_on(window: MainWindow, words: str) -> Note:
    workspace = window.content.workspace
    start = workspace.state.comparison.licences[0].text.index(words)
    return write_note(workspace, Span(0, start, start + len(words)), f"About {words}", "Huda")


@pytest.fixture
def dialog(window: MainWindow, note: Note, qtbot: QtBot) -> Iterator[CarryDialog]:
    window.content.parts.actions["carry-notes"].trigger()
    dialog = window.findChild(CarryDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.carry.isEnabled)
    yield dialog
    for each in window.findChildren(CarryDialog):
        each.close()


def carry(window: MainWindow, dialog: CarryDialog, qtbot: QtBot) -> None:
    dialog.carry.click()
    qtbot.waitUntil(lambda: dialog.is_done and not window.content.files.work.is_busy)


def test_it_is_offered_where_there_is_a_note(window: MainWindow, qtbot: QtBot) -> None:
    action = window.content.parts.actions["carry-notes"]
    assert not action.isEnabled()
    note_on(window, USERS)
    assert action.isEnabled()


def test_the_versions_are_offered_first_the_newest_chosen(dialog: CarryDialog, library: Library) -> None:
    entries = library.entries()
    card = next(each for each in entries if each.id == "llama-2")
    wanted = [each.id for each in other_versions(card, entries)]
    assert dialog.origin.currentData() == "llama-2"
    assert [dialog.goal.itemData(nth) for nth in range(len(wanted))] == wanted
    assert dialog.goal.currentData() == "llama-4"
    assert dialog.goal.findData("apache-2.0") > len(wanted)


def test_what_would_become_of_the_notes_is_shown_and_nothing_changed(dialog: CarryDialog, window: MainWindow) -> None:
    text = dialog.report.toPlainText()
    assert "Same words, other place (1)" in text
    assert USERS in text
    assert f"About {USERS}" in text
    assert window.content.workspace.undo_name == Step.ADD_NOTE


def test_decisions_and_pairs_go_along_and_are_told(window: MainWindow, qtbot: QtBot) -> None:
    workspace = window.content.workspace
    old = workspace.state.comparison.licences[0]
    threshold = next(each for each in old.provisions if each.kind == "scale-threshold")
    workspace.decide(old, threshold, Verdict.REJECTED, "Huda")
    workspace.pin(PinnedPair(ClauseReference(old.reference, threshold.clause), ClauseReference("mit", "1")))
    window.content.parts.actions["carry-notes"].trigger()
    dialog = window.findChild(CarryDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.carry.isEnabled)
    told = dialog.report.toPlainText()
    assert "Decisions on marks (1)" in told
    assert "Clauses paired by hand (1)" in told
    assert told.count("goes along") == 2
    carry(window, dialog, qtbot)
    assert {each.licence for each in workspace.review.decisions} == {"llama-4+llama-4-aup"}
    assert "mit" in {each.licence for each in workspace.review.pins[0].clauses}
    dialog.close()


def test_another_goal_shows_another_journey(dialog: CarryDialog, qtbot: QtBot) -> None:
    dialog.goal.setCurrentIndex(dialog.goal.findData("apache-2.0"))
    assert not dialog.carry.isEnabled()
    qtbot.waitUntil(dialog.carry.isEnabled)
    assert "No longer in the licence (1)" in dialog.report.toPlainText()


def test_a_note_that_is_written_meanwhile_joins_the_others(
    dialog: CarryDialog, window: MainWindow, qtbot: QtBot
) -> None:
    note_on(window, "to improve any other large language model")
    qtbot.waitUntil(lambda: "to improve any other" in dialog.report.toPlainText())


def test_the_notes_go_in_one_step_that_can_be_taken_back(
    dialog: CarryDialog, window: MainWindow, note: Note, qtbot: QtBot
) -> None:
    workspace = window.content.workspace
    carry(window, dialog, qtbot)
    assert [each.licence for each in workspace.review.columns] == ["llama-4+llama-4-aup", "mit"]
    (placed,) = workspace.state.placements
    assert (placed.hold, placed.note.former[0].target) == (Hold.HELD, note.targets[0])
    assert "Llama 4" in window.statusBar().currentMessage()
    assert workspace.undo_name == Step.CARRY
    workspace.undo()
    assert workspace.review.notes == (note,)
    qtbot.waitUntil(lambda: not window.findChildren(CarryDialog))


def test_the_report_stays_and_leads_to_each_note(
    dialog: CarryDialog, window: MainWindow, note: Note, qtbot: QtBot
) -> None:
    carry(window, dialog, qtbot)
    assert USERS in dialog.report.toPlainText()
    assert f'href="{NOTE}{note.id}"' in dialog.report.toHtml()
    with qtbot.waitSignal(window.content.parts.notes.note_activated):
        dialog.report.anchorClicked.emit(QUrl(f"{NOTE}{note.id}"))


def test_words_that_changed_are_shown_word_by_word(dialog: CarryDialog, window: MainWindow, qtbot: QtBot) -> None:
    note_on(window, "you shall provide a copy of this Agreement to such")
    qtbot.waitUntil(lambda: "Words changed (1)" in dialog.report.toPlainText())
    html = dialog.report.toHtml()
    assert "line-through" in html
    assert "underline" in html


def test_it_speaks_the_readers_language_from_the_moment_on(
    dialog: CarryDialog, window: MainWindow, qtbot: QtBot
) -> None:
    window.content.parts.actions["language-ar"].trigger()
    qtbot.waitUntil(lambda: "نقل الملاحظات" in dialog.windowTitle())
    assert "العبارة نفسها" in dialog.report.toPlainText()


def test_another_review_closes_it(dialog: CarryDialog, window: MainWindow, qtbot: QtBot) -> None:
    window.content.files.columns.begin_again()
    qtbot.waitUntil(lambda: not window.findChildren(CarryDialog))
