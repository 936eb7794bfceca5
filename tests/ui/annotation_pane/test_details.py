"""Kind, tags, scope, suggested wording and thread of a note, written in the pane."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.library.model import Licence
from glossator.core.notes.model import NoteFields, Scope
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import strip_isolates
from glossator.ui.annotation_pane import AnnotationPane
from glossator.ui.annotation_pane.details.redline_view import in_words
from glossator.ui.annotation_pane.details.tags_field import TagsField
from tests.support.notes import write_note
from tests.ui.annotation_pane.conftest import Typing

Words = Callable[[str], Span]


def save(pane: AnnotationPane) -> None:
    pane.writing.editor.save.click()


def test_everything_that_is_chosen_is_saved_and_shown_again(
    pane: AnnotationPane, workspace: Workspace, words: Words
) -> None:
    pane.begin_note(words("700 million users"))
    editor = pane.writing.editor
    editor.text.set_body("x")
    editor.details.kind.setEditText("scale threshold")
    editor.details.tags.setText("حدّ، Meta , Meta")
    editor.details.suggestion.begin.click()
    editor.details.suggestion.text.set_body("700 million human users")
    save(pane)
    (note,) = workspace.state.review.notes
    assert note.fields == NoteFields("x", "scale-threshold", ("حدّ", "Meta"), suggestion="700 million human users")
    pane.edit_note(note.id)
    assert editor.written() == note.fields
    assert not editor.is_changed()


def test_a_kind_of_ones_own_is_kept_as_typed(pane: AnnotationPane, workspace: Workspace, words: Words) -> None:
    pane.begin_note(words("Llama 4"))
    pane.writing.editor.text.set_body("x")
    pane.writing.editor.details.kind.setEditText("house  rule")
    save(pane)
    assert workspace.state.review.notes[0].kind == "house rule"


def test_what_is_folded_away_comes_out_where_a_note_says_it(
    pane: AnnotationPane, workspace: Workspace, words: Words
) -> None:
    for fields in (NoteFields(body="plain"), NoteFields(body="tagged", tags=("a",))):
        pane.begin_note(words("Llama 4"))
        pane.writing.editor.text.set_body(fields.body)
        pane.writing.editor.details.tags.choose(fields.tags)
        save(pane)
    plain, tagged = workspace.state.review.notes
    pane.edit_note(plain.id)
    assert not pane.writing.editor.details.tags.isVisible()
    pane.edit_note(tagged.id)
    assert pane.writing.editor.details.tags.isVisible()


@pytest.mark.parametrize("scope", Scope)
def test_a_new_note_is_about_what_the_reader_chooses(
    pane: AnnotationPane, workspace: Workspace, words: Words, scope: Scope
) -> None:
    pane.begin_note(words("700 million"))
    pane.writing.editor.subject.scope.setCurrentIndex(pane.writing.editor.subject.scope.findData(scope))
    pane.writing.editor.text.set_body("x")
    save(pane)
    (note,) = workspace.state.review.notes
    assert note.scope is scope
    assert len(note.targets) == (2 if scope is Scope.ROW else 1)


def test_a_suggestion_shows_what_it_changes_also_to_those_who_listen(pane: AnnotationPane, words: Words) -> None:
    pane.begin_note(words("700 million users"))
    suggestion = pane.writing.editor.details.suggestion
    suggestion.begin.click()
    suggestion.text.set_body("900 million users")
    shown = suggestion.redline
    assert shown.toPlainText() == "700 900 million users"
    assert shown.accessibleDescription() == "[−700] {+900} million users"
    suggestion.drop.click()
    assert suggestion.suggestion() == ""
    assert in_words(()) == ""


def test_an_untouched_suggestion_is_none(pane: AnnotationPane, words: Words) -> None:
    pane.begin_note(words("700 million users"))
    pane.writing.editor.details.suggestion.begin.click()
    assert not pane.writing.editor.is_changed()


def test_the_tag_at_the_cursor_is_completed(pane: AnnotationPane, typing: Typing) -> None:
    field: TagsField = pane.writing.editor.details.tags
    field.offer(["Meta", "scale"])
    field.setText("first, me, last")
    field.setCursorPosition(9)
    field.complete("Meta")
    assert field.tags() == ("first", "Meta", "last")
    assert field.text()[: field.cursorPosition()] == "first, Meta"


def test_a_reply_is_written_changed_and_deleted(
    pane: AnnotationPane, workspace: Workspace, words: Words, qtbot: QtBot
) -> None:
    note = write_note(workspace, words("Llama 4"), "note", "Huda")
    pane.edit_note(note.id)
    thread = pane.writing.editor.replies
    thread.text.set_body("نعم")
    thread.send.click()
    (reply,) = workspace.notes.note(note.id).replies
    assert (reply.body, reply.author) == ("نعم", "Huda")
    thread.begin_change(reply)
    thread.text.set_body("نعم، **وأكثر**")
    thread.send.click()
    assert workspace.notes.note(note.id).replies[0].body == "نعم، **وأكثر**"
    qtbot.waitUntil(lambda: any("وأكثر" in label.text() for label in thread.findChildren(QLabel) if label.isVisible()))
    thread.deleted.emit(reply.id)
    assert workspace.notes.note(note.id).replies == ()


def test_only_ones_own_replies_can_be_changed(pane: AnnotationPane, workspace: Workspace, words: Words) -> None:
    note = write_note(workspace, words("Llama 4"), "note", "Huda")
    workspace.notes.reply(note.id, "theirs", "Somebody")
    pane.edit_note(note.id)
    own = {pane.writing.editor.replies.send, pane.writing.editor.replies.leave}
    assert set(pane.writing.editor.replies.findChildren(QPushButton)) == own
    workspace.notes.reply(note.id, "mine", "Huda")
    assert len(set(pane.writing.editor.replies.findChildren(QPushButton)) - own) == 2


def test_a_reply_that_was_not_sent_is_saved_with_the_note(
    pane: AnnotationPane, workspace: Workspace, words: Words
) -> None:
    note = write_note(workspace, words("Llama 4"), "note", "Huda")
    pane.edit_note(note.id)
    pane.writing.editor.replies.text.set_body("half a thought")
    pane.finish_editing()
    assert [each.body for each in workspace.notes.note(note.id).replies] == ["half a thought"]


def test_wording_can_be_suggested_again_after_a_note_on_a_row(pane: AnnotationPane, words: Words) -> None:
    scope, suggestion = pane.writing.editor.subject.scope, pane.writing.editor.details.suggestion
    pane.begin_note(words("700 million"))
    scope.setCurrentIndex(scope.findData(Scope.ROW))
    assert not suggestion.begin.isEnabled()
    assert "one licence" in suggestion.begin.toolTip()
    pane.writing.editor.text.set_body("x")
    save(pane)
    pane.begin_note(words("You may use Llama 4"))
    assert suggestion.begin.isEnabled()
    assert not suggestion.begin.toolTip()


def test_the_title_of_a_new_note_says_all_that_it_is_on(pane: AnnotationPane, words: Words) -> None:
    pane.begin_note(words("700 million"), Scope.ROW)
    assert strip_isolates(shown_words(pane)[0]) == "New note on Llama, 2.a · Nasr، 2.a"
    scope = pane.writing.editor.subject.scope
    scope.setCurrentIndex(scope.findData(Scope.LICENCE))
    assert strip_isolates(shown_words(pane)[0]) == "New note on Llama"


def shown_words(pane: AnnotationPane) -> list[str]:
    return [label.text() for label in pane.writing.editor.subject.findChildren(QLabel) if label.isVisible()]


def test_a_long_quotation_leaves_room_and_is_told_whole_in_its_tip(
    pane: AnnotationPane, workspace: Workspace, english: Licence, arabic: Licence
) -> None:
    long = replace(english, text=english.text + " Nor may anybody else." * 40)
    workspace.open(workspace.review, replace(workspace.state.comparison, licences=(long, arabic)), None)
    pane.begin_note(Span(0, 0, len(long.text)))
    (label,) = (each for each in pane.writing.editor.subject.findChildren(QLabel) if "…" in each.text())
    assert long.text in label.toolTip()
    assert label.height() <= 7 * label.fontMetrics().height()


def test_the_field_that_opens_comes_into_sight_and_a_new_note_begins_at_its_top(
    pane: AnnotationPane, words: Words
) -> None:
    editor = pane.writing.editor
    pane.begin_note(words("700 million users"))
    editor.details.more.setChecked(True)
    QTest.mouseClick(editor.details.suggestion.begin, Qt.MouseButton.LeftButton)
    assert editor.details.suggestion.text.visibleRegion().boundingRect() == editor.details.suggestion.text.rect()
    pane.begin_note(words("You may use Llama 4"))
    assert not editor.subject.visibleRegion().isEmpty()


def test_scrolling_past_the_choices_chooses_nothing(pane: AnnotationPane, words: Words) -> None:
    pane.begin_note(words("700 million users"))
    editor = pane.writing.editor
    editor.details.more.setChecked(True)
    before = editor.written()
    for box in (editor.severity, editor.details.kind, editor.subject.scope):
        place, down, none = QPointF(box.rect().center()), QPoint(0, -120), Qt.MouseButton.NoButton
        modifiers, phase, is_inverted = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
        on_screen = QPointF(box.mapToGlobal(place))
        turned = QWheelEvent(place, on_screen, QPoint(), down, none, modifiers, phase, is_inverted)
        QApplication.sendEvent(box, turned)
    assert editor.written() == before
    assert editor.subject.scope.scope() is Scope.WORDS
