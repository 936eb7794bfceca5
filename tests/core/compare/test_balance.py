"""Restrictions gained and lost against the leading licence."""

from glossator.core.compare.balance import Balance, balances
from glossator.core.provisions.taxonomy import load_taxonomy
from tests.support.licence_builder import Part, build, marked

KINDS = ("non-commercial", "territory", "termination-breach")
TEXT = "No commercial use. Only in Europe. It ends upon breach. A grant."


def found(*columns: tuple[str, ...], leading: int = 0) -> tuple[Balance, ...]:
    quotes = dict(zip((*KINDS, "patent-grant"), TEXT.split(". "), strict=True))
    licences = [
        marked(build(f"L{nth}", [Part("1", "", TEXT)]), *((kind, quotes[kind]) for kind in kinds))
        for nth, kinds in enumerate(columns)
    ]
    return balances([licence.provisions for licence in licences], leading, KINDS)


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
    assert [each.quote for each in lost.provisions] == ["Only in Europe"]
    assert kinds_of(same) == (1, [], [])


def test_nothing_comes_of_nothing() -> None:
    assert balances((), 0, KINDS) == ()


def test_the_taxonomy_tells_what_restricts_with_the_worst_first() -> None:
    kinds = load_taxonomy().restricting
    assert {kind.group for kind in kinds} == {"restrictions", "termination"}
    assert [kind.restrictiveness for kind in kinds] == sorted((kind.restrictiveness for kind in kinds), reverse=True)
