"""Restrictions gained and lost against the leading licence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.compare.balance import Balance, balances
from glossator.core.compare.compare import compare
from glossator.core.compare.model import Comparison
from glossator.core.library.model import Licence
from glossator.core.provisions.taxonomy import load_taxonomy
from tests.support.licence_builder import Part, beside, build, marked

KINDS = ("non-commercial", "territory", "termination-breach")
SAID = {
    "non-commercial": "You may not use the Model commercially.",
    "territory": "The Model may be used in Europe only.",
    "termination-breach": "This Agreement ends upon any breach of it.",
    "patent-grant": "The Licensor grants a licence under its patents.",
}
TERM = (
    "The term of this Agreement begins upon acceptance and lasts for as long as the Licensee keeps a copy of the Model."
)
NOTICES = (
    "The Licensee shall keep all notices of copyright in every copy of the Model that it makes or gives to others."
)


def balanced(*licences: Licence, leading: int = 0) -> tuple[Balance, ...]:
    found = beside(*licences)
    comparison = Comparison(found.licences, found.rows, (), leading)
    return tuple(balances(comparison, [licence.provisions for licence in licences], KINDS))


def found(*columns: tuple[str, ...], leading: int = 0) -> tuple[Balance, ...]:
    """The balances of licences that say what these kinds are in a clause each, side by side, and nothing else."""
    licences = [
        marked(
            build(f"L{nth}", [Part(each, "", SAID[each] if each in kinds else "Nothing.") for each in SAID]),
            *((kind, SAID[kind]) for kind in kinds),
        )
        for nth, kinds in enumerate(columns)
    ]
    return balanced(*licences, leading=leading)


def kinds_of(balance: Balance) -> tuple[int, list[str], list[str]]:
    return balance.passages, [each.kind for each in balance.gained], [each.kind for each in balance.lost]


def test_what_only_one_of_two_restricts_is_gained_or_lost() -> None:
    leading, other = found(("territory", "non-commercial"), ("termination-breach", "territory"))
    assert kinds_of(leading) == (2, [], [])
    assert kinds_of(other) == (2, ["termination-breach"], ["non-commercial"])


def test_grants_are_no_restrictions() -> None:
    assert kinds_of(found(("patent-grant",), ())[1]) == (0, [], [])


def test_what_is_lost_is_quoted_where_it_stands() -> None:
    _, other, same = found(("territory",), (), ("territory",), leading=2)
    (lost,) = other.lost
    assert lost.column == 2
    assert [each.quote for each in lost.provisions] == [SAID["territory"]]
    assert kinds_of(same) == (1, [], [])


def test_nothing_comes_of_nothing() -> None:
    assert list(balances(Comparison((), (), ()), (), KINDS)) == []


@pytest.mark.parametrize("is_marked", ["first", "second"])
def test_words_that_stand_unchanged_are_neither_gained_nor_lost_whoever_marked_them(is_marked: str) -> None:
    plain = build("L0", [Part("1", "", f"As before: {SAID['territory']} It is so.")])
    other = build("L1", [Part("1", "", f"Now: {SAID['territory']}")], wrap=25)
    quote = ("territory", SAID["territory"])
    pair = (marked(plain, quote), other) if is_marked == "first" else (plain, marked(other, quote))
    assert [kinds_of(each)[1:] for each in balanced(*pair)] == [([], []), ([], [])]


@pytest.mark.parametrize("words", ["The Model may be used in Europe and Asia only.", "In Europe only may it be used."])
def test_changed_words_lose_a_restriction(words: str) -> None:
    before = marked(build("L0", [Part("1", "", SAID["territory"])]), ("territory", SAID["territory"]))
    assert kinds_of(balanced(before, build("L1", [Part("1", "", words)]))[1]) == (0, [], ["territory"])


def test_part_of_a_word_is_not_the_word() -> None:
    before = marked(build("L0", [Part("1", "", "Limited use.")]), ("territory", "Limited use"))
    assert kinds_of(balanced(before, build("L1", [Part("1", "", "Unlimited use.")]))[1])[2] == ["territory"]


def test_the_same_words_in_a_clause_that_answers_another_do_not_count() -> None:
    before = build("L0", [Part("1", "", SAID["territory"]), Part("2", "", "Nothing.")])
    after = build("L1", [Part("1", "", "Nothing."), Part("2", "", SAID["territory"])])
    assert kinds_of(balanced(marked(before, ("territory", SAID["territory"])), after)[1])[2] == ["territory"]


def test_words_that_moved_are_not_lost() -> None:
    before = marked(
        build("L0", [Part("1", "", f"{TERM} {SAID['termination-breach']}"), Part("2", "", NOTICES)]),
        ("termination-breach", TERM),
    )
    after = build("L1", [Part("1", "", NOTICES), Part("2", "", TERM)])
    comparison = compare([before, after])
    assert kinds_of(list(balances(comparison, [before.provisions, ()], KINDS))[1]) == (0, [], [])


@given(st.sampled_from(sorted(KINDS)), st.booleans(), st.integers(18, 80))
def test_the_same_text_gains_and_loses_nothing_however_it_is_set(kind: str, leads: bool, wrap: int) -> None:
    words = [Part(str(nth), "", said) for nth, said in enumerate(SAID.values(), 1)]
    curated = marked(build("L0", words), (kind, SAID[kind]))
    loud = build("L1", [Part(each.number, "", each.words.replace("may", "MAY")) for each in words], wrap=wrap)
    pair = (curated, loud) if leads else (loud, curated)
    told = list(balances(compare(pair), [each.provisions for each in pair], KINDS))
    assert not any(each.gained or each.lost for each in told)


def test_the_taxonomy_tells_what_restricts_with_the_worst_first() -> None:
    kinds = load_taxonomy().restricting
    assert {kind.group for kind in kinds} == {"restrictions", "termination"}
    assert [kind.restrictiveness for kind in kinds] == sorted((kind.restrictiveness for kind in kinds), reverse=True)
