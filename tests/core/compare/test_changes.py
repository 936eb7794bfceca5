"""Changes are told from what only looks like one: names, values, numbers of clauses, words that moved."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Change, ChangeKind, Comparison, Cosmetic
from tests.support.samples import licence

LONG = "The licensee shall keep a record of every use of the works for a term of seven years and show it on request."
REST = (
    "California governs every dispute that arises here.\n"
    "Warranties of any kind are disclaimed as far as the law allows.\n"
    "Either party may end this agreement by a letter to the other."
)


def told(compared: Comparison, change: Change) -> tuple[str, str]:
    """The words before and after a change."""
    before, after = (
        compared.licences[span.column].text[span.start : span.end] for span in (change.before, change.after)
    )
    return before, after


def changes(before: str, after: str) -> list[tuple[str, str, set[Cosmetic]]]:
    """What became of the words of one licence in another, where both end with the same clauses."""
    compared = compare([licence("a", f"{before}\n{REST}"), licence("b", f"{after}\n{REST}")])
    return [(*told(compared, change), set(change.cosmetic)) for change in compared.changes]


def test_a_value_is_the_same_however_it_is_written() -> None:
    found = changes(
        "If there are more than 700 million monthly active users you must request a licence.",
        "If there are more than 700,000,000 monthly active users you must request a licence.",
    )
    assert found == [("700 million", "700,000,000", {Cosmetic.VALUES})]


def test_another_value_is_a_change_of_substance_and_is_shown_whole() -> None:
    found = changes("Fees are due within thirty (30) days of notice.", "Fees are due within sixty (60) days of notice.")
    assert found == [("thirty (30)", "sixty (60)", set())]


@pytest.mark.parametrize(
    ("before", "after", "differing"),
    [
        ("Copyright (c) 2024 Alpha and its friends", "Copyright © 2024 Alpha and its friends", ("(c)", "©")),
        ("Copyright(C) Alpha and its many friends", "Copyright© Alpha and its many friends", ("(C)", "©")),
        ("(c) 2024 Alpha and its many friends", "© 2024 Alpha and its many friends", ("(c)", "©")),
        ("Alpha(TM) is the name of the work here", "Alpha™ is the name of the work here", ("(TM)", "™")),
    ],
)
def test_a_sign_that_is_written_with_letters_is_typography(before: str, after: str, differing: tuple[str, str]) -> None:
    assert changes(before, after) == [(*differing, {Cosmetic.TYPOGRAPHY})]


def test_the_letter_of_an_item_is_no_sign_of_copyright() -> None:
    found = changes(
        "You may (b) copy the work and (c) sell the copies that you made.",
        "You may (b) copy the work and © sell the copies that you made.",
    )
    assert found == [("(c)", "©", set())]


def test_the_name_of_the_work_is_no_change_of_substance() -> None:
    words = "Alpha {0} is licensed to you. Do use Alpha {0}. Yet what Alpha {0} says is yours. ALPHA {0} IS AS IS."
    found = changes(words.format("3.1"), words.format("4"))
    assert {reasons for *_, cosmetic in found for reasons in cosmetic} == {Cosmetic.NAMES}
    assert found[0][:2] == ("Alpha 3.1", "Alpha 4")


def test_terms_that_are_defined_alike_are_the_same_name() -> None:
    definition = "“{}” means the weights and the code that the licensor makes available."
    use = "You may copy the {} and pass it on to anybody whom you choose."
    before = f"{definition.format('Model Materials')}\n{use.format('Model Materials')}"
    after = f"{definition.format('Work')}\n{use.format('Work')}"
    assert changes(before, after) == [("Model Materials", "Work", {Cosmetic.NAMES})] * 2


def test_a_reference_to_the_clause_that_answers_is_no_change_of_substance() -> None:
    grant = "You may use the work as Section {} says."
    renumbered = f"{grant.format(3)}\nQuite another matter stands between."
    assert changes(grant.format(2), renumbered) == [("2", "3", {Cosmetic.NUMBERING})]
    assert changes(grant.format(2), grant.format(3)) == [("2", "3", set())]


def test_words_that_moved_to_another_clause_are_told_as_moved_with_their_edits() -> None:
    one = "You may use, copy, alter and pass on the works for whatever end you like, for ever and everywhere."
    two = "Each party bears its own costs in every dispute that arises from or with this agreement, however it ends."
    edited = LONG.replace("seven", "ten")
    compared = compare([licence("a", f"{one} {LONG}\n{two}"), licence("b", f"{one}\n{two} {edited}")])
    found = [(change.kind, *told(compared, change)) for change in compared.changes]
    assert found == [(ChangeKind.MOVE, LONG, edited), (ChangeKind.REPLACE, "seven", "ten")]
    assert not compared.changes[0].is_substantive
    assert compared.changes[1].is_substantive


def test_what_the_reader_ignores_is_not_shown() -> None:
    compared = compare(
        [licence("a", "The Licensee MUST keep “the notice”."), licence("b", 'The licensee must keep "the notice".')]
    )
    assert [set(change.cosmetic) for change in compared.shown_changes()] == [{Cosmetic.CASE}]
    assert len(compared.shown_changes(ignored=())) > 1
    assert compared.shown_changes(ignored=tuple(Cosmetic)) == ()


LINES = st.lists(
    st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs", "Cc"]), min_size=1), max_size=5
)
ODD = st.sampled_from(
    ["٧٠٠ مليون", "Section 1", "(a)", "“X” means Y", "Llama 3.1", "\u200b\ue000", "1. 2. 3.", "$ 5 %", LONG]
)


@given(st.lists(ODD, max_size=6), st.lists(ODD, max_size=6), LINES)
def test_the_words_of_every_change_lie_in_their_texts(before: list[str], after: list[str], lines: list[str]) -> None:
    sides = [licence("a", "\n".join([*before, *lines])), licence("b", "\n".join([*lines, *after]))]
    for change in compare(sides).changes:
        for span in (change.before, change.after):
            assert 0 <= span.start <= span.end <= len(sides[span.column].text)
        assert (change.before.column, change.after.column) == (0, 1)
        assert (change.kind is ChangeKind.INSERT) == (change.before.start == change.before.end)
        assert (change.kind is ChangeKind.DELETE) == (change.after.start == change.after.end)
