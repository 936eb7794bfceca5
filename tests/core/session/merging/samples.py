"""A review that two reviewers began with."""

from glossator.core.notes.model import Note, Reply, Selector, Target
from glossator.core.session.model import ClauseReference, Column, Conflict, Decision, PinnedPair, Review, Verdict

WORDS = Selector(3, 9, "llama4", clause="1")
REPLY = Reply("r1", "Sami", "2026-01-02T09:00:00+00:00", "2026-01-02T09:00:00+00:00", "why?")
NOTE = Note("n1", (Target("llama-4", WORDS),), "لا يجوز", "هدى", "2026-01-01", "2026-01-01", replies=(REPLY,))
DECISION = Decision("llama-4", "naming", WORDS, Verdict.ACCEPTED, "هدى", "2026-01-01T09:00:00+03:00")
PIN = PinnedPair(ClauseReference("llama-4", "1"), ClauseReference("mit", "2"))
COLUMNS = (Column("llama-4", "a"), Column("mit", "b"))
BASE = Review(COLUMNS, (NOTE,), pins=(PIN,), decisions=(DECISION,), unknown={"team": "A"})


def only_conflict(review: Review) -> Conflict:
    """The one thing in dispute."""
    (conflict,) = review.conflicts
    return conflict
