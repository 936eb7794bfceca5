"""The clause of another licence that is most like one without counterpart."""

from glossator.core.compare.closest import closest
from tests.support.licence_builder import Part, build

LAW = "This Agreement is governed by the laws of California without regard to its rules on the conflict of laws."
FEES = "The Licensee pays an annual fee of ten thousand dollars to the Licensor before the first day of every year."
COURTS = "The courts of California have jurisdiction over any dispute under the laws that govern this Agreement."


def test_it_is_the_clause_that_shares_the_most() -> None:
    first = build("First", [Part("1", "", FEES), Part("2", "", LAW)])
    second = build("Second", [Part("7", "", FEES), Part("8", "", COURTS)])
    found = closest(first, {"2"}, second)
    assert found is not None
    assert found.clause.id == "8"
    assert 0 < found.score < 1
    same = closest(first, {"1"}, second)
    assert same is not None
    assert same.clause.id == "7"
    assert same.score > found.score


def test_where_nothing_is_shared_there_is_none() -> None:
    first = build("First", [Part("1", "", FEES)])
    assert closest(first, {"1"}, build("Second", [Part("1", "", "Mountains rise beyond green meadows.")])) is None
    assert closest(first, set(), first) is None
