"""What readers bring in is kept as plain folders, whole or not at all, each document once."""

import hashlib
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from glossator.core.atomic import create_folder_atomically
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.library.own import add_document, add_paste
from glossator.core.validation.paths import validate_path

TEXT = "Terms of Use\r\n\r\n1. You may not sell the Work.\r\n2. The licence ends where you break it.\r\n"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "Terms of Use 2.1.txt"
    path.write_bytes(TEXT.encode())
    return path


def test_a_document_becomes_a_folder_with_its_original(document: Path, library: Library, own: Path) -> None:
    added = add_document(document, library)
    assert (added.is_new, added.entry.id, added.entry.own) == (True, "terms-of-use-2.1", True)
    folder = own / "terms-of-use-2.1"
    assert sorted(each.name for each in folder.iterdir()) == ["licence.yaml", "original.txt", "text.txt"]
    assert (folder / "original.txt").read_bytes() == document.read_bytes()
    assert added.entry.original
    assert added.entry.original.sha256 == hashlib.sha256(document.read_bytes()).hexdigest()
    assert (folder / "text.txt").read_text("utf-8") == TEXT.replace("\r\n", "\n")
    assert added.entry.source.obtained_from == document.name
    assert [str(mistake) for mistake in validate_path(own)] == []


def test_it_opens_by_its_id_with_the_rules_marks(document: Path, library: Library) -> None:
    licence = library.resolve(add_document(document, library).entry.id)
    assert licence.reference == licence.id
    assert [each.number for each in licence.clauses if each.number] == ["1", "2"]
    assert licence.provisions
    assert sum(licence.metadata.counts.values()) == len(licence.provisions)
    assert licence.metadata in library.entries()


def test_the_same_bytes_are_the_same_entry(document: Path, library: Library, tmp_path: Path) -> None:
    first = add_document(document, library)
    copy = tmp_path / "other name.md"
    copy.write_bytes(document.read_bytes())
    again = add_document(copy, library)
    assert (again.is_new, again.entry) == (False, first.entry)


def test_a_text_that_ships_is_not_kept_twice(shipped: Path, library: Library, own: Path) -> None:
    added = add_document(shipped / "llama-4" / "text.txt", library)
    assert (added.is_new, added.entry.id, added.entry.own) == (False, "llama-4", False)
    assert not own.exists()


def test_another_document_of_the_same_title_gets_its_own_id(document: Path, library: Library, tmp_path: Path) -> None:
    add_document(document, library)
    other = tmp_path / "sub" / document.name
    other.parent.mkdir()
    other.write_text("Something else.", "utf-8")
    assert add_document(other, library).entry.id == "terms-of-use-2.1-2"


def test_an_id_that_ships_is_not_taken(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "Llama 4.txt"
    path.write_text("No such terms.", "utf-8")
    assert add_document(path, library).entry.id == "llama-4-2"


def test_an_arabic_document(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "اتفاقية الترخيص.txt"
    path.write_text("المادة 1: لا يجوز للمرخَّص له هندسة البرنامج عكسياً.\n", "utf-8")
    entry = add_document(path, library).entry
    assert (entry.id, entry.language, entry.title.ar) == ("اتفاقية-الترخيص", "ar", "اتفاقية الترخيص")
    assert library.resolve(entry.id).clauses[0].number


def test_what_was_pasted(library: Library, own: Path) -> None:
    added = add_paste(None, "You may use this.\n", library, title="From an e-mail")
    assert added.entry.id == "from-an-e-mail"
    assert (own / added.entry.id / "original.txt").read_text("utf-8") == "You may use this.\n"
    assert not add_paste(None, "You may use this.\n", library).is_new
    assert add_paste(None, "Nobody may use that, whoever he is and wherever.", library).entry.id == (
        "nobody-may-use-that-whoever-he-is-and"
    )


def test_a_document_of_another_format_keeps_its_original(library: Library, own: Path, tmp_path: Path) -> None:
    path = tmp_path / "terms.HTML"
    path.write_bytes(b"<title>Terms of Sale</title><h1>1. Use</h1><p>You may not sell the Work.</p>")
    entry = add_document(path, library).entry
    assert (entry.id, entry.title.en, entry.language) == ("terms-of-sale", "Terms of Sale", "en")
    assert entry.original
    assert (entry.original.file, entry.original.format) == ("original.html", "html")
    assert (own / entry.id / "original.html").read_bytes() == path.read_bytes()
    assert "<" not in library.licence(entry.id).text
    assert [str(mistake) for mistake in validate_path(own)] == []


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("empty.txt", b" \n", Problem.EMPTY),
        ("odd.txt", b"\x00\x01\x02\x03", None),
        ("review.gloss", b"glossator: 1\n", Problem.IS_REVIEW),
        ("absent.txt", None, Problem.NOT_FOUND),
    ],
)
def test_what_cannot_be_read_leaves_nothing_behind(
    library: Library, own: Path, tmp_path: Path, name: str, content: bytes | None, problem: Problem | None
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(GlossatorError, match=name) as caught:
        add_document(tmp_path / name, library)
    assert problem in (None, caught.value.problem)
    assert not own.exists()


def test_a_text_too_long_to_be_read_again_is_not_kept(library: Library, own: Path) -> None:
    with pytest.raises(GlossatorError, match="larger than 20 MB"):
        add_paste(None, "word " * (5 * 1024 * 1024), library, title="Endless")
    assert not own.exists()


@pytest.mark.parametrize("text", ["%PDF-1.7 is how such files begin.", "{\\rtf1 is how these do.", " \ufeff"])
def test_a_text_that_could_not_be_read_again_is_not_kept(library: Library, own: Path, text: str) -> None:
    with pytest.raises(GlossatorError):
        add_paste(None, text, library, title="Odd")
    assert not own.exists()


@pytest.mark.parametrize(
    "name", ["\u00a0.txt", "\u200b.txt", "….txt", "\u202e.txt", "null.txt", "'.txt", "a: b #c.txt"]
)
def test_every_name_of_a_file_makes_an_entry(library: Library, own: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("Anything goes.", "utf-8")
    added = add_document(path, library)
    assert added.entry.title.en.strip()
    assert (own / added.entry.id / "licence.yaml").exists()


def test_a_library_that_cannot_be_written_is_left_as_it_was(
    document: Path, library: Library, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    add_paste(None, "First.", library)
    before = sorted(own.rglob("*"))
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(GlossatorError, match="no room left on the disk"):
        add_document(document, library)
    assert sorted(own.rglob("*")) == before


@pytest.mark.parametrize(("text", "adds"), [("Something else.", True), (TEXT, False)])
def test_another_process_that_takes_the_same_id_meanwhile_is_no_hindrance(
    text: str, adds: bool, document: Path, own: Path, reopen: Callable[[], Library], monkeypatch: pytest.MonkeyPatch
) -> None:
    rivals_document = document.parent / "rival" / document.name
    rivals_document.parent.mkdir()
    rivals_document.write_bytes(text.encode())
    making = "glossator.core.library.own.create_folder_atomically"

    def make_after_the_rival(folder: Path, files: Mapping[str, bytes]) -> None:
        monkeypatch.setattr(making, create_folder_atomically)
        add_document(rivals_document, reopen())
        create_folder_atomically(folder, files)

    monkeypatch.setattr(making, make_after_the_rival)
    added = add_document(document, reopen())
    assert (added.is_new, added.entry.id) == (adds, "terms-of-use-2.1-2" if adds else "terms-of-use-2.1")
    assert (own / added.entry.id / "original.txt").read_bytes() == document.read_bytes()
