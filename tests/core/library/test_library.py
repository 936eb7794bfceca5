"""The library reads its licences, tells what is damaged, and opens the reader's own files."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from glossator.core.assets import licences_folder
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.provisions.model import CURATED


def test_every_licence_that_ships_opens_with_its_marks() -> None:
    standard = Library.standard()
    assert [str(each.error) for each in standard.damaged()] == []
    for entry in standard.entries():
        licence = standard.licence(entry.id)
        assert licence.metadata == entry
        assert not entry.own
        assert len(licence.provisions) == sum(entry.counts.values())
        assert all((each.origin == CURATED) is entry.is_curated for each in licence.provisions)
        assert all(licence.text[each.start : each.end] == each.quote for each in licence.provisions)


def test_texts_are_kept_byte_for_byte() -> None:
    for entry in Library.standard().entries():
        data = (licences_folder() / entry.id / "text.txt").read_bytes()
        assert hashlib.sha256(data).hexdigest() == entry.sha256


def test_a_damaged_folder_spoils_nothing_else(library: Library, shipped: Path) -> None:
    (shipped / "llama-4" / "licence.yaml").write_text("id: [", "utf-8")
    (shipped / "apache-2.0" / "text.txt").write_bytes(b"\x00\x01\x02")
    damaged = {each.folder.name: str(each.error) for each in library.damaged()}
    assert set(damaged) == {"llama-4", "apache-2.0"}
    assert damaged["llama-4"].startswith("llama-4/licence.yaml, line ")
    assert damaged["apache-2.0"].startswith("apache-2.0/text.txt: ")
    assert {entry.id for entry in library.entries()} == {"llama-4-aup"}


def test_a_text_that_was_changed_is_refused(library: Library, shipped: Path) -> None:
    with (shipped / "llama-4" / "text.txt").open("a", encoding="utf-8") as file:
        file.write("And Meta owns everything.\n")
    with pytest.raises(GlossatorError, match="sha256"):
        library.licence("llama-4")


def test_a_mistake_is_told_with_its_line_although_the_cache_knows_none(library: Library, shipped: Path) -> None:
    path = shipped / "llama-4" / "licence.yaml"
    path.write_text(
        path.read_text("utf-8").replace("kind: naming\n    clause: ", "kind: naming\n    clause: 99."), "utf-8"
    )
    library.entries()
    with pytest.raises(GlossatorError) as caught:
        library.licence("llama-4")
    assert int(caught.value.details["line"]) > 20


def test_what_was_edited_is_read_anew_in_spite_of_the_cache(reopen: Callable[[], Library], shipped: Path) -> None:
    assert reopen().licence("llama-4").metadata.publisher == "Meta"
    path = shipped / "llama-4" / "licence.yaml"
    path.write_text(path.read_text("utf-8").replace("publisher: Meta\n", "publisher: Meta Platforms\n"), "utf-8")
    assert reopen().licence("llama-4").metadata.publisher == "Meta Platforms"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"stamp": [], "data": 7}', b"\xff"])
def test_a_spoilt_cache_is_made_again(reopen: Callable[[], Library], tmp_path: Path, content: bytes) -> None:
    reopen().licence("llama-4")
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_bytes(content)
    assert reopen().licence("llama-4").id == "llama-4"


def test_own_file_in_arabic(tmp_path: Path) -> None:
    path = tmp_path / "رخصتي.txt"
    path.write_text("المادة 1: لا يجوز للمرخَّص له هندسة البرنامج عكسياً.\n", "utf-8")
    licence = Library.standard().resolve(str(path))
    assert (licence.metadata.language, licence.id, licence.file) == ("ar", "رخصتي.txt", path)


def test_a_reference_that_is_neither_id_nor_file() -> None:
    for reference, problem in (("llama-9.9", Problem.UNKNOWN_LICENCE), ("absent/a.txt", Problem.NOT_FOUND)):
        with pytest.raises(GlossatorError) as caught:
            Library.standard().resolve(reference)
        assert caught.value.problem is problem


@pytest.mark.parametrize("reference", ["../llama-4", ".", "..", "", "llama-4/../apache-2.0", "taxonomy.yaml\0"])
def test_an_id_never_leaves_the_library_folder(reference: str) -> None:
    assert reference not in Library.standard()
