"""Each dispute is settled by taking one side, or both where that can be."""

from dataclasses import replace

import pytest

from glossator.core.notes.model import Note, Reply, Status
from glossator.core.session.merging.merge import merge
from glossator.core.session.merging.resolve import Resolution, mine, resolutions, resolve
from glossator.core.session.model import Column, Review, Verdict
from tests.core.session.merging.samples import BASE, COLUMNS, DECISION, NOTE, PIN, REPLY, only_conflict

MINE, THEIRS, BOTH = Resolution
EMPTY = replace(BASE, pins=(), decisions=())


def with_body(body: str) -> Review:
    return BASE.with_note(replace(NOTE, body=body))


def with_reply(body: str) -> Review:
    return BASE.with_note(replace(NOTE, replies=(replace(REPLY, body=body),)))


DISPUTES = {
    "note": merge(BASE, with_body("mine"), with_body("theirs")),
    "deleted here": merge(BASE, BASE.without_notes(["n1"]), with_body("theirs")),
    "deleted there": merge(BASE, with_body("mine"), BASE.without_notes(["n1"])),
    "reply": merge(BASE, with_reply("mine"), with_reply("theirs")),
    "reply deleted here": merge(BASE, BASE.with_note(replace(NOTE, replies=())), with_reply("theirs")),
    "decision": merge(EMPTY, BASE, EMPTY.with_decision(replace(DECISION, verdict=Verdict.REJECTED))),
    "pin": merge(EMPTY, BASE, EMPTY.with_pin(replace(PIN, together=False))),
    "head": merge(BASE, replace(BASE, leading="mit"), replace(BASE, leading="llama-4", columns=COLUMNS[::-1])),
}


@pytest.mark.parametrize("review", DISPUTES.values(), ids=DISPUTES)
def test_mine_stands_already(review: Review) -> None:
    settled = resolve(review, only_conflict(review), MINE)
    assert settled == replace(review, conflicts=())


@pytest.mark.parametrize("review", DISPUTES.values(), ids=DISPUTES)
def test_theirs_takes_its_place(review: Review) -> None:
    conflict = only_conflict(review)
    settled = resolve(review, conflict, THEIRS)
    there = mine(settled, conflict)
    assert there == conflict.theirs
    assert settled.conflicts == ()


@pytest.mark.parametrize(("name", "bodies"), [("note", ["mine", "theirs"]), ("reply", ["mine", "theirs"])])
def test_both_are_kept_under_ids_of_their_own(name: str, bodies: list[str]) -> None:
    review = DISPUTES[name]
    settled = resolve(review, only_conflict(review), BOTH)
    kept: tuple[Note, ...] | tuple[Reply, ...] = settled.notes if name == "note" else settled.notes[0].replies
    assert [each.body for each in kept] == bodies
    assert len({each.id for each in kept}) == 2


@pytest.mark.parametrize("name", ["deleted here", "deleted there", "reply deleted here", "decision", "pin", "head"])
def test_both_cannot_be_kept_where_there_is_only_one_or_room_for_one(name: str) -> None:
    review = DISPUTES[name]
    conflict = only_conflict(review)
    assert resolutions(review, conflict) == (MINE, THEIRS)
    with pytest.raises(ValueError, match="both"):
        resolve(review, conflict, BOTH)


def test_a_thread_that_grew_since_is_kept_whoever_is_right_about_the_note() -> None:
    review = DISPUTES["note"]
    grown = review.with_note(replace(review.notes[0], replies=(REPLY, replace(REPLY, id="new"))))
    (note,) = resolve(grown, only_conflict(review), THEIRS).notes
    assert (note.body, [reply.id for reply in note.replies]) == ("theirs", ["r1", "new"])


def test_a_head_brings_its_columns_back() -> None:
    theirs = replace(BASE, columns=(*COLUMNS, Column("x")), leading="llama-4")
    review = merge(BASE, replace(BASE, columns=(*COLUMNS, Column("y"), Column("z")), leading="mit"), theirs)
    settled = resolve(review, only_conflict(review), THEIRS)
    assert [column.licence for column in settled.columns] == ["llama-4", "mit", "x"]


def test_settling_one_leaves_the_others_open() -> None:
    one = replace(BASE, leading="mit").with_note(replace(NOTE, status=Status.RESOLVED))
    other = replace(BASE, leading="llama-4").with_note(replace(NOTE, status=Status.REJECTED))
    review = merge(BASE, one, other)
    first, second = review.conflicts
    assert resolve(review, first, THEIRS).conflicts == (second,)
