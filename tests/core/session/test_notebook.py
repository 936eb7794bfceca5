"""The notes of a review: whatever is done to them is one named step, and undoing it brings everything back."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from glossator.core.compare.model import Span
from glossator.core.notes.model import Note, NoteFields, Scope, Severity, Status
from glossator.core.notes.placement import Hold
from glossator.core.notes.targets import on_clause, on_licences, on_row, on_words
from glossator.core.provisions.model import Localised, Provision
from glossator.core.session.file import new_review
from glossator.core.session.notebook import Notebook
from glossator.core.session.step import Step
from glossator.core.session.workspace import Workspace
from tests.support.notes import write_note
from tests.support.samples import comparison, licence

LLAMA = licence("llama", "You may use it.\nYou may not sell it.")
APACHE = licence("apache", "You may do all.")
SOLD = Span(0, 24, 32)
FINDING = Provision("non-commercial", "2", 16, 36, "x", "rule:no-sale", Localised("No sale.", "لا يجوز البيع."))


@pytest.fixture
def workspace() -> Workspace:
    compared = comparison(LLAMA, APACHE)
    return Workspace(new_review(compared), compared)


@pytest.fixture
def notes(workspace: Workspace) -> Notebook:
    return workspace.notes


def test_a_note_can_be_about_a_clause_a_row_and_whole_licences(workspace: Workspace) -> None:
    compared = workspace.state.comparison
    anchors = [
        on_clause(LLAMA, LLAMA.clause("2")),
        on_row(compared.rows[0], compared),
        on_licences(compared.licences),
    ]
    written = [workspace.notes.add(each, NoteFields("x"), "هدى") for each in anchors]
    assert [note.scope for note in written] == [Scope.CLAUSE, Scope.ROW, Scope.LICENCE]
    assert [[target.quote for target in note.targets] for note in written] == [
        ["You may not sell it."],
        ["You may use it.", "You may do all."],
        ["", ""],
    ]
    places = [(each.note.scope, each.column, each.start, each.end) for each in workspace.state.placements]
    assert places == [
        (Scope.CLAUSE, 0, 16, 36),
        (Scope.ROW, 0, 0, 15),
        (Scope.ROW, 1, 0, 15),
        (Scope.LICENCE, 0, 0, 0),
        (Scope.LICENCE, 1, 0, 0),
    ]
    assert {each.hold for each in workspace.state.placements} == {Hold.HELD}


@pytest.mark.parametrize(
    ("change", "step"),
    [
        (lambda each: replace(each, status=Status.RESOLVED), Step.CHANGE_STATUS),
        (lambda each: replace(each, severity=Severity.MAJOR), Step.CHANGE_SEVERITY),
        (lambda each: replace(each, tags=("eu", "عاجل")), Step.CHANGE_TAGS),
        (lambda each: replace(each, kind="territory"), Step.CHANGE_KIND),
        (lambda each: replace(each, suggestion="may sell"), Step.SUGGEST),
        (lambda each: replace(each, body="two"), Step.EDIT_NOTE),
        (lambda each: replace(each, status=Status.RESOLVED, kind="territory"), Step.EDIT_NOTE),
    ],
)
def test_several_notes_change_in_one_step_that_says_what_changed(
    workspace: Workspace, change: Callable[[NoteFields], NoteFields], step: Step
) -> None:
    ids = [write_note(workspace, SOLD, body, "").id for body in ("one", "other", "kept")]
    before = workspace.review.notes
    workspace.notes.edit_all(ids[:2], change)
    assert workspace.undo_name == step
    assert [note.fields for note in workspace.review.notes[:2]] == [change(note.fields) for note in before[:2]]
    assert workspace.review.notes[2] == before[2]
    workspace.undo()
    assert workspace.review.notes == before


def test_several_notes_are_deleted_in_one_step(workspace: Workspace) -> None:
    ids = [write_note(workspace, SOLD, body, "").id for body in ("one", "other", "kept")]
    workspace.notes.delete(ids[0], ids[1], "nobody")
    assert [note.id for note in workspace.review.notes] == ids[2:]
    workspace.undo()
    assert [note.id for note in workspace.review.notes] == ids


@pytest.mark.parametrize(
    "act",
    [
        lambda notes, note: notes.edit(note.id, note.fields),
        lambda notes, note: notes.edit_all([], lambda written: replace(written, body="x")),
        lambda notes, note: notes.delete("nobody"),
        lambda notes, note: notes.retarget(note.id, note.anchor),
        lambda notes, note: notes.edit_reply(note.id, note.replies[0].id, "نعم"),
    ],
)
def test_what_changes_nothing_is_no_step(workspace: Workspace, act: Callable[[Notebook, Note], None]) -> None:
    note = write_note(workspace, SOLD, "one", "")
    workspace.notes.reply(note.id, "نعم", "Sami")
    act(workspace.notes, workspace.notes.note(note.id))
    assert workspace.undo_name == Step.REPLY


def test_a_thread_is_written_changed_and_shortened(workspace: Workspace, notes: Notebook) -> None:
    note = write_note(workspace, SOLD, "one", "Huda")
    first, second = notes.reply(note.id, "why?", "Sami"), notes.reply(note.id, "لأنه ممنوع", "هدى")
    notes.edit_reply(note.id, first.id, "why not?")
    assert [(each.author, each.body) for each in notes.note(note.id).replies] == [
        ("Sami", "why not?"),
        ("هدى", "لأنه ممنوع"),
    ]
    assert workspace.undo_name == Step.EDIT_REPLY
    notes.delete_reply(note.id, first.id)
    assert (notes.note(note.id).replies, workspace.undo_name) == ((second,), Step.DELETE_REPLY)
    workspace.undo()
    workspace.undo()
    assert notes.note(note.id).replies == (first, second)


def test_a_note_that_is_held_to_other_words_keeps_its_thread(workspace: Workspace, notes: Notebook) -> None:
    note = write_note(workspace, SOLD, "one", "Huda")
    reply = notes.reply(note.id, "why?", "Sami")
    notes.retarget(note.id, on_words(Span(1, 8, 14), workspace.state.comparison))
    moved = notes.note(note.id)
    assert (moved.licence, moved.quote, moved.body, moved.replies) == ("apache", "do all", "one", (reply,))
    assert workspace.undo_name == Step.RETARGET
    assert [(each.column, each.start) for each in workspace.state.placements] == [(1, 8)]
    workspace.undo()
    assert notes.note(note.id).quote == "not sell"


@pytest.mark.parametrize(("language", "body"), [("en", "No sale."), ("ar", "لا يجوز البيع.")])
def test_a_finding_becomes_a_note_that_remembers_it(workspace: Workspace, language: str, body: str) -> None:
    note = workspace.notes.add_on_finding(LLAMA, FINDING, "هدى", language)
    assert (note.body, note.kind, note.origin) == (body, "non-commercial", "rule:no-sale")
    assert (note.author, note.quote, workspace.undo_name) == ("هدى", "You may not sell it.", Step.NOTE_FINDING)


@pytest.mark.parametrize(
    "act",
    [
        lambda notes, known: notes.note("nobody"),
        lambda notes, known: notes.edit("nobody", NoteFields("x")),
        lambda notes, known: notes.reply("nobody", "x", "y"),
        lambda notes, known: notes.edit_reply(known, "nobody", "x"),
        lambda notes, known: notes.delete_reply(known, "nobody"),
    ],
)
def test_what_is_not_there_cannot_be_changed(workspace: Workspace, act: Callable[[Notebook, str], object]) -> None:
    note = write_note(workspace, SOLD, "one", "")
    with pytest.raises(KeyError):
        act(workspace.notes, note.id)
    assert workspace.undo_name == Step.ADD_NOTE
