"""Hashing a licence's file anew."""

import hashlib
from pathlib import Path

import pytest

from glossator.core.cache import Cache
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.library.own import add_document
from glossator.core.library.shelves import Shelf
from glossator.core.library.verification import verify

WORDS = "1. Grant. You may use it.\n\n2. Limits. You may not use it for commercial purposes.\n"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """An empty library of the reader's own."""
    return Library([Shelf(tmp_path / "own", own=True, optional=True)], Cache(tmp_path / "cache"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "ours.txt"
    file.write_text(WORDS)
    return file


def test_text_and_original_are_hashed_anew(library: Library, file: Path) -> None:
    entry = add_document(file, library).entry
    verified = verify(library.licence(entry.id), library)
    assert all(each.is_intact for each in verified)
    assert verified[0].found == entry.sha256
    assert verified[-1].found == hashlib.sha256(file.read_bytes()).hexdigest()
    assert verified[-1].size == len(file.read_bytes())


def test_a_changed_text_is_told_with_both_hashes(library: Library, file: Path) -> None:
    licence = library.licence(add_document(file, library).entry.id)
    folder = library.folder(licence.id)
    assert folder is not None
    (folder / "text.txt").write_text("Something else.")
    changed = verify(licence, library)[0]
    assert not changed.is_intact
    assert changed.found == hashlib.sha256(b"Something else.").hexdigest()
    assert changed.recorded == licence.metadata.sha256


def test_a_file_outside_the_library_is_hashed_where_it_lies(library: Library, file: Path) -> None:
    licence = library.resolve(str(file))
    assert [(each.file, each.is_intact) for each in verify(licence, library)] == [("ours.txt", True)]
    file.write_text(WORDS + "3. More.")
    assert [each.is_intact for each in verify(licence, library)] == [False]


def test_a_licence_that_is_gone_is_said_to_be_gone(library: Library, file: Path, tmp_path: Path) -> None:
    licence = library.licence(add_document(file, library).entry.id)
    elsewhere = Library([Shelf(tmp_path / "elsewhere", own=True, optional=True)], Cache(tmp_path / "cache"))
    with pytest.raises(GlossatorError) as raised:
        verify(licence, elsewhere)
    assert raised.value.problem is Problem.UNKNOWN_LICENCE
