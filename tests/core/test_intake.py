"""Documents that are brought in: kept, told from known licences, and none in another's way."""

from pathlib import Path

import pytest

from glossator.core.cache import Cache
from glossator.core.errors import Problem
from glossator.core.identify.model import Relation
from glossator.core.intake import Course, Outcome, Refused, TakenIn, take_in, take_in_paste
from glossator.core.library.library import Library
from glossator.core.library.shelves import Shelf, standard_shelves

OURS = "Master Terms\n\n1. The Customer pays on receipt.\n\n2. Marmalade is delivered on Thursdays at the back door."
DAYS = [f"{nth}th or {nth + 1}st" for nth in range(20)]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


@pytest.fixture
def library(own: Path) -> Library:
    return Library([standard_shelves()[0], Shelf(own, own=True, optional=True)], Cache.standard())


@pytest.fixture
def cache() -> Cache:
    return Cache.standard()


def written(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text, "utf-8")
    return file


def taken(outcome: Outcome) -> TakenIn:
    assert isinstance(outcome, TakenIn)
    return outcome


def test_what_each_document_is(library: Library, cache: Cache, tmp_path: Path) -> None:
    mit = library.resolve("mit").text
    files = [
        written(tmp_path, "same.txt", mit.replace("\n", "\n\n")),
        written(tmp_path, "changed.txt", mit.replace("without restriction", "with some few restrictions")),
        written(tmp_path, "holds.txt", "\n\n".join([OURS.replace("back", day) for day in DAYS] + [mit])),
        written(tmp_path, "ours.txt", OURS),
    ]
    same, changed, holds, ours = map(taken, take_in(files, library, cache, Course(4)))
    relations = [each.found.relation for each in (same, changed, holds, ours) if each.found]
    assert relations == [Relation.EXACT, Relation.CLOSE, Relation.PARTS, Relation.UNKNOWN]
    assert same.found
    assert same.found.match
    assert same.found.match.id == "mit"
    assert changed.changes
    assert changed.changes.total == 4
    assert holds.found
    assert [part.id for part in holds.found.contains] == ["mit"]
    assert all(each.is_new and each.entry.own for each in (same, changed, holds, ours))
    assert library.resolve(ours.entry.id).text == OURS


def test_one_bad_document_spoils_nothing(library: Library, cache: Cache, tmp_path: Path) -> None:
    files = [tmp_path / "gone.txt", written(tmp_path, "ours.txt", OURS), written(tmp_path, "empty.txt", " ")]
    gone, ours, empty = take_in(files, library, cache, Course(3))
    assert isinstance(gone, Refused)
    assert isinstance(empty, Refused)
    assert (gone.error.problem, empty.error.problem) == (Problem.NOT_FOUND, Problem.EMPTY)
    assert taken(ours).entry.id in library


def test_the_same_bytes_are_known_again(library: Library, cache: Cache, tmp_path: Path) -> None:
    file = written(tmp_path, "ours.txt", OURS)
    first, again = (taken(take_in([file], library, cache, Course())[0]) for _ in range(2))
    assert (again.is_new, again.entry, again.found) == (False, first.entry, None)


def test_a_document_is_told_from_the_reader_s_own_ones_too(library: Library, cache: Cache, tmp_path: Path) -> None:
    (first,) = take_in([written(tmp_path, "v1.txt", OURS)], library, cache, Course())
    (second,) = take_in([written(tmp_path, "v2.txt", OURS.replace("pays", "settles"))], library, cache, Course())
    found = taken(second).found
    assert found
    assert found.match
    assert (found.match.id, found.relation) == (taken(first).entry.id, Relation.CLOSE)


def test_calling_off_leaves_what_was_not_begun(library: Library, cache: Cache, tmp_path: Path, own: Path) -> None:
    course = Course(2)
    course.is_cancelled = True
    files = [written(tmp_path, name, OURS + name) for name in ("one.md", "two.md")]
    assert take_in(files, library, cache, course) == ()
    assert not own.exists()


def test_a_paste_is_taken_in_under_its_title(library: Library, cache: Cache) -> None:
    (outcome,) = take_in_paste(None, OURS, "Marmalade terms", library, cache, Course())
    entry = taken(outcome).entry
    assert (entry.title.en, library.resolve(entry.id).text) == ("Marmalade terms", OURS)
    (refused,) = take_in_paste(None, "  ", "Nothing", library, cache, Course())
    assert isinstance(refused, Refused)
