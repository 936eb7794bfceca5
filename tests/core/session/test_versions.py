"""Reviews of every version of the format open for ever, and lose nothing when they are saved by this one."""

from pathlib import Path

import pytest

from glossator.core.library.library import Library
from glossator.core.notes.model import Scope, Severity, Status
from glossator.core.notes.placement import Hold
from glossator.core.session.file import load_review, save_review
from glossator.core.session.format import format_review, parse_review
from glossator.core.session.model import FORMAT, Review, Verdict
from glossator.core.session.workspace import Workspace

FIXTURES = Path(__file__).with_name("fixtures")


def review(version: int) -> Review:
    file = FIXTURES / f"version-{version}.gloss"
    return parse_review(file.read_text("utf-8"), file.name)


def test_there_is_a_review_of_each_version() -> None:
    assert sorted(each.name for each in FIXTURES.iterdir()) == [f"version-{nth}.gloss" for nth in range(1, FORMAT + 1)]


@pytest.mark.parametrize("version", range(1, FORMAT + 1))
def test_it_opens_with_its_notes_on_their_words_and_is_saved_and_opened_again(version: int, tmp_path: Path) -> None:
    library = Library.standard()
    opened = load_review(FIXTURES / f"version-{version}.gloss", library)
    placements = Workspace(opened.review, opened.comparison).state.placements
    assert {each.hold for each in placements} == {Hold.HELD}
    assert opened.warnings == ()
    save_review(opened.review, tmp_path / "again.gloss")
    assert load_review(tmp_path / "again.gloss", library).review == opened.review


def test_all_that_version_1_says_is_kept() -> None:
    old = review(1)
    first, second = old.notes
    assert (first.scope, first.licence, first.quote) == (Scope.WORDS, "llama-4", "700 million monthly active users")
    assert (first.severity, first.status, first.author) == (Severity.BLOCKING, Status.OPEN, "ليلى حداد")
    assert second.body == "The **notice duty** is light:\n\n- one line a file\n- no register"
    assert [pin.together for pin in old.pins] == [True, False]
    assert [each.verdict for each in old.decisions] == [Verdict.ACCEPTED, Verdict.REJECTED]
    assert (old.leading, old.view.row, old.view.shows_rejected) == ("apache-2.0", 4, True)


def test_what_other_programs_put_into_version_1_is_kept_though_we_use_its_key_now() -> None:
    first = review(1).notes[0]
    assert first.unknown == {"colour": "red", "other-tags": {"colour": "red"}}
    assert first.tags == ()
    assert first.targets[0].unknown == {"source": "llama-4.html"}
    assert first.target is not None
    assert first.target.others == ({"type": "RangeSelector", "refinedBy": {"type": "XPathSelector"}},)


@pytest.mark.parametrize("version", range(1, FORMAT + 1))
def test_saving_it_by_this_version_is_the_same_twice(version: int) -> None:
    once = format_review(review(version))
    assert format_review(parse_review(once, "r.gloss")) == once


def test_the_newest_is_saved_to_the_very_bytes() -> None:
    file = FIXTURES / f"version-{FORMAT}.gloss"
    assert format_review(review(FORMAT)) == file.read_text("utf-8")
