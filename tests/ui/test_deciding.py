"""What is decided in the columns goes into the review, shows everywhere, and can be undone."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QMessageBox
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.library.library import Library
from glossator.core.session.file import load_review
from glossator.core.session.model import Verdict
from glossator.ui import rearranging
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.heads.header import Header
from glossator.ui.compare_view.marks.marks import Passage
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences
from tests.support.notes import write_note
from tests.ui.conftest import Asked


def canvas(window: MainWindow) -> Canvas:
    found = window.findChild(Canvas)
    assert found is not None
    return found


def first_mark(window: MainWindow) -> Passage:
    return canvas(window).marks.passages[0]


def decide(window: MainWindow, verdict: Verdict | None, passage: Passage) -> None:
    window.content.parts.view.findings.decide(verdict, passage)


def paired(window: MainWindow) -> tuple[Entry, Entry]:
    """Two clauses that stand in other rows."""
    first, second = canvas(window).content.columns[:2]
    return first[6], next(each for each in second if each.row > first[6].row + 2)


def pair(window: MainWindow) -> None:
    window.content.parts.view.pairing.picking.picked.emit(*paired(window))


def rows_of(window: MainWindow, one: Entry, other: Entry) -> tuple[int, int]:
    content = canvas(window).content
    found = [content.entry_at(each.column, each.clause.start).row for each in (one, other)]
    return found[0], found[1]


def count_in_legend(window: MainWindow, kind: str) -> tuple[int, int]:
    entry = window.content.parts.legend.model.entry_of(kind)
    return entry.count, entry.rejected


def test_a_rejected_finding_is_no_longer_counted_anywhere(window: MainWindow) -> None:
    passage = first_mark(window)
    kind, total = passage.provision.kind, len(canvas(window).marks.passages)
    header = window.findChild(Header)
    assert header is not None
    shown, _ = count_in_legend(window, kind)
    before = header.heads[passage.span.column].counted
    decide(window, Verdict.REJECTED, passage)
    assert count_in_legend(window, kind) == (shown - 1, 1)
    assert header.heads[passage.span.column].counted == before - 1
    assert len(canvas(window).marks.passages) == total - 1
    window.content.workspace.undo()
    assert count_in_legend(window, kind) == (shown, 0)
    assert header.heads[passage.span.column].counted == before


def test_a_decision_is_signed_as_notes_are(window: MainWindow, preferences: Preferences) -> None:
    preferences.settings.author = "ليلى حداد"
    decide(window, Verdict.ACCEPTED, first_mark(window))
    (decision,) = window.content.workspace.state.review.decisions
    assert (decision.author, decision.verdict) == ("ليلى حداد", Verdict.ACCEPTED)
    decide(window, None, first_mark(window))
    assert window.content.workspace.state.review.decisions == ()


def test_rejected_findings_are_found_again_by_menu_and_legend(window: MainWindow) -> None:
    box = window.content.parts.legend.findChild(QCheckBox)
    assert box is not None
    assert box.isHidden()
    decide(window, Verdict.REJECTED, first_mark(window))
    assert box.text() == "Show 1 rejected mark"
    action = window.content.parts.actions["show-rejected"]
    action.trigger()
    assert len(canvas(window).marks.rejected) == 1
    assert box.isChecked()
    box.click()
    assert canvas(window).marks.rejected == ()
    assert not action.isChecked()


def test_decisions_pins_and_what_is_shown_come_back_with_the_file(
    window: MainWindow, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    decide(window, Verdict.REJECTED, first_mark(window))
    pair(window)
    window.content.parts.actions["show-rejected"].trigger()
    file, review = tmp_path / "review.gloss", window.content.workspace.state.review
    window.content.workspace.path = file
    assert window.content.files.saving.save()
    assert load_review(file, library).review.pins == review.pins
    window.content.files.open_review(file)
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)
    assert len(canvas(window).marks.rejected) == 1
    assert window.content.parts.actions["show-rejected"].isChecked()
    assert canvas(window).pinned.pins == review.pins


def test_paired_clauses_stand_in_one_row_and_the_place_stays(window: MainWindow) -> None:
    one, other = paired(window)
    view = canvas(window)
    window.content.parts.view.going.to_words(one.span)
    view.reveal_entry(one)
    top = view.stage.entry_rect(one).top()
    pair(window)
    assert len(set(rows_of(window, one, other))) == 1
    focus = view.attention.focus
    assert focus is not None
    assert focus.clause == one.clause
    assert view.stage.entry_rect(focus).top() == top
    assert window.content.parts.actions["undo"].text() == "&Undo pairing of clauses"
    assert re.search(r"answer each other now · \d+ other rows? changed", window.statusBar().currentMessage())
    window.content.workspace.undo()
    assert rows_of(window, one, other) == (one.row, other.row)
    assert not window.statusBar().currentMessage()


def test_long_texts_are_compared_beside_the_window(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(rearranging, "LONG", 0)
    one, other = paired(window)
    pair(window)
    assert window.content.files.work.is_busy
    note = write_note(window.content.workspace, one_word(one), "meanwhile", "me")
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)
    assert len(set(rows_of(window, one, other))) == 1
    assert window.content.workspace.state.review.notes == (note,)


def test_of_two_pairs_asked_for_at_once_both_stand(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(rearranging, "LONG", 0)
    first, third = canvas(window).content.columns[0], canvas(window).content.columns[2]
    pair(window)
    window.content.parts.view.pairing.picking.picked.emit(first[9], third[2])
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)
    assert len(window.content.workspace.state.review.pins) == 2
    assert len(set(rows_of(window, first[9], third[2]))) == 1


def test_a_new_review_of_the_same_licences_has_no_pairs_of_the_old_one(window: MainWindow, qtbot: QtBot) -> None:
    one, other = paired(window)
    pair(window)
    window.content.workspace.mark_saved(Path("review.gloss"))
    window.content.parts.actions["new"].trigger()
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)
    assert rows_of(window, one, other) == (one.row, other.row)
    assert canvas(window).pinned.pins == ()


def test_decisions_are_not_lost_without_asking(window: MainWindow, when_asked: Asked) -> None:
    decide(window, Verdict.REJECTED, first_mark(window))
    answers: list[bool] = []

    def go_back() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(QMessageBox.StandardButton.Cancel).click()

    when_asked(lambda: answers.append(window.content.files.leaving.may_leave()), go_back)
    assert answers == [False]


@pytest.mark.parametrize("action", ["pair", "keep-apart", "release", "explain", "accept", "reject", "undecide"])
def test_where_there_is_nothing_to_act_on_the_reader_is_told(window: MainWindow, action: str) -> None:
    view = canvas(window)
    view.attention.forget()
    window.content.parts.actions[action].trigger()
    assert window.statusBar().currentMessage()
    assert window.content.workspace.undo_name == ""


def one_word(entry: Entry) -> Span:
    return Span(entry.column, entry.clause.start, entry.clause.start + 3)
