"""A bundle opens on a machine that has nothing of it, with every note on its words."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Span
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.library.own import add_paste
from glossator.core.notes.model import NoteFields
from glossator.core.notes.placement import Hold
from glossator.core.notes.targets import on_clause, on_licences, on_words
from glossator.core.session.bundles.opening import load_bundle
from glossator.core.session.bundles.packing import pack, save_bundle
from glossator.core.session.file import load_review, new_review, save_review
from glossator.core.session.model import ClauseReference, PinnedPair
from glossator.core.session.workspace import Workspace
from tests.support.machines import machine

TERMS = "1. Use. You may use the Model.\n\n2. Ban. لا يجوز البيع to anyone.\n"


@pytest.fixture
def here(tmp_path: Path) -> Library:
    return machine(tmp_path / "here")


@pytest.fixture
def there(tmp_path: Path) -> Library:
    return machine(tmp_path / "there")


@pytest.fixture
def workspace(here: Library, tmp_path: Path) -> Workspace:
    """A review of a shipped licence with its policy, a document of the reader's library, and a file of hers."""
    file = tmp_path / "شروط.txt"
    file.write_text(TERMS, "utf-8")
    own = add_paste(None, "You may not copy this.", here, title="House terms").entry.id
    compared = compare([here.resolve(each) for each in ("llama-4+llama-4-aup", own, str(file))])
    workspace = Workspace(new_review(compared), compared)
    start = TERMS.index("لا يجوز")
    workspace.notes.add(on_words(Span(2, start, start + 7), compared), NoteFields("ممنوع"), "هدى")
    workspace.notes.add(on_licences(compared.licences), NoteFields("All three."), "هدى")
    return workspace


@pytest.fixture
def bundle(workspace: Workspace, here: Library, tmp_path: Path) -> Path:
    path = tmp_path / "مراجعة.glossz"
    save_bundle(workspace.review, path, here)
    return path


def parts_of(bundle: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(bundle) as file:
        return {name: file.read(name) for name in file.namelist()}


def test_it_opens_where_nothing_of_it_is_known(bundle: Path, there: Library, workspace: Workspace) -> None:
    opened = load_bundle(bundle, there)
    licences = workspace.state.comparison.licences
    assert [each.text for each in opened.comparison.licences] == [each.text for each in licences]
    assert [column.licence for column in opened.review.columns] == ["llama-4+llama-4-aup", "house-terms", "شروط"]
    placements = Workspace(opened.review, opened.comparison).state.placements
    assert {each.hold for each in placements} == {Hold.HELD}
    assert [each.column for each in placements] == [2, 0, 1, 2]
    assert [note.body for note in opened.review.notes] == ["ممنوع", "All three."]


def test_what_it_brought_is_told_and_stays_with_its_original(bundle: Path, there: Library, tmp_path: Path) -> None:
    opened = load_bundle(bundle, there)
    (told,) = opened.warnings
    assert told.problem is Problem.BUNDLE_BROUGHT
    assert told.details["licences"] == "House terms, شروط"
    save_review(opened.review, tmp_path / "mine.gloss")
    again = load_review(tmp_path / "mine.gloss", machine(tmp_path / "there"))
    assert (again.review, again.warnings) == (opened.review, ())
    folder = there.folder("شروط")
    assert folder is not None
    assert (folder / "original.txt").read_text("utf-8") == TERMS


def test_it_brings_nothing_that_is_there(bundle: Path, there: Library) -> None:
    load_bundle(bundle, there)
    before = [entry.id for entry in there.entries()]
    again = load_bundle(bundle, there)
    assert again.warnings == ()
    assert [entry.id for entry in there.entries()] == before


def test_another_text_under_the_same_id_keeps_its_place(bundle: Path, there: Library) -> None:
    add_paste(None, "Quite other terms of the house.", there, title="House terms")
    opened = load_bundle(bundle, there)
    assert opened.review.columns[1].licence == "house-terms-2"
    assert opened.comparison.licences[1].text.strip() == "You may not copy this."
    assert opened.review.notes[1].targets[1].licence == "house-terms-2"


def test_what_was_said_of_a_document_goes_along_where_it_takes_another_id(
    here: Library, there: Library, tmp_path: Path
) -> None:
    own = add_paste(None, TERMS, here, title="House terms").entry.id
    add_paste(None, "Quite other terms of the house.", there, title="House terms")
    compared = compare([here.resolve(f"mit+{own}"), here.resolve("llama-4")])
    workspace = Workspace(new_review(compared), compared)
    clause = next(each for each in compared.licences[0].clauses if each.id.startswith("house-terms/"))
    workspace.notes.add(on_clause(compared.licences[0], clause), NoteFields("Only this"), "هدى")
    one, other = ClauseReference(f"mit+{own}", clause.id), ClauseReference("llama-4", "1")
    workspace.pin(PinnedPair(one, other))
    save_bundle(workspace.review, tmp_path / "out.glossz", here)
    opened = load_bundle(tmp_path / "out.glossz", there)
    (note,), (pin,) = opened.review.notes, opened.review.pins
    assert note.targets[0].clause == pin.one.clause == clause.id.replace("house-terms/", "house-terms-2/")
    (placement,) = Workspace(opened.review, opened.comparison).state.placements
    assert (placement.column, placement.hold) == (0, Hold.HELD)


def test_the_same_review_is_bundled_to_the_same_bytes(workspace: Workspace, here: Library) -> None:
    assert pack(workspace.review, here) == pack(workspace.review, here)


def test_nothing_tells_where_the_readers_files_lie(bundle: Path, tmp_path: Path) -> None:
    assert all(str(tmp_path).encode() not in data for data in parts_of(bundle).values())


def test_a_licence_that_is_gone_cannot_be_bundled(workspace: Workspace, here: Library, tmp_path: Path) -> None:
    (tmp_path / "شروط.txt").unlink()
    with pytest.raises(GlossatorError) as caught:
        save_bundle(workspace.review, tmp_path / "out.glossz", here)
    assert caught.value.problem is Problem.NOT_FOUND
    assert not (tmp_path / "out.glossz").exists()


def test_a_note_on_a_licence_that_is_gone_is_bundled_without_it(
    workspace: Workspace, here: Library, tmp_path: Path
) -> None:
    review = replace(workspace.review, columns=workspace.review.columns[:2])
    (tmp_path / "شروط.txt").unlink()
    save_bundle(review, tmp_path / "out.glossz", here)
    opened = load_bundle(tmp_path / "out.glossz", machine(tmp_path / "there"))
    assert [note.body for note in opened.review.notes] == ["ممنوع", "All three."]


def test_it_is_no_review_for_who_wants_a_file_to_write_in(bundle: Path, there: Library) -> None:
    with pytest.raises(GlossatorError) as caught:
        load_review(bundle, there)
    assert caught.value.problem is Problem.IS_BUNDLE
