"""What holds of every format in which notes come back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.errors import GlossatorError
from glossator.core.notes.interchange.model import Why
from glossator.core.notes.interchange.taking_in import take_in
from glossator.core.notes.model import Note, Reply, Target
from tests.core.notes.interchange.formats import ALL, Format, known
from tests.support.review_strategies import NOTES, WORDS

NOW = "2026-11-22T12:00:00+00:00"
BEFORE, LATER = "2026-11-20T12:00:00+00:00", "2026-11-21T12:00:00+00:00"
NOTE = Note("n1", (Target("llama-4"),), "هذا الحدّ **ضيّق**.", "ليلى", BEFORE, BEFORE)
every_format = pytest.mark.parametrize("form", ALL, ids=lambda form: form.name)


@every_format
@given(notes=st.lists(NOTES, max_size=3, unique_by=lambda note: note.id))
def test_a_file_that_comes_back_as_it_went_changes_nothing(form: Format, notes: list[Note]) -> None:
    taken = take_in(notes, form.read(form.write(notes), form.name, known(notes)), NOW) if notes else None
    assert taken is None or (taken.notes, taken.skipped) == (tuple(notes), ())


@every_format
@given(body=WORDS, answer=WORDS)
def test_any_words_that_are_written_elsewhere_arrive(form: Format, body: str, answer: str) -> None:
    elsewhere = replace(NOTE, body=body, modified=LATER, replies=(Reply("r1", "Huda", LATER, LATER, answer),))
    (note,) = take_in([NOTE], form.read(form.write([elsewhere]), form.name, known([NOTE])), NOW).notes
    assert note.body == form.kept(body)
    assert [reply.body for reply in note.replies] == ([form.kept(answer)] if form.brings_replies else [])


@every_format
def test_what_was_changed_elsewhere_is_taken_over_and_dated(form: Format) -> None:
    elsewhere = replace(NOTE, body="It is\nnarrow.", modified=LATER)
    taken = take_in([NOTE], form.read(form.write([elsewhere]), form.name, known([NOTE])), NOW)
    assert (taken.added, taken.updated) == (0, 1)
    assert (taken.notes[0].body, taken.notes[0].modified) == ("It is\nnarrow.", LATER)
    assert (taken.notes[0].author, taken.notes[0].targets) == (NOTE.author, NOTE.targets)


@every_format
def test_what_the_review_changed_since_is_kept_and_told(form: Format) -> None:
    here = replace(NOTE, body="It is wide.", modified=LATER)
    taken = take_in([here], form.read(form.write([NOTE]), form.name, known([here])), NOW)
    assert taken.notes == (here,)
    assert [each.why for each in taken.skipped] == [Why.CHANGED_SINCE]


@every_format
def test_what_other_programs_wrote_beside_a_note_stays(form: Format) -> None:
    here = replace(NOTE, unknown={"colour": "red"}, targets=(Target("llama-4", unknown={"page": 3}),))
    elsewhere = replace(NOTE, body="Narrow.", modified=LATER)
    (note,) = take_in([here], form.read(form.write([elsewhere]), form.name, known([here])), NOW).notes
    assert (note.body, note.unknown, note.targets) == ("Narrow.", here.unknown, here.targets)


@every_format
@given(data=st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "replace")))
def test_a_file_that_is_none_is_refused_with_a_sentence(form: Format, data: bytes) -> None:
    with pytest.raises(GlossatorError, match=form.name):
        form.read(data, form.name, known([NOTE]))


@every_format
def test_the_same_notes_make_the_same_bytes(form: Format) -> None:
    assert form.write([NOTE]) == form.write([NOTE])
