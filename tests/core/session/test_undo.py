"""Whatever a reviewer does, in whatever order, can be taken back and done again, and saving changes nothing of that."""

from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.compare.model import Span
from glossator.core.notes.model import NoteFields, Status
from glossator.core.notes.targets import on_words
from glossator.core.session.file import new_review
from glossator.core.session.model import ClauseReference, PinnedPair
from glossator.core.session.step import Step
from glossator.core.session.workspace import Workspace
from tests.support.samples import comparison, licence

LLAMA = licence("llama", "You may use it.\nYou may not sell it.")
APACHE = licence("apache", "You may do all.\nKeep the notice.")
MIT = licence("mit", "Do as you like.")
ONE, OTHER = ClauseReference("llama", "1"), ClauseReference("apache", "2")


def write(workspace: Workspace) -> None:
    workspace.notes.add(on_words(Span(0, 0, 7), workspace.state.comparison), NoteFields("ممنوع"), "هدى")


def settle(workspace: Workspace) -> None:
    for note in workspace.state.review.notes[:1]:
        workspace.notes.edit(note.id, NoteFields(f"{note.body}!", status=Status.RESOLVED))


def answer(workspace: Workspace) -> None:
    for note in workspace.state.review.notes[-1:]:
        workspace.notes.reply(note.id, "نعم", "R. Crane")


def delete(workspace: Workspace) -> None:
    workspace.notes.delete(*(note.id for note in workspace.state.review.notes[:2]))


def change_columns(workspace: Workspace) -> None:
    is_wide = len(workspace.state.comparison.licences) > 2
    workspace.show(comparison(LLAMA, APACHE) if is_wide else comparison(LLAMA, APACHE, MIT))


def pin(workspace: Workspace) -> None:
    workspace.pin(PinnedPair(ONE, OTHER))


def unpin(workspace: Workspace) -> None:
    workspace.unpin(ONE, OTHER)


def lead(workspace: Workspace) -> None:
    workspace.lead("apache")


def save(workspace: Workspace) -> None:
    workspace.mark_saved(Path("review.gloss"))


def undo(workspace: Workspace) -> None:
    if workspace.undo_name:
        workspace.undo()


def redo(workspace: Workspace) -> None:
    if workspace.redo_name:
        workspace.redo()


DEEDS = (write, settle, answer, delete, change_columns, pin, unpin, lead, undo, redo, save)


@given(st.lists(st.sampled_from(DEEDS), max_size=25))
def test_every_step_can_be_undone_and_done_again(deeds: list[Callable[[Workspace], None]]) -> None:
    compared = comparison(LLAMA, APACHE)
    workspace = Workspace(new_review(compared), compared)
    first = saved = workspace.state.review
    for deed in deeds:
        deed(workspace)
        if deed is save:
            saved = workspace.state.review
        assert workspace.is_modified == (workspace.state.review != saved)
    while workspace.redo_name:
        workspace.redo()
    last = workspace.state
    while workspace.undo_name:
        assert Step(workspace.undo_name)
        workspace.undo()
        assert workspace.is_modified == (workspace.state.review != saved)
    assert workspace.state.review == first
    while workspace.redo_name:
        workspace.redo()
    assert workspace.state == last


def test_a_recovered_review_stays_unsaved_whatever_is_undone() -> None:
    compared = comparison(LLAMA, APACHE)
    workspace = Workspace(new_review(compared), compared)
    workspace.mark_unsaved()
    write(workspace)
    workspace.undo()
    assert workspace.is_modified
    save(workspace)
    assert not workspace.is_modified
