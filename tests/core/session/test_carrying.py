"""A review goes over to another version of a licence: one step in the window, one file from the command line."""

from dataclasses import replace
from pathlib import Path

import pytest

from glossator.core.compare.compare import compare
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.notes.placement import Hold
from glossator.core.session.carriage import carriage
from glossator.core.session.carrying import carry_file, carry_over
from glossator.core.session.file import load_review, new_review, save_review
from glossator.core.session.step import Step
from glossator.core.session.workspace import Workspace
from tests.support.notes import make_note
from tests.support.samples import licence

OLD = licence("llama-3", "You may use it.\nAbove 700 million users you must ask.\nMeta may end this.")
NEW = licence("llama-4", "A preamble.\nYou may use it.\nAbove 500 million users you must ask.\nMeta may end this.")
MIT = licence("mit", "Do as you like.\nKeep this notice.")


def workspace_on(*licences: Licence) -> Workspace:
    comparison = compare(licences)
    start = OLD.text.index("700 million")
    notes = (make_note(OLD, start, start + 11, "size"), make_note(MIT, 0, 5, "mit"))
    return Workspace(replace(new_review(comparison), notes=notes, leading="llama-3"), comparison)


def carry_to_new(workspace: Workspace) -> None:
    carry_over(workspace, "llama-3", NEW, carriage(workspace.review, "llama-3", NEW, OLD))


def test_the_licence_takes_the_place_of_the_other_in_one_step_that_can_be_taken_back() -> None:
    workspace = workspace_on(MIT, OLD)
    before = workspace.state
    carry_to_new(workspace)
    assert [each.licence for each in workspace.review.columns] == ["mit", "llama-4"]
    assert workspace.review.columns[1].sha256 == NEW.metadata.sha256
    assert workspace.review.leading == "llama-4"
    assert workspace.state.comparison.leading == 1
    assert workspace.undo_name == Step.CARRY
    workspace.undo()
    assert workspace.state == before


def test_notes_stand_on_the_new_words_and_know_the_old_ones() -> None:
    workspace = workspace_on(MIT, OLD)
    carry_to_new(workspace)
    size, mit = workspace.state.placements
    assert (size.column, size.hold, size.target.quote) == (1, Hold.HELD, "500 million")
    assert [each.target.quote for each in size.note.former] == ["700 million"]
    assert (mit.hold, mit.note.former) == (Hold.HELD, ())


def test_a_version_that_has_a_column_already_takes_the_notes_alone() -> None:
    workspace = workspace_on(OLD, NEW)
    carry_to_new(workspace)
    assert [each.licence for each in workspace.review.columns] == ["llama-3", "llama-4"]
    assert workspace.review.leading == "llama-3"
    assert workspace.state.placements[0].column == 1


@pytest.fixture
def review(tmp_path: Path) -> Path:
    library = Library.standard()
    old = library.licence("llama-3.1")
    start = old.text.index("700 million monthly active users")
    comparison = compare([old, library.licence("apache-2.0")])
    path = tmp_path / "review.gloss"
    save_review(replace(new_review(comparison), notes=(make_note(old, start, start + 32),)), path)
    return path


def test_a_file_is_carried_into_another_and_opens_with_its_notes_held(review: Path, tmp_path: Path) -> None:
    before, target = review.read_bytes(), tmp_path / "carried.gloss"
    (carried,) = carry_file(review, "llama-3.1", "llama-4", Library.standard(), target).notes
    assert carried.found.hold is Hold.MOVED
    assert review.read_bytes() == before
    opened = load_review(target, Library.standard())
    assert [each.licence for each in opened.review.columns] == ["llama-4", "apache-2.0"]
    (placed,) = Workspace(opened.review, opened.comparison).state.placements
    assert (placed.hold, placed.note.former[0].target.licence) == (Hold.HELD, "llama-3.1")


def test_a_file_whose_text_is_gone_is_carried_by_what_its_notes_know(tmp_path: Path) -> None:
    text = "A short licence of mine.\nAbove 700 million monthly active users you must ask me.\n"
    own = tmp_path / "mine.txt"
    own.write_text(text, encoding="utf-8")
    (tmp_path / "mine-2.txt").write_text(f"Second version.\n\n{text.replace('700', '500')}", encoding="utf-8")
    library = Library.standard()
    old = library.resolve(str(own))
    path, target = tmp_path / "review.gloss", tmp_path / "carried.gloss"
    start = old.text.index("700 million monthly")
    save_review(replace(new_review(compare([old])), notes=(make_note(old, start, start + 19),)), path)
    own.unlink()
    (carried,) = carry_file(path, str(own), str(tmp_path / "mine-2.txt"), library, target).notes
    assert (carried.found.hold, carried.words) == (Hold.CHANGED, "500 million monthly")
    assert "licence: mine-2.txt" in target.read_text("utf-8")
    assert "licence: mine.txt" in target.read_text("utf-8")  # what the note was about before


def test_a_licence_that_the_review_does_not_have_is_told_and_nothing_written(review: Path, tmp_path: Path) -> None:
    target = tmp_path / "carried.gloss"
    with pytest.raises(GlossatorError) as caught:
        carry_file(review, "gemma-2025", "llama-4", Library.standard(), target)
    assert caught.value.problem is Problem.NOT_IN_REVIEW
    assert not target.exists()
