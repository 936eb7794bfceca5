"""Two reviewers' work on one review is put together; what they disagree about is told."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from glossator.core.notes.model import Note, Severity, Status, Target
from glossator.core.session.merging.merge import merge
from glossator.core.session.model import Column, Head, Review, Subject, Verdict, View
from tests.core.session.merging.samples import BASE, COLUMNS, DECISION, NOTE, PIN, REPLY, only_conflict

ANSWER = replace(REPLY, id="r2", body="because", created="2026-01-03T09:00:00+00:00")


def with_note(change: Callable[[Note], Note]) -> Review:
    return BASE.with_note(change(NOTE))


RESOLVED = with_note(lambda note: replace(note, status=Status.RESOLVED, modified="2026-03-01"))
REWRITTEN = with_note(lambda note: replace(note, body="يجوز", modified="2026-02-01"))
ANSWERED = with_note(lambda note: replace(note, replies=(REPLY, ANSWER)))
DELETED = BASE.without_notes(["n1"])


def test_different_fields_of_one_note_merge_by_themselves() -> None:
    (note,) = merge(BASE, RESOLVED, REWRITTEN).notes
    assert (note.body, note.status, note.modified) == ("يجوز", Status.RESOLVED, "2026-03-01")
    assert merge(BASE, RESOLVED, REWRITTEN).conflicts == ()


def test_notes_of_both_stand_in_the_order_of_their_writing() -> None:
    late = replace(NOTE, id="late", created="2026-05-01T10:00:00+02:00")
    early = replace(NOTE, id="early", created="2026-05-01T09:30:00+02:00")
    merged = merge(BASE, BASE.with_note(late), BASE.with_note(early))
    assert [note.id for note in merged.notes] == ["n1", "early", "late"]


def test_a_note_that_one_deleted_and_nobody_changed_is_gone() -> None:
    assert merge(BASE, DELETED, BASE).notes == merge(BASE, BASE, DELETED).notes == ()


def test_tags_and_keys_of_other_programs_are_merged_one_by_one() -> None:
    base = with_note(lambda note: replace(note, tags=("a", "b"), unknown={"x": 1, "y": 1}))
    mine = base.with_note(replace(base.notes[0], tags=("a", "b", "c"), unknown={"x": 2, "y": 1}))
    theirs = base.with_note(replace(base.notes[0], tags=("b", "0"), unknown={"x": 1}))
    (note,) = merge(base, mine, theirs).notes
    assert note.tags == ("b", "0", "c")
    assert note.unknown == {"x": 2}


def test_threads_grow_together() -> None:
    mine = with_note(lambda note: replace(note, replies=(REPLY, replace(ANSWER, id="r3", created="2026-02-01"))))
    (note,) = merge(BASE, mine, ANSWERED).notes
    assert [reply.id for reply in note.replies] == ["r1", "r2", "r3"]


def test_one_field_changed_differently_is_a_dispute_of_which_the_rest_is_agreed() -> None:
    mine = with_note(lambda note: replace(note, status=Status.RESOLVED, severity=Severity.MAJOR))
    theirs = with_note(lambda note: replace(note, status=Status.REJECTED, kind="naming"))
    merged = merge(BASE, mine, theirs)
    conflict = only_conflict(merged)
    assert (conflict.what, conflict.base) == (Subject.NOTE, NOTE)
    assert merged.notes == (replace(NOTE, status=Status.RESOLVED, severity=Severity.MAJOR, kind="naming"),)
    assert conflict.theirs == replace(merged.notes[0], status=Status.REJECTED)


def test_what_a_note_is_about_is_taken_from_one_side_as_a_whole() -> None:
    mine = with_note(lambda note: replace(note, targets=(Target("mit"),)))
    theirs = with_note(lambda note: replace(note, targets=(*note.targets, Target("mit"))))
    assert only_conflict(merge(BASE, mine, theirs)).theirs == theirs.notes[0]


@pytest.mark.parametrize(("mine", "theirs", "kept"), [(DELETED, REWRITTEN, 0), (REWRITTEN, DELETED, 1)])
def test_deleted_here_and_changed_there_is_a_dispute(mine: Review, theirs: Review, kept: int) -> None:
    merged = merge(BASE, mine, theirs)
    assert len(merged.notes) == kept
    assert only_conflict(merged).theirs == (REWRITTEN.notes[0] if kept == 0 else None)


def test_a_reply_changed_by_both_is_a_dispute_of_its_own() -> None:
    mine = with_note(lambda note: replace(note, replies=(replace(REPLY, body="why not?"),), status=Status.RESOLVED))
    theirs = with_note(lambda note: replace(note, replies=(replace(REPLY, body="لماذا؟"), ANSWER)))
    merged = merge(BASE, mine, theirs)
    conflict = only_conflict(merged)
    assert (conflict.what, conflict.note, conflict.theirs) == (Subject.REPLY, "n1", replace(REPLY, body="لماذا؟"))
    assert [reply.body for reply in merged.notes[0].replies] == ["why not?", "because"]
    assert merged.notes[0].status is Status.RESOLVED


def test_two_verdicts_on_one_finding_are_a_dispute_and_one_verdict_twice_is_none() -> None:
    base = replace(BASE, decisions=())
    rejected = replace(DECISION, verdict=Verdict.REJECTED)
    later = replace(DECISION, author="Sami", decided="2026-01-01T08:00:00+00:00")
    assert only_conflict(merge(base, BASE, base.with_decision(rejected))).theirs == rejected
    for one, other in ((BASE, base.with_decision(later)), (base.with_decision(later), BASE)):
        assert merge(base, one, other).decisions == (DECISION,)
        assert merge(base, one, other).conflicts == ()


def test_a_pair_put_together_here_and_apart_there_is_a_dispute_in_whatever_order_its_clauses_stand() -> None:
    base = replace(BASE, pins=())
    apart = replace(PIN, one=PIN.other, other=PIN.one, together=False)
    assert only_conflict(merge(base, BASE, base.with_pin(apart))).theirs == apart


def test_columns_that_each_added_stand_beside_each_other_up_to_four() -> None:
    def added(*names: str) -> Review:
        return replace(BASE, columns=(*COLUMNS, *map(Column, names)))

    merged = merge(BASE, added("qwen"), added("gemma"))
    assert [column.licence for column in merged.columns] == ["llama-4", "mit", "gemma", "qwen"]
    conflict = only_conflict(merge(BASE, added("a", "b"), added("c")))
    assert isinstance(conflict.theirs, Head)
    assert [column.licence for column in conflict.theirs.columns] == ["llama-4", "mit", "c"]


def test_columns_moved_by_one_and_changed_by_the_other_merge() -> None:
    mine = replace(BASE, columns=COLUMNS[::-1], leading="mit")
    theirs = replace(BASE, columns=(*COLUMNS, Column("gemma")))
    merged = merge(BASE, mine, theirs)
    assert [column.licence for column in merged.columns] == ["mit", "llama-4", "gemma"]
    assert (merged.leading, merged.conflicts) == ("mit", ())


def test_two_leading_licences_are_a_dispute() -> None:
    merged = merge(BASE, replace(BASE, leading="mit"), replace(BASE, leading="llama-4"))
    assert (merged.leading, only_conflict(merged).what) == ("mit", Subject.HEAD)


def test_it_is_shown_as_mine_is() -> None:
    mine, theirs = (replace(BASE, view=View(row=row)) for row in (3, 4))
    assert merge(BASE, mine, theirs).view.row == 3


def test_without_a_common_beginning_nothing_counts_as_deleted() -> None:
    mine, theirs = (BASE.with_note(replace(NOTE, id=name)) for name in ("mine", "theirs"))
    merged = merge(Review(), mine, theirs)
    assert {note.id for note in merged.notes} == {"n1", "mine", "theirs"}
    assert merged.conflicts == ()


def test_what_was_in_dispute_before_stays_so_until_one_of_them_settles_it() -> None:
    disputed = merge(BASE, DELETED, REWRITTEN)
    settled = replace(disputed, conflicts=())
    assert merge(disputed, disputed, replace(disputed, leading="mit")).conflicts == disputed.conflicts
    assert merge(disputed, settled, replace(disputed, leading="mit")).conflicts == ()
