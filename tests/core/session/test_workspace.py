"""The open review: every change is heard, named, undone and done again."""

from dataclasses import replace
from pathlib import Path

import pytest

from glossator.core.compare.model import Span
from glossator.core.notes.model import Anchor, NoteFields, Scope, Severity, Status, Target
from glossator.core.notes.placement import Hold, selector_for
from glossator.core.provisions.model import Localised, Provision
from glossator.core.session.comparing import compare_for
from glossator.core.session.decisions import decision_on, is_rejected, standing
from glossator.core.session.file import new_review
from glossator.core.session.model import ClauseReference, PinnedPair, Verdict, View
from glossator.core.session.step import Step
from glossator.core.session.workspace import Workspace
from tests.support.notes import write_note
from tests.support.samples import comparison, licence

LLAMA = licence("llama", "You may use it.\nYou may not sell it.")
APACHE = licence("apache", "You may do all.")
MIT = licence("mit", "Do as you like.")
WORDS = Span(0, 24, 32)


@pytest.fixture
def workspace() -> Workspace:
    compared = comparison(LLAMA, APACHE)
    return Workspace(new_review(compared), compared)


def test_a_note_stands_on_the_words_it_was_written_on(workspace: Workspace) -> None:
    note = write_note(workspace, WORDS, "ممنوع", "هدى", Severity.MAJOR)
    (placed,) = workspace.state.placements
    assert (placed.note, placed.column, placed.hold) == (note, 0, Hold.HELD)
    assert (note.quote, note.targets[0].clause) == ("not sell", "2")
    assert (note.author, note.severity, note.status) == ("هدى", Severity.MAJOR, Status.OPEN)
    assert note.created == note.modified


def test_a_note_can_be_written_on_a_licence_that_is_not_open(workspace: Workspace) -> None:
    target = selector_for(MIT, 0, 2)
    anchor = Anchor(Scope.WORDS, (Target("mit", target),))
    note = workspace.notes.add(anchor, NoteFields("متاح", status=Status.ACCEPTED), "هدى")
    assert (note.target, note.body, note.status) == (target, "متاح", Status.ACCEPTED)
    assert workspace.state.placements[0].column == -1
    workspace.show(comparison(LLAMA, MIT))
    assert (workspace.state.placements[0].column, workspace.state.placements[0].hold) == (1, Hold.HELD)


def test_every_step_is_named_undone_and_done_again(workspace: Workspace) -> None:
    note = write_note(workspace, WORDS, "one", "")
    workspace.notes.edit(note.id, NoteFields("two", severity=Severity.MINOR, status=Status.ACCEPTED))
    workspace.notes.delete(note.id)
    assert workspace.undo_name == Step.DELETE_NOTE
    workspace.undo()
    assert workspace.notes.note(note.id).body == "two"
    assert (workspace.undo_name, workspace.redo_name) == (Step.EDIT_NOTE, Step.DELETE_NOTE)
    workspace.undo()
    assert workspace.notes.note(note.id).body == "one"
    workspace.undo()
    assert workspace.state.review.notes == ()
    workspace.redo()
    assert workspace.notes.note(note.id).body == "one"


def test_an_edit_that_changes_nothing_is_no_step(workspace: Workspace) -> None:
    note = write_note(workspace, WORDS, "one", "")
    workspace.notes.edit(note.id, note.fields)
    assert workspace.undo_name == Step.ADD_NOTE


def test_every_change_is_heard(workspace: Workspace) -> None:
    heard: list[int] = []
    workspace.changed.connect(lambda: heard.append(len(workspace.state.review.notes)))
    note = write_note(workspace, WORDS, "one", "")
    workspace.notes.delete(note.id)
    workspace.undo()
    assert heard == [1, 0, 1]


def test_notes_of_a_licence_that_is_taken_out_come_back_with_it(workspace: Workspace) -> None:
    write_note(workspace, WORDS, "one", "")
    workspace.show(comparison(APACHE, MIT))
    assert [placed.column for placed in workspace.state.placements] == [-1]
    assert [column.licence for column in workspace.state.review.columns] == ["apache", "mit"]
    workspace.show(comparison(MIT, LLAMA))
    assert [placed.column for placed in workspace.state.placements] == [1]
    workspace.undo()
    workspace.undo()
    assert workspace.state.comparison.licences == (LLAMA, APACHE)


def test_a_review_is_modified_until_it_is_saved_and_again_after_undoing(workspace: Workspace, tmp_path: Path) -> None:
    assert not workspace.is_modified
    write_note(workspace, WORDS, "one", "")
    assert workspace.is_modified
    workspace.mark_saved(tmp_path / "r.gloss")
    assert not workspace.is_modified
    workspace.undo()
    assert workspace.is_modified
    workspace.redo()
    assert not workspace.is_modified


def test_scrolling_and_switching_kinds_is_no_step_and_is_kept_through_undo(workspace: Workspace) -> None:
    write_note(workspace, WORDS, "one", "")
    workspace.set_view(View(shown_kinds=("naming",), row=3))
    workspace.undo()
    assert workspace.state.review.view == View(shown_kinds=("naming",), row=3)
    assert not workspace.is_modified
    assert workspace.redo_name == Step.ADD_NOTE


def test_pairing_by_hand_is_a_step_that_can_be_undone(workspace: Workspace) -> None:
    before = workspace.state.comparison
    one, other = ClauseReference("llama", "2"), ClauseReference("apache", "1")
    workspace.pin(PinnedPair(one, other))
    assert (("2",), ("1",)) in [row.cells for row in workspace.state.comparison.rows]
    assert workspace.undo_name == Step.PIN
    workspace.pin(PinnedPair(other, one, together=False))
    assert len(workspace.state.review.pins) == 1
    assert (("2",), ("1",)) not in [row.cells for row in workspace.state.comparison.rows]
    workspace.unpin(one, other)
    assert not workspace.state.review.pins
    for _ in range(3):
        workspace.undo()
    assert workspace.state.comparison == before


def test_the_leading_licence_is_chosen_and_kept_with_the_review(workspace: Workspace) -> None:
    workspace.lead("apache")
    assert workspace.state.comparison.leading == 1
    workspace.lead("apache")
    assert workspace.undo_name == Step.LEAD
    workspace.undo()
    assert workspace.state.comparison.leading == 0


def test_a_decision_says_who_rejected_which_finding_and_when() -> None:
    finding = Provision("field-of-use", "2", 16, 35, "You may not sell it.", "rule:no-sale", Localised("", ""))
    marked = replace(LLAMA, provisions=(finding,))
    compared = comparison(marked, APACHE)
    workspace = Workspace(new_review(compared), compared)
    workspace.decide(marked, finding, Verdict.REJECTED, "هدى")
    (decision,) = workspace.state.review.decisions
    assert (decision.author, decision.origin, decision.target.exact) == ("هدى", "rule:no-sale", "You may not sell it")
    assert decision_on(finding, marked, workspace.state.review.decisions) == decision
    assert standing(marked, workspace.state.review.decisions) == ()
    workspace.decide(marked, finding, Verdict.ACCEPTED, "سعيد")
    assert standing(marked, workspace.state.review.decisions) == (finding,)
    assert len(workspace.state.review.decisions) == 1


def test_a_decision_follows_its_words_to_another_place() -> None:
    finding = Provision("field-of-use", "2", 16, 35, "You may not sell it.", "rule:no-sale", Localised("", ""))
    compared = comparison(LLAMA, APACHE)
    workspace = Workspace(new_review(compared), compared)
    workspace.decide(LLAMA, finding, Verdict.REJECTED, "")
    longer = licence("llama", f"A new preamble.\n{LLAMA.text}")
    moved = replace(finding, start=32, end=51)
    assert standing(replace(longer, provisions=(moved,)), workspace.state.review.decisions) == ()


def test_a_decision_is_taken_back_and_made_anew_wherever_its_words_went() -> None:
    finding = Provision("field-of-use", "2", 16, 35, "You may not sell it.", "rule:no-sale", Localised("", ""))
    compared = comparison(LLAMA, APACHE)
    before = Workspace(new_review(compared), compared)
    before.decide(LLAMA, finding, Verdict.REJECTED, "هدى")
    longer = licence("llama", f"A new preamble.\n{LLAMA.text}")
    moved = replace(finding, start=32, end=51)
    workspace = Workspace(before.state.review, comparison(longer, APACHE))
    workspace.decide(longer, moved, Verdict.ACCEPTED, "هدى")
    (decision,) = workspace.state.review.decisions
    assert decision_on(moved, longer, [decision]) == decision
    workspace.undo()
    workspace.undecide(longer, moved)
    assert workspace.state.review.decisions == ()
    assert workspace.undo_name == Step.DECIDE
    workspace.undecide(longer, moved)
    workspace.undo()
    assert not is_rejected(None)
    assert is_rejected(decision_on(moved, longer, workspace.state.review.decisions))


def test_a_comparison_that_was_made_beforehand_is_taken_as_it_is(workspace: Workspace) -> None:
    pin = PinnedPair(ClauseReference("llama", "2"), ClauseReference("apache", "1"))
    compared = compare_for(workspace.state.review.with_pin(pin), workspace.state.comparison.licences)
    workspace.pin(pin, compared)
    assert workspace.state.comparison is compared
    assert workspace.state.review.pins == (pin,)
    workspace.undo()
    assert workspace.state.comparison is not compared


def test_a_step_tells_how_many_notes_it_changed(workspace: Workspace) -> None:
    ids = [write_note(workspace, WORDS, body, "me").id for body in "abc"]
    assert workspace.undo_size == 1
    workspace.notes.edit_all(ids[:2], lambda fields: replace(fields, status=Status.RESOLVED))
    assert (workspace.undo_size, workspace.redo_size) == (2, 0)
    workspace.notes.delete(*ids)
    assert workspace.undo_size == 3
    workspace.undo()
    assert (workspace.undo_size, workspace.redo_size) == (2, 3)
