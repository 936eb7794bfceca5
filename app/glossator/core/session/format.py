"""The `.gloss` format: a review as YAML and back, unknown keys kept. docs/review-format.md describes it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from glossator.core.errors import GlossatorError, Problem
from glossator.core.notes.ids import new_id
from glossator.core.notes.model import Note
from glossator.core.session.format_conflicts import CONFLICT
from glossator.core.session.format_decisions import DECISION, PIN
from glossator.core.session.format_head import HEAD_KEYS
from glossator.core.session.format_notes import NOTE
from glossator.core.session.model import FORMAT, ColumnPlace, Review, View
from glossator.core.yaml_data import Record, parse_record
from glossator.core.yaml_forms import Form, Key, Many, One
from glossator.core.yaml_shapes import Count, Flag, Number, Text, Texts

VERSION_KEY = "glossator"

PLACE = Form(
    "place",
    "Where a column stood that scrolled on its own.",
    ColumnPlace,
    (
        Key("clause", Text(), "The id of the topmost clause in sight; empty where there was none."),
        Key("offset", Count(), "Thousandths of its cell that lie above the window.", 0, is_optional=True),
    ),
)

VIEW = Form(
    "view",
    "How the review was shown.",
    View,
    (
        Key("shown_kinds", Texts(), "Ids of the kinds that are marked; absent: the usual.", None, is_optional=True),
        Key("ignored", Texts(), "Cosmetic changes that are not shown; absent: the usual.", None, is_optional=True),
        Key("shows_rejected", Flag(), "Whether rejected findings are shown, faintly.", False, is_optional=True),
        Key("row", Count(), "The topmost row in sight, from 0.", 0),
        Key(
            "zoom",
            Number(),
            "The size of the letters in percent; absent: the reader's usual one.",
            None,
            is_optional=True,
        ),
        Key("offset", Count(), "Thousandths of that row that lie above the window.", 0, is_optional=True),
        Key("mode", Text(), "by-clause, as-changes or freely; absent: by clause.", "", is_optional=True),
        Key("rows", Texts(), "What all rows that are shown have; absent: all are shown.", (), is_optional=True),
        Key("places", Many(PLACE), "Where each column stood when last read freely.", (), is_optional=True),
    ),
)

REVIEW = Form(
    "review",
    "Two to four licences, the notes on them, and what was decided about them.",
    Review,
    (
        *HEAD_KEYS,
        Key("notes", Many(NOTE), "In the order of writing.", ()),
        Key("pins", Many(PIN), "Clauses that the reviewer paired or parted.", (), is_optional=True),
        Key("decisions", Many(DECISION), "Findings that were accepted or rejected.", (), is_optional=True),
        Key("conflicts", Many(CONFLICT), "What is still in dispute after a merge.", (), is_optional=True),
        Key("view", One(VIEW), "How the window showed it.", View()),
    ),
)


def parse_review(text: str, name: str) -> Review:
    """The review that the file `name` holds as `text`; raises GlossatorError where it is broken or newer."""
    return review_in(parse_record(text, name), name)


def review_in(record: Record, name: str) -> Review:
    """The review in the record of the file `name`, whose mistakes are told as `Record` does.

    Raises GlossatorError where it is none, or newer.
    """
    if not record.has(VERSION_KEY):
        raise GlossatorError(Problem.NOT_A_SESSION, name=name)
    found = record.integer(VERSION_KEY)
    if found > FORMAT:
        raise GlossatorError(Problem.NEWER_SESSION, name=name, found=found)
    if found < FORMAT:
        # the window is there before it needs YAML, which this loads
        from glossator.core.session.versions import bring_up_to_date

        bring_up_to_date(record.data, found)
    review = REVIEW.read(record)
    return replace(review, notes=_with_own_ids(review.notes))


def format_review(review: Review) -> str:
    """`review` as YAML whose order and line breaks stay the same where the review does."""
    from glossator.core.yaml_writing import as_yaml

    return as_yaml(review_as_data(review))


def review_as_data(review: Review) -> dict[str, Any]:
    """`review` as mappings, lists and scalars, in the file's order."""
    return {VERSION_KEY: FORMAT, **REVIEW.data(review)}


def _with_own_ids(notes: Iterable[Note]) -> tuple[Note, ...]:
    """`notes` with a new id for each that repeats one, as happens where files were merged by hand."""
    seen: set[str] = set()
    own = []
    for note in notes:
        own.append(replace(note, id=new_id()) if note.id in seen else note)
        seen.add(note.id)
    return tuple(own)
