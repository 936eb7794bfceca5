"""Text and cards find each other; a note that is begun is marked, and can be held to other words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.notes.model import Anchor, Note, NoteFields, Scope, Target
from glossator.core.notes.placement import selector_for
from glossator.core.notes.scopes import anchors_around
from glossator.core.session.step import Step
from glossator.ui.annotation_pane.listing.listing import Tab
from glossator.ui.compare_view import CompareView
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.cells.entry_layout import EntryLayout
from glossator.ui.compare_view.hand.hand import Hand
from glossator.ui.main_window import MainWindow
from glossator.ui.note_drag import mime_of
from tests.support.notes import write_note

Anchored = Callable[[Scope], Note]


@pytest.fixture
def words(window: MainWindow) -> Span:
    """Words of the first licence that are in sight."""
    text = window.content.workspace.state.comparison.licences[0].text
    start = text.index("Agreement")
    window.content.parts.view.going.to_words(Span(0, start, start + 9))
    return Span(0, start, start + 9)


@pytest.fixture
def anchored(window: MainWindow, words: Span) -> Anchored:
    def write(scope: Scope) -> Note:
        workspace = window.content.workspace
        anchor = anchors_around(words, workspace.state.comparison)[scope]
        return workspace.notes.add(anchor, NoteFields(scope), "Huda")

    return write


@pytest.fixture
def orphan(window: MainWindow) -> Note:
    workspace = window.content.workspace
    licence = workspace.state.comparison.licences[0]
    gone = selector_for(licence, 0, 0)
    target = Target(licence.reference, type(gone)(5, 40, "purple elephants of the ninth moon", "by the", "at noon"))
    note = workspace.notes.add(Anchor(Scope.WORDS, (target,)), NoteFields("lost"), "Huda")
    workspace.notes.reply(note.id, "find it", "Omar")
    return workspace.notes.note(note.id)


def tab_of(window: MainWindow) -> Tab:
    return window.content.parts.notes.listing.tab


def canvas_of(window: MainWindow) -> Canvas:
    canvas = window.findChild(Canvas)
    assert canvas is not None
    return canvas


def hand_of(window: MainWindow) -> Hand:
    hand = window.findChild(Hand)
    assert hand is not None
    return hand


def entry_of(window: MainWindow, words: Span) -> tuple[EntryLayout, QPoint]:
    """The clause of `words` as it is set, and where its cell begins in the window."""
    canvas = canvas_of(window)
    entry = canvas.content.entry_at(words.column, words.start)
    cell = canvas.grid.cell(entry.row, entry.column)
    found = next(each for each in cell.entries if each.entry == entry)
    return found, canvas.stage.cell_origin(entry.row, entry.column)


def test_what_a_note_is_begun_on_is_marked_until_it_is_given_up(window: MainWindow, words: Span) -> None:
    canvas = canvas_of(window)
    hand_of(window).select(words)
    window.content.parts.view.request_note()
    hand_of(window).deselect()
    entry = canvas.content.entry_at(words.column, words.start)
    assert [each.span for each in canvas.marks.framed_of(entry)] == [words]
    assert canvas.marks.notes == ()
    QTest.keyClick(window.content.parts.notes.writing.editor.text, Qt.Key.Key_Escape)
    assert canvas.marks.framed_of(entry) == ()


def test_choosing_more_than_the_words_marks_more(window: MainWindow, words: Span) -> None:
    canvas, scope = canvas_of(window), window.content.parts.notes.writing.editor.subject.scope
    hand_of(window).select(words)
    window.content.parts.view.request_note()
    scope.setCurrentIndex(scope.findData(str(Scope.CLAUSE)))
    (outlined,) = canvas.marks.framed_of(canvas.content.entry_at(words.column, words.start))
    assert outlined.span.start <= words.start
    assert outlined.span.end > words.end


def test_a_note_on_a_row_marks_all_its_clauses(window: MainWindow, anchored: Anchored) -> None:
    note = anchored(Scope.ROW)
    marks = canvas_of(window).marks
    columns = {each.span.column for each in marks.notes if each.note_id == note.id}
    assert len(columns) == len({target.licence for target in note.targets}) > 1


def test_a_note_on_a_licence_stands_in_its_head(window: MainWindow, anchored: Anchored, qtbot: QtBot) -> None:
    note = anchored(Scope.LICENCE)
    view, notes = window.content.parts.view, window.content.parts.notes
    heads = [[sign.note.note_id for sign in head.notes] for head in view.header.heads]
    assert heads == [[note.id], [], []]
    sign = view.header.heads[0].notes[0]
    with qtbot.waitSignal(view.note_activated):
        QTest.mouseClick(sign, Qt.MouseButton.LeftButton)
    assert notes.chosen_note() == note.id
    assert sign.is_chosen
    window.content.workspace.notes.delete(note.id)
    assert not view.header.heads[0].notes


def test_an_orphan_is_attached_by_keyboard_with_its_thread(window: MainWindow, words: Span, orphan: Note) -> None:
    notes, workspace = window.content.parts.notes, window.content.workspace
    notes.show_note(orphan.id)
    assert tab_of(window) is Tab.ORPHANS
    window.content.parts.actions["attach-note"].trigger()
    assert window.content.parts.notice_bar.isVisible()
    hand_of(window).select(words)
    window.content.parts.actions["attach-note"].trigger()
    held = workspace.notes.note(orphan.id)
    assert (held.quote, held.replies) == ("Agreement", orphan.replies)
    assert tab_of(window) is Tab.TEXT
    assert workspace.undo_name == Step.RETARGET
    workspace.undo()
    assert workspace.notes.note(orphan.id) == orphan


def drop(view: CompareView, canvas: Canvas, point: QPoint, data: QMimeData) -> None:
    place = QPointF(canvas.viewport().mapTo(view, point))
    around = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, QDragEnterEvent(place.toPoint(), *around))
    QApplication.sendEvent(view, QDropEvent(place, *around))


def test_a_card_that_is_dropped_on_a_number_is_held_to_the_clause(
    window: MainWindow, orphan: Note, qtbot: QtBot
) -> None:
    view, canvas = window.content.parts.view, canvas_of(window)
    licence = window.content.workspace.state.comparison.licences[0]
    clause = next(each for each in licence.clauses if each.number)
    words = Span(0, clause.start, clause.start + 4)
    view.going.to_words(words)
    entry, origin = entry_of(window, words)
    drop(view, canvas, origin + entry.number.center(), mime_of(orphan.id))
    held = window.content.workspace.notes.note(orphan.id)
    assert (held.scope, held.targets[0].clause) == (Scope.CLAUSE, clause.id)


def test_a_card_is_dropped_on_a_sentence_or_on_what_was_selected(window: MainWindow, words: Span, orphan: Note) -> None:
    view, canvas, notes = window.content.parts.view, canvas_of(window), window.content.workspace.notes
    entry, origin = entry_of(window, words)
    block = next(each for each in entry.blocks if each.rects(words))
    point = origin + block.rects(words)[0].center().toPoint()
    drop(view, canvas, point, mime_of(orphan.id))
    sentence = notes.note(orphan.id).quote
    assert "Agreement" in sentence
    assert len(sentence) > len("Agreement")
    hand_of(window).select(words)
    drop(view, canvas, point, mime_of(orphan.id))
    assert notes.note(orphan.id).quote == "Agreement"


def test_a_licence_that_is_not_open_is_opened_from_its_notes(window: MainWindow, words: Span, qtbot: QtBot) -> None:
    workspace, notes = window.content.workspace, window.content.parts.notes
    write_note(workspace, words, "kept", "Huda")
    first = workspace.review.columns[0].licence
    window.content.files.columns.close(0)
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)
    notes.show_note(workspace.review.notes[0].id)
    assert tab_of(window) is Tab.CLOSED
    QTest.mouseClick(notes.remedy.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)
    assert workspace.review.columns[-1].licence == first
    assert tab_of(window) is Tab.TEXT


def test_a_click_on_a_head_says_what_n_does_and_n_begins_a_note_on_the_licence(window: MainWindow) -> None:
    head = window.content.parts.view.header.heads[1]
    QTest.mouseClick(head, Qt.MouseButton.LeftButton)
    licence = window.content.workspace.state.comparison.licences[1]
    assert licence.metadata.short in window.statusBar().currentMessage()
    window.content.parts.actions["add-note"].trigger()
    anchor = window.content.parts.notes.writing.editor.anchor
    assert anchor is not None
    assert (anchor.scope, anchor.targets[0].licence) == (Scope.LICENCE, licence.reference)
    window.content.parts.view.going.on_to_restriction(1)
    assert licence.metadata.short not in window.statusBar().currentMessage()


@pytest.mark.parametrize("key", [Qt.Key.Key_N, 0x0649])
def test_n_among_the_cards_begins_a_note_on_the_mark_that_one_went_to(
    window: MainWindow, anchored: Anchored, key: int
) -> None:
    notes, view = window.content.parts.notes, window.content.parts.view
    anchored(Scope.WORDS)
    notes.deck.cards.setFocus()
    view.going.on_to_restriction(1)
    marked = canvas_of(window).marks.passage(canvas_of(window).attention.mark)
    stroke = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(notes.deck.cards, stroke)
    anchor = notes.writing.editor.anchor
    assert marked is not None
    assert anchor is not None
    assert anchor.targets[0].selector is not None
    assert anchor.targets[0].selector.start == marked.span.start
