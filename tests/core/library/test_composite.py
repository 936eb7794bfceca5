"""A licence and what it incorporates, opened as one text in which nothing is displaced."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.clauses.split import split
from glossator.core.compare.compare import compare
from glossator.core.compare.model import Span
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.composite import opened_with_parts
from glossator.core.library.joining import join
from glossator.core.library.library import Library
from glossator.core.library.model import Licence, Metadata, Reading
from glossator.core.provisions.model import CURATED, Localised, Provision
from glossator.core.session.file import load_review, new_review, save_review
from glossator.core.session.workspace import Workspace
from tests.support.notes import write_note

WHOLE = "llama-4+llama-4-aup"
TITLE = Localised("Policy", "سياسة")


def licence(name: str, text: str) -> Licence:
    """A licence of which each word is a provision."""
    clauses = split(text)
    marks = []
    for clause in clauses:
        start, end = clause.body, clause.own_end
        marks.append(Provision("naming", clause.id, start, end, text[start:end], CURATED, TITLE))
    card = Metadata(name, TITLE, name, sha256=f"hash of {name}", words=len(text.split()))
    return Licence(card, text, clauses, tuple(marks))


TEXTS = st.lists(st.text(alphabet="ab \n.1(ا)", min_size=1), min_size=2, max_size=4)


@given(TEXTS)
def test_every_clause_and_mark_of_the_whole_covers_the_words_that_it_covered_in_its_part(texts: list[str]) -> None:
    parts = [licence(f"part-{nth}", text) for nth, text in enumerate(texts)]
    whole = join(parts[0], parts[1:])
    assert whole.text.startswith(texts[0])
    assert whole.clauses[: len(parts[0].clauses)] == parts[0].clauses
    words = [part.text[each.start : each.end] for part in parts for each in part.clauses]
    assert [whole.text[each.start : each.end] for each in whole.clauses] == words
    assert all(whole.text[each.start : each.end] == each.quote for each in whole.provisions)
    assert len({each.id for each in whole.clauses}) == len(whole.clauses)
    for mark in whole.provisions:
        clause = whole.clause(mark.clause)
        assert clause.start <= mark.start <= mark.end <= clause.end


def test_the_card_is_that_of_the_licence(library: Library) -> None:
    whole, alone, policy = (library.resolve(each) for each in (WHOLE, "llama-4", "llama-4-aup"))
    assert (whole.id, whole.reference, whole.metadata.id) == (WHOLE, WHOLE, "llama-4")
    assert whole.metadata.title == alone.metadata.title
    assert whole.metadata.words == alone.metadata.words + policy.metadata.words
    assert [part.id for part in whole.parts] == ["llama-4-aup"]
    assert len(whole.provisions) == len(alone.provisions) + len(policy.provisions)
    assert len({whole.metadata.sha256, alone.metadata.sha256, policy.metadata.sha256}) == 3
    assert any(each.clause.startswith("llama-4-aup/") for each in whole.provisions)


def test_the_window_opens_a_licence_with_what_is_at_hand(library: Library, tmp_path: Path) -> None:
    assert opened_with_parts("llama-4", library) == WHOLE
    for reference in (WHOLE, "apache-2.0", "no-such-licence", str(tmp_path / "a+b.txt")):
        assert opened_with_parts(reference, library) == reference


def test_documents_that_incorporate_each_other_are_joined_once(library: Library, shipped: Path) -> None:
    path = shipped / "llama-4-aup" / "licence.yaml"
    added = "incorporates:\n- {id: llama-4, clause: meta-is-committed-to-promoting, quote: agree to this Acceptable}\n"
    path.write_text(path.read_text("utf-8") + added, "utf-8")
    assert opened_with_parts("llama-4", library) == WHOLE
    assert opened_with_parts("llama-4-aup", library) == "llama-4-aup+llama-4"
    assert library.resolve("llama-4+llama-4-aup+llama-4").id == WHOLE


@pytest.mark.parametrize("reference", ["llama-4+no-such-policy", "+", "llama-4+", "no-such+llama-4-aup"])
def test_a_part_that_is_nowhere(library: Library, reference: str) -> None:
    assert reference not in library
    with pytest.raises(GlossatorError) as caught:
        library.resolve(reference)
    assert caught.value.problem is Problem.UNKNOWN_LICENCE


def test_a_review_of_it_comes_back_with_its_notes(library: Library, tmp_path: Path) -> None:
    comparison = compare([library.resolve(WHOLE), library.resolve("apache-2.0")])
    workspace = Workspace(new_review(comparison), comparison)
    start = comparison.licences[0].text.index("Acceptable Use Policy", len(library.licence("llama-4").text))
    note = write_note(workspace, Span(0, start, start + 21), "Part of the licence.", "هدى")
    path = tmp_path / "review.gloss"
    save_review(workspace.state.review, path)
    assert f"licence: {WHOLE}" in path.read_text("utf-8")
    opened = load_review(path, library)
    assert opened.warnings == ()
    assert opened.comparison.licences[0].reference == WHOLE
    (placement,) = Workspace(opened.review, opened.comparison).state.placements
    assert (placement.note, placement.start) == (note, start)


def test_the_whole_is_silent_where_all_of_it_was_read_in_vain() -> None:
    main, policy = licence("main", "1. Words."), licence("policy", "1. Words.")
    silences = {"venue": ("court",), "arbitration": ("arbitr",), "naming": ("name",)}
    main = replace(main, metadata=replace(main.metadata, silent=silences))
    policy = replace(
        policy, metadata=replace(policy.metadata, silent={"venue": ("court", "forum")}, counts={"naming": 1})
    )
    card = join(main, [policy]).metadata
    assert card.silent == {"venue": ("court", "forum")}
    readings = [card.reading(kind) for kind in ("naming", "venue", "arbitration", "indemnity")]
    assert readings == [Reading.MARKED, Reading.SILENT, Reading.UNREAD, Reading.UNREAD]
