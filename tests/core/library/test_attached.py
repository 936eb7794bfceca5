"""Which documents belong to a licence that is open, and what can be done with each."""

from dataclasses import replace
from pathlib import Path

from glossator.core.library.attached import Standing, attached_documents
from glossator.core.library.library import Library
from glossator.core.library.model import Incorporated
from glossator.core.provisions.model import Localised

WHOLE = "llama-4+llama-4-aup"
POLICY = Localised("Llama 4 Acceptable Use Policy", "سياسة الاستخدام المقبول لنماذج Llama 4")


def test_a_document_that_is_open_can_be_left_out_and_taken_in_again(library: Library) -> None:
    (opened,) = attached_documents(library.resolve(WHOLE), library)
    assert (opened.title, opened.standing, opened.switched) == (POLICY, Standing.OPENED, "llama-4")
    assert library.resolve(WHOLE).clause(opened.clause).heading == POLICY.en
    (closed,) = attached_documents(library.resolve(opened.switched), library)
    assert (closed.title, closed.standing, closed.switched) == (POLICY, Standing.CLOSED, WHOLE)


def test_documents_in_the_text_and_missing_ones_are_told_apart(library: Library) -> None:
    known = library.resolve("apache-2.0")
    printed = Incorporated("1", "words", within=known.clauses[2].id)
    missing = Incorporated("1", "words", title=POLICY, address="https://example.org/policy")
    gone = Incorporated("1", "words", id="no-such-policy")
    licence = replace(known, metadata=replace(known.metadata, incorporates=(printed, missing, gone)))
    within, elsewhere, removed = attached_documents(licence, library)
    assert (within.standing, within.clause) == (Standing.WITHIN, known.clauses[2].id)
    assert within.title.en == known.clauses[2].title
    assert (elsewhere.standing, elsewhere.title, elsewhere.address) == (Standing.MISSING, POLICY, missing.address)
    assert (removed.standing, removed.title.en) == (Standing.MISSING, "no-such-policy")


def test_a_licence_is_whole_with_all_documents_that_are_part_of_it(library: Library) -> None:
    assert [library.resolve(each).is_whole for each in ("apache-2.0", "llama-4", WHOLE)] == [True, False, True]


def test_a_reader_may_have_joined_what_the_licence_does_not_name(library: Library) -> None:
    (joined,) = attached_documents(library.resolve("apache-2.0+llama-4-aup"), library)
    assert (joined.standing, joined.switched) == (Standing.OPENED, "apache-2.0")


def test_a_damaged_document_is_not_offered(library: Library, shipped: Path) -> None:
    alone = library.resolve("llama-4")
    (shipped / "llama-4-aup" / "licence.yaml").write_text("id: [", "utf-8")
    library.refresh()
    assert attached_documents(alone, Library(library._shelves, library._cache)) == ()


def test_a_file_incorporates_nothing_that_could_be_known(library: Library, tmp_path: Path) -> None:
    (tmp_path / "terms.txt").write_text("1. You may use it.", "utf-8")
    assert attached_documents(library.resolve(str(tmp_path / "terms.txt")), library) == ()
