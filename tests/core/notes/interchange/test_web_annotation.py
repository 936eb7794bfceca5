"""Notes as web annotations: true to the model, whole in another review, and open to other programs'."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.notes.interchange.model import Known, Received, Why
from glossator.core.notes.interchange.web_annotation import write
from glossator.core.notes.interchange.web_annotation_reading import read
from glossator.core.notes.model import Note, Reply, Scope, Selector, Severity, Status, Target
from tests.core.notes.interchange.formats import known
from tests.core.notes.interchange.vocabulary import VALIDATOR
from tests.support.review_strategies import NOTES
from tests.support.samples import licence

TEXT = "You may use the Model.\nYou may not use the Model to train.\nMeta may end this."
EMPTY = Known({}, frozenset({"llama-4"}), (licence("llama-4", TEXT),))
QUOTED = {"type": "TextQuoteSelector", "exact": "not use"}


def received(*annotations: Any, review: Known = EMPTY) -> Received:
    return read(json.dumps(annotations).encode(), "notes.jsonld", review)


def annotation(**parts: Any) -> dict[str, Any]:
    target = {"source": "llama-4", "selector": QUOTED}
    return {"id": "urn:x:1", "type": "Annotation", "bodyValue": "A comment", "target": target, **parts}


@given(st.lists(NOTES, max_size=3))
def test_every_file_is_as_the_model_demands(notes: list[Note]) -> None:
    VALIDATOR.validate(json.loads(write(notes)))


@given(st.lists(NOTES, min_size=1, max_size=3, unique_by=lambda note: note.id))
def test_notes_arrive_whole_in_a_review_that_has_none(notes: list[Note]) -> None:
    there = read(write(notes), "notes.jsonld", Known({}, known(notes).references))
    assert there == Received(tuple(replace(note, former=()) for note in notes))


def test_the_words_of_the_model_are_used_for_what_it_has_words_for() -> None:
    note = Note(
        "00000000-0000-4000-8000-000000000001",
        (Target("llama-4", Selector(4, 7, "may", clause="1")),),
        *("Narrow.", "ليلى", "2026-11-20T12:00:00+02:00", ""),
        tags=("ask",), kind="territory", suggestion="must", severity=Severity.MAJOR, status=Status.RESOLVED,
        replies=(Reply("r", "Huda", "", "", "Yes."),),
    )  # fmt: skip
    first, answer = json.loads(write([note]))["first"]["items"]
    assert first["id"] == answer["target"] == f"urn:uuid:{note.id}"
    assert {body["purpose"]: body["value"] for body in first["body"]} == {
        "commenting": "Narrow.", "editing": "must", "classifying": "territory", "tagging": "ask",
        "assessing": "major", "moderating": "resolved",
    }  # fmt: skip
    assert (answer["motivation"], answer["creator"]["name"]) == ("replying", "Huda")


def test_a_comment_of_another_program_finds_its_words() -> None:
    (note,) = received(annotation(creator="mailto:a@example.org")).notes
    assert (note.body, note.quote, note.scope) == ("A comment", "not use", Scope.WORDS)
    assert note.author == "mailto:a@example.org"
    assert note.target
    assert TEXT[note.target.start : note.target.end] == "not use"


def test_a_position_alone_is_enough_where_the_licence_is_open() -> None:
    place = {"source": "llama-4", "selector": [{"type": "TextPositionSelector", "start": 4, "end": 7}]}
    assert received(annotation(target=place)).notes[0].quote == "may"
    closed = replace(EMPTY, licences=())
    assert received(annotation(target=place), review=closed).skipped[0].why is Why.NO_PLACE


@pytest.mark.parametrize("source", ["llama-4", {"id": "llama-4", "type": "Text"}])
def test_a_target_without_selector_is_the_whole_licence(source: object) -> None:
    (note,) = received(annotation(target={"source": source})).notes
    assert (note.scope, note.target) == (Scope.LICENCE, None)
    assert received(annotation(target="llama-4")).notes[0].scope is Scope.LICENCE


def test_bodies_of_any_kind_are_read_for_what_they_say() -> None:
    bodies = [
        {"value": "One"},
        {"value": "<p>Two <b>bold</b><script>x</script></p>", "format": "text/html", "purpose": "commenting"},
        {"value": "due", "purpose": ["tagging"]},
        {"id": "http://example.org/picture.png", "type": "Image"},
    ]
    (note,) = received(annotation(bodyValue=None, body=bodies)).notes
    assert (note.body, note.tags) == ("One\n\nTwo **bold**", ("due",))


def test_a_reply_to_a_reply_is_in_the_thread_of_the_note() -> None:
    there = received(
        annotation(id="urn:x:3", motivation="replying", target="urn:x:2", bodyValue="Third"),
        annotation(id="urn:x:2", motivation="replying", target="urn:x:1", bodyValue="Second"),
        annotation(),
        annotation(id="urn:x:5", motivation="replying", target="urn:x:4", bodyValue="To nobody"),
    )
    assert {reply.body for reply in there.notes[0].replies} == {"Second", "Third"}
    assert [(each.what, each.why) for each in there.skipped] == [("To nobody", Why.NOT_OURS)]


def test_what_is_about_other_texts_is_told() -> None:
    there = received(annotation(target="https://example.org/page"))
    assert (there.notes, there.skipped[0].why) == ((), Why.NOT_HERE)


def test_half_a_character_in_an_escape_becomes_visible() -> None:
    assert received(annotation(bodyValue="half \ud83d")).notes[0].body == "half \ufffd"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "type", "value", "source", "selector", "exact", "start"]), inner)
    ),
    max_leaves=8,
)


@given(JSON, JSON, JSON, JSON)
def test_no_annotation_is_too_strange(body: Any, target: Any, creator: Any, motivation: Any) -> None:
    strange = annotation(body=body, target=target, creator=creator, motivation=motivation, id=target, created=body)
    there = received(strange)
    assert len(there.notes) + len(there.skipped) == 1


def test_nesting_without_end_is_refused_with_a_sentence() -> None:
    with pytest.raises(Exception, match=r"notes\.jsonld, line 1: this is not JSON"):
        read(b'{"type":' + b"[" * 200_000, "notes.jsonld", EMPTY)
