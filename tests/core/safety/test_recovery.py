"""What a window kept before it was killed comes back; a living window's and a damaged journal do not."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glossator.core.errors import GlossatorError, Problem
from glossator.core.safety.journal import Entry, Journal
from glossator.core.safety.presence import Presence
from glossator.core.safety.recovery import SetAside, Unsaved, unsaved_reviews
from tests.support.sample_review import sample_state

Neighbour = tuple[str, Callable[[], None]]


@pytest.fixture
def entry() -> Entry:
    return Entry(sample_state().review, Path("/shared/مراجعة.gloss"), "a1b2", "2026-03-01T10:42:00+03:00")


def test_what_was_kept_comes_back_when_its_window_is_gone(presence: Presence, entry: Entry, state: Path) -> None:
    journal = Journal(presence)
    journal.write(replace(entry, kept="2026-03-01T10:41:00+03:00"))
    journal.write(entry)
    assert journal.path.stat().st_mode & 0o077 == 0
    assert unsaved_reviews(state) == ()
    presence.end()
    (found,) = unsaved_reviews(state)
    assert found == Unsaved(journal.path, entry)
    found.discard()
    assert unsaved_reviews(state) == ()
    assert list(state.iterdir()) == []


def test_the_latest_is_offered_first(state: Path, entry: Entry) -> None:
    for kept in ("2026-03-01", "2026-03-03", "2026-03-02"):
        window = Presence(state)
        Journal(window).write(replace(entry, kept=kept))
        window.end()
    assert [each.entry.kept for each in unsaved_reviews(state) if isinstance(each, Unsaved)] == [
        "2026-03-03",
        "2026-03-02",
        "2026-03-01",
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.text(st.characters(exclude_categories=["Cs"])), name=st.text(st.characters(exclude_categories=["Cs"])))
def test_any_words_come_back_unchanged(body: str, name: str, presence: Presence, entry: Entry, state: Path) -> None:
    note = replace(entry.review.notes[0], body=body, author=name)
    review = replace(entry.review, notes=(note,))
    Journal(presence).write(replace(entry, review=review, file=None))
    presence.end()
    (found,) = unsaved_reviews(state)
    assert isinstance(found, Unsaved)
    assert found.entry.review == review
    assert found.entry.file is None


def test_words_that_no_file_can_hold_do_not_stop_the_journal(presence: Presence, entry: Entry, state: Path) -> None:
    note = replace(entry.review.notes[0], body="half \ud83d of a character")
    Journal(presence).write(replace(entry, review=replace(entry.review, notes=(note,))))
    presence.end()
    (found,) = unsaved_reviews(state)
    assert isinstance(found, Unsaved)
    assert found.entry.review.notes[0].body == "half \ufffd of a character"


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\0\0\0\0", b'{"journal": 1}', b'{"journal": 1, "review": 7}'])
def test_a_damaged_journal_is_told_once_and_kept_aside(damage: bytes, state: Path, entry: Entry) -> None:
    state.mkdir()
    (state / "feed.journal").write_bytes(damage)
    (found,) = unsaved_reviews(state)
    assert isinstance(found, SetAside)
    assert found.path.read_bytes() == damage
    assert unsaved_reviews(state) == ()


def test_every_cut_of_a_journal_is_whole_or_damaged(presence: Presence, entry: Entry, state: Path) -> None:
    journal = Journal(presence)
    journal.write(entry)
    presence.end()
    data = journal.path.read_bytes()
    for length in range(0, len(data), 97):
        journal.path.write_bytes(data[:length])
        (found,) = unsaved_reviews(state)
        assert isinstance(found, SetAside)


def test_the_journal_of_a_newer_program_waits_for_it(state: Path) -> None:
    state.mkdir()
    (state / "feed.journal").write_bytes(b'{"journal": 99, "review": {}}')
    assert unsaved_reviews(state) == ()
    assert (state / "feed.journal").exists()


def test_a_closed_journal_writes_no_more(presence: Presence, entry: Entry) -> None:
    journal = Journal(presence)
    journal.write(entry)
    journal.close()
    journal.write(entry)
    assert not journal.path.exists()


def test_where_nothing_can_be_kept_one_sentence_says_so(tmp_path: Path, entry: Entry) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(GlossatorError) as caught:
        Journal(Presence(tmp_path / "file" / "state")).write(entry)
    assert caught.value.problem is Problem.NOT_KEPT
    assert "recovery (Not a directory)" in str(caught.value)


def test_without_a_folder_there_is_nothing_to_recover(tmp_path: Path) -> None:
    assert unsaved_reviews(tmp_path / "absent") == ()
