"""The clause of another licence that is most like one without counterpart."""

import pytest

from glossator.core.compare.closest import closest
from glossator.core.progress import CancelledError, Watch
from tests.support.licence_builder import Part, build

LAW = "This Agreement is governed by the laws of California without regard to its rules on the conflict of laws."
FEES = "The Licensee pays an annual fee of ten thousand dollars to the Licensor before the first day of every year."
COURTS = "The courts of California have jurisdiction over any dispute under the laws that govern this Agreement."
MEADOWS = "Mountains rise beyond green meadows."


def test_it_is_the_clause_that_shares_the_most() -> None:
    first = build("First", [Part("1", "", FEES), Part("2", "", LAW)])
    second = build("Second", [Part("7", "", FEES), Part("8", "", COURTS)])
    (law,), (fees,) = closest(first, "2", [second]), closest(first, "1", [second])
    assert law is not None
    assert law.clause.id == "8"
    assert fees is not None
    assert fees.clause.id == "7"
    assert 0 < law.score < fees.score


def test_of_several_licences_each_has_its_own_and_there_is_none_where_nothing_is_shared() -> None:
    first, alike = build("First", [Part("1", "", FEES)]), build("Third", [Part("3", "", FEES)])
    nothing, found = closest(first, "1", [build("Second", [Part("1", "", MEADOWS)]), alike])
    assert nothing is None
    assert found is not None
    assert found.clause.id == "3"
    assert closest(first, "9", [alike]) == (None,)


def test_it_can_be_called_off() -> None:
    watch = Watch()
    watch.is_cancelled = True
    first = build("First", [Part("1", "", FEES)])
    with pytest.raises(CancelledError):
        closest(first, "1", [first], watch)
