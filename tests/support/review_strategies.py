"""Any review there can be, for tests that hold of all of them."""

from hypothesis import strategies as st

from glossator.core.notes.anchoring.model import Hold
from glossator.core.notes.model import FormerTarget, Note, Reply, Scope, Selector, Severity, Status, Target
from glossator.core.session.model import (
    ClauseReference,
    Column,
    ColumnPlace,
    Conflict,
    Decision,
    Head,
    PinnedPair,
    Review,
    Said,
    Subject,
    Verdict,
    View,
)

WORDS = st.text(st.characters(codec="utf-8"))
OFFSETS = st.integers(0, 10**7)
SELECTORS = st.builds(Selector, OFFSETS, OFFSETS, WORDS, WORDS, WORDS, st.text("abc.1"))
TIMES = st.datetimes().map(lambda each: each.isoformat())
REPLIES = st.builds(Reply, st.uuids().map(str), WORDS, TIMES, TIMES, WORDS)
TARGETS = st.builds(Target, WORDS, st.none() | SELECTORS)
FORMER = st.builds(FormerTarget, TARGETS, st.sampled_from(Hold), TIMES)
NOTES = st.builds(
    Note,
    id=st.uuids().map(str),
    targets=st.lists(TARGETS, min_size=1, max_size=3).map(tuple),
    body=WORDS,
    author=WORDS,
    created=TIMES,
    modified=TIMES,
    scope=st.sampled_from(Scope),
    kind=WORDS,
    tags=st.lists(WORDS, max_size=3).map(tuple),
    severity=st.sampled_from(Severity),
    status=st.sampled_from(Status),
    suggestion=WORDS,
    origin=WORDS,
    replies=st.lists(REPLIES, max_size=2).map(tuple),
    former=st.lists(FORMER, max_size=2).map(tuple),
)
CLAUSES = st.builds(ClauseReference, WORDS, WORDS)
DECISIONS = st.builds(
    Decision,
    licence=WORDS,
    kind=WORDS,
    target=SELECTORS,
    verdict=st.sampled_from(Verdict),
    author=WORDS,
    decided=st.just("2026-01-02T03:04:05+03:00"),
    origin=WORDS,
)
KINDS = st.none() | st.lists(WORDS, max_size=3).map(tuple)
PINS = st.builds(PinnedPair, CLAUSES, CLAUSES, st.booleans())
COLUMNS = st.lists(st.builds(Column, WORDS, st.text("0123456789abcdef")), max_size=4).map(tuple)


def _conflicts(what: Subject, said: st.SearchStrategy[Said]) -> st.SearchStrategy[Conflict]:
    note = WORDS if what is Subject.REPLY else st.just("")
    return st.builds(Conflict, st.just(what), st.none() | said, said, note)


CONFLICTS = st.one_of(
    _conflicts(Subject.NOTE, NOTES),
    _conflicts(Subject.REPLY, REPLIES),
    _conflicts(Subject.DECISION, DECISIONS),
    _conflicts(Subject.PIN, PINS),
    _conflicts(Subject.HEAD, st.builds(Head, COLUMNS, WORDS)),
)
REVIEWS = st.builds(
    Review,
    columns=COLUMNS,
    notes=st.lists(NOTES, max_size=3).map(tuple),
    leading=WORDS,
    pins=st.lists(PINS, max_size=2).map(tuple),
    decisions=st.lists(DECISIONS, max_size=2).map(tuple),
    conflicts=st.lists(CONFLICTS, max_size=2).map(tuple),
    view=st.builds(
        View,
        shown_kinds=KINDS,
        row=OFFSETS,
        ignored=KINDS,
        shows_rejected=st.booleans(),
        zoom=st.none() | st.integers(-100, 400),
        places=st.lists(st.builds(ColumnPlace, WORDS, OFFSETS), max_size=4).map(tuple),
    ),
)
