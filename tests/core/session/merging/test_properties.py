"""What holds of every merge."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.notes.model import Note, Reply, Severity, Status
from glossator.core.session.merging.merge import merge
from glossator.core.session.model import Column, Review, View
from tests.core.session.merging.samples import DECISION, NOTE, PIN
from tests.support.review_strategies import REVIEWS

MOMENTS = st.sampled_from(("2026-01-01T10:00:00+02:00", "2026-01-01T09:00:00+00:00", "2026-02-01", "yesterday"))
BODIES = st.sampled_from(("one", "two", "ثلاثة"))
REPLIES = st.builds(Reply, st.sampled_from("rst"), BODIES, MOMENTS, MOMENTS, BODIES)
NOTES = st.builds(
    Note,
    id=st.sampled_from("abcd"),
    targets=st.just(NOTE.targets),
    body=BODIES,
    author=st.just("هدى"),
    created=MOMENTS,
    modified=MOMENTS,
    tags=st.lists(st.sampled_from("xyz"), unique=True).map(tuple),
    severity=st.sampled_from(Severity),
    status=st.sampled_from(Status),
    replies=st.lists(REPLIES, max_size=3, unique_by=lambda each: each.id).map(tuple),
)
SIDES = st.builds(
    Review,
    columns=st.lists(st.sampled_from("pqrs"), max_size=4, unique=True).map(lambda names: tuple(map(Column, names))),
    notes=st.lists(NOTES, max_size=4, unique_by=lambda each: each.id).map(tuple),
    leading=st.sampled_from(("", "p", "q")),
    pins=st.lists(st.sampled_from((PIN, replace(PIN, together=False))), max_size=1).map(tuple),
    decisions=st.lists(st.just(DECISION), max_size=1).map(tuple),
    view=st.builds(View, row=st.integers(0, 3)),
)
"""Reviews so small that any two of them meet."""


def contents(review: Review) -> Review:
    return replace(review, view=View())


@given(REVIEWS)
def test_a_review_merged_with_itself_is_itself(review: Review) -> None:
    assert merge(review, review, review) == review


@given(REVIEWS, REVIEWS)
def test_what_only_one_changed_is_as_she_left_it(base: Review, changed: Review) -> None:
    assert contents(merge(base, changed, base)) == contents(changed)
    assert contents(merge(base, base, changed)) == contents(changed)


@given(SIDES, SIDES, SIDES)
def test_without_a_dispute_it_is_all_the_same_who_merges(base: Review, mine: Review, theirs: Review) -> None:
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert len(one.conflicts) == len(other.conflicts)
    if not one.conflicts:
        assert contents(one) == contents(other)


@given(SIDES, SIDES, SIDES)
def test_nothing_that_one_wrote_or_changed_is_lost(base: Review, mine: Review, theirs: Review) -> None:
    merged = merge(base, mine, theirs)
    kept = {note.id: note for note in merged.notes}
    disputed = [each.theirs for each in merged.conflicts]
    for side, other in ((mine, theirs), (theirs, mine)):
        for note in side.notes:
            before = next((each for each in base.notes if each.id == note.id), None)
            is_deleted = before == note and all(each.id != note.id for each in other.notes)
            if before is None or (before.body != note.body and not is_deleted):
                bodies = [each.body for each in (*kept.values(), *disputed) if isinstance(each, Note)]
                assert note.body in bodies


@given(SIDES, SIDES, SIDES)
def test_every_reply_that_one_wrote_is_in_the_thread_or_in_dispute(base: Review, mine: Review, theirs: Review) -> None:
    merged = merge(base, mine, theirs)
    disputed = [each.theirs for each in merged.conflicts]
    threads = [each.replies for each in (*merged.notes, *disputed) if isinstance(each, Note)]
    present = {reply.id for thread in threads for reply in thread}
    written_before = {(note.id, reply.id) for note in base.notes for reply in note.replies}
    for note in (*mine.notes, *theirs.notes):
        for reply in note.replies:
            assert (note.id, reply.id) in written_before or reply.id in present
