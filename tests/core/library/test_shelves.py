"""Glossator's licences and the reader's own in one library, of which no damaged part spoils another."""

import shutil
from pathlib import Path

import pytest

from glossator.core.cache import Cache
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.library.own import add_document, add_paste
from glossator.core.library.shelves import FOLDER_VARIABLE, Shelf, standard_shelves


def told(library: Library) -> dict[str, str]:
    return {each.folder.name: str(each.error) for each in library.damaged()}


def test_an_own_entry_never_stands_in_for_one_that_ships(library: Library, own: Path) -> None:
    entry = add_paste(None, "Anything goes.", library, title="Mine").entry
    shutil.copytree(own / entry.id, own / "llama-4")
    library.refresh()
    assert library.licence("llama-4").metadata.publisher == "Meta"
    (damaged,) = library.damaged()
    assert (damaged.folder, damaged.error.problem) == (own / "llama-4", Problem.ID_TAKEN)


def test_a_folder_under_another_name_than_its_id_is_damaged(library: Library, own: Path) -> None:
    entry = add_paste(None, "Anything goes.", library, title="Mine").entry
    (own / entry.id).rename(own / "renamed")
    library.refresh()
    assert "should be the folder's name" in told(library)["renamed"]


def test_a_kind_that_no_taxonomy_has_is_told(library: Library, own: Path) -> None:
    entry = add_paste(None, "Anything goes.", library, title="Mine").entry
    (clause,) = library.licence(entry.id).clauses
    with (own / entry.id / "licence.yaml").open("a", encoding="utf-8") as card:
        card.write(
            f"provisions: [{{kind: horses, clause: {clause.id}, quote: goes, summary: {{en: Goes., ar: يجوز.}}}}]"
        )
    library.refresh()
    assert "“kind” “horses” is not in the taxonomy" in told(library)["mine"]


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("licence.yaml", b"id: ["),
        ("licence.yaml", b""),
        ("licence.yaml", b"\xff\x00\x01"),
        ("licence.yaml", b"id: mine\ntitle: {en: A, ar: B}\nshort: A\nlanguage: en\ntext: {file: ../../x, sha256: a}"),
        ("text.txt", b"changed"),
        ("text.txt", b""),
        ("text.txt", None),
    ],
)
def test_a_damaged_entry_is_told_and_spoils_nothing(
    library: Library, own: Path, file: str, content: bytes | None
) -> None:
    for title in ("Mine", "Yours"):
        add_paste(None, f"Anything goes, says {title}.", library, title=title)
    if content is None:
        (own / "mine" / file).unlink()
    else:
        (own / "mine" / file).write_bytes(content)
    library.refresh()
    assert list(told(library)) == ["mine"]
    assert {"llama-4", "yours"} < {entry.id for entry in library.entries()}


def test_loops_hidden_folders_and_stray_files_are_passed_over(library: Library, own: Path) -> None:
    add_paste(None, "Anything goes.", library, title="Mine")
    (own / "loop").symlink_to("loop")
    (own / "round").symlink_to(own)
    (own / ".git").mkdir()
    (own / "README.md").write_text("Our licences", "utf-8")
    (own / "drafts").mkdir()
    library.refresh()
    assert told(library) == {}


def test_a_folder_that_is_forbidden_is_told(library: Library, own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(path: Path) -> object:
        raise PermissionError(13, "Permission denied", str(path))

    add_paste(None, "Anything goes.", library, title="Mine")
    library.refresh()
    iterdir = Path.iterdir
    monkeypatch.setattr(Path, "iterdir", lambda path: forbidden(path) if path.name == "mine" else iterdir(path))
    assert "Permission denied" in told(library)["mine"]
    assert "llama-4" in library


def test_a_drive_that_is_gone_is_told_and_what_ships_opens(shipped: Path, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    library = Library([Shelf(shipped), Shelf(drive, own=True)], Cache(tmp_path / "cache"))
    assert library.damaged()[0].error.problem is Problem.LIBRARY_GONE
    assert library.licence("apache-2.0").metadata.publisher == "Apache Software Foundation"
    drive.mkdir()
    library.refresh()
    assert library.damaged() == ()


def test_what_a_colleague_adds_is_seen_after_a_refresh(library: Library, shipped: Path, own: Path) -> None:
    colleague = Library([Shelf(shipped), Shelf(own, own=True, optional=True)], Cache(own.parent / "other"))
    library.entries()
    entry = add_paste(None, "Anything goes.", colleague, title="Theirs").entry
    assert entry.id not in library
    library.refresh()
    assert entry in library.entries()


def test_libraries_in_two_places_keep_their_texts_apart_in_one_cache(shipped: Path, tmp_path: Path) -> None:
    texts = {}
    for nth in (1, 2, 1, 2):
        shelf = Shelf(tmp_path / str(nth), own=True, optional=True)
        library = Library([Shelf(shipped), shelf], Cache(tmp_path / "cache"))
        if "mine" not in library:
            add_paste(None, f"Text {nth}.", library, title="Mine")
        texts[nth] = library.licence("mine").text
    assert texts == {1: "Text 1.", 2: "Text 2."}
    assert len(list((tmp_path / "cache").glob("own-*-mine.json"))) == 2


def test_the_cache_forgets_what_was_removed_and_not_what_is_away(library: Library, own: Path, tmp_path: Path) -> None:
    add_paste(None, "Anything goes.", library, title="Mine")
    kept = tmp_path / "cache"
    library.entries()
    assert len(list(kept.glob("own-*"))) == 1
    shutil.rmtree(own / "mine")
    library.refresh()
    library.entries()
    assert list(kept.glob("own-*")) == []
    assert len(list(kept.glob("licence-*"))) == 3


def test_the_readers_library_lies_where_she_wants_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    assert standard_shelves()[1].optional
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "team"))
    assert standard_shelves()[1] == Shelf(tmp_path / "team", own=True)
    document = tmp_path / "a.txt"
    document.write_text("Anything goes.", "utf-8")
    with pytest.raises(GlossatorError, match="connect the drive"):
        add_document(document, Library.standard())
    (tmp_path / "team").mkdir()
    assert add_document(document, Library.standard()).entry.id in Library.standard()


def test_a_listing_that_is_overtaken_by_an_import_is_not_kept(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Library.licence

    def read_while_a_document_comes_in(one: Library, licence_id: str) -> Licence:
        monkeypatch.undo()
        add_paste(None, "Anything goes.", library, title="Mine")
        return read(one, licence_id)

    monkeypatch.setattr(Library, "licence", read_while_a_document_comes_in)
    assert "mine" not in {entry.id for entry in library.entries()}
    assert "mine" in {entry.id for entry in library.entries()}
