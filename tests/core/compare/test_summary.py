"""What a comparison comes to."""

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Comparison
from glossator.core.compare.pins import Pin
from glossator.core.compare.summary import Figures, Summary, summary
from tests.support.licence_builder import Part, build

NOTICES = (
    "The Licensee shall keep all notices of copyright in every copy of the Model that it makes or gives to others."
)
LAW = "This Agreement is governed by the laws of California without regard to its rules on the conflict of laws."
TERM = "The term of this Agreement begins upon acceptance and lasts until it is terminated for breach by either party."
OTHER = "Copies carry notices of copyright: whoever makes some for other people must leave these where they were."
WARRANTY = "The Model is provided as is, and the Licensor gives no warranty of merchantability, title or fitness."


def compared(*columns: tuple[tuple[str, str], ...]) -> Comparison:
    return compare(
        [build(f"L{nth}", [Part(number, "", words) for number, words in each]) for nth, each in enumerate(columns)]
    )


def figures(comparison: Comparison) -> dict[str, int]:
    """What is counted, without what is nought and without the licences."""
    found = summary(comparison)
    counted = {name: getattr(found, name) for name in ("changed", "reworded", "moved", "alone")}
    return {"rows": found.rows, **{name: count for name, count in counted.items() if count}}


def test_a_comparison_of_the_same_words_comes_to_nothing() -> None:
    same = (("1", NOTICES), ("2", LAW))
    assert figures(compared(same, same)) == {"rows": 2}


def test_rows_are_counted_by_how_they_differ() -> None:
    before = (("1", NOTICES), ("2", LAW), ("3", TERM))
    after = (("1", NOTICES.replace("copyright", "patents")), ("2", LAW), ("4", WARRANTY))
    assert figures(compared(before, after)) == {"rows": 4, "changed": 1, "alone": 2}


def test_what_stands_elsewhere_is_counted_as_moved() -> None:
    before = (("1", NOTICES), ("2", LAW), ("3", TERM))
    after = (("1", TERM), ("2", NOTICES), ("3", LAW))
    assert summary(compared(before, after)).moved == 1


def test_words_that_only_look_different_do_not_count() -> None:
    before, after = (("1", NOTICES),), (("1", NOTICES.upper()),)
    assert figures(compared(before, after)) == {"rows": 1}


def test_a_clause_that_says_it_in_other_words_is_told_although_no_change_is() -> None:
    before, after = ("1", NOTICES), ("1", OTHER)
    pin = Pin((0, "1"), (1, "1"))
    comparison = compare(
        [build(name, [Part(*part[:1], "", part[1])]) for name, part in (("L0", before), ("L1", after))], pins=[pin]
    )
    assert not comparison.changes
    assert [row.reworded for row in comparison.rows] == [frozenset({1})]
    assert summary(comparison).reworded == 1


def test_another_language_is_no_other_wording() -> None:
    before, after = build("L0", [Part("1", "", NOTICES)]), build("L1", [Part("1", "", "إشعارات حقوق النشر")], "ar")
    comparison = compare([before, after], pins=[Pin((0, "1"), (1, "1"))])
    assert [row.reworded for row in comparison.rows] == [frozenset()]


def test_nothing_comes_to_nothing() -> None:
    assert summary(Comparison((), (), ())) == Summary(0, 0, 0, 0, 0)


def test_each_licence_is_counted_against_the_leading_one() -> None:
    first = (("1", NOTICES), ("2", LAW), ("3", TERM))
    second = (("1", NOTICES.replace("copyright", "patents")), ("2", LAW), ("4", WARRANTY))
    third = (("1", TERM), ("2", NOTICES), ("3", LAW))
    assert summary(compared(first, second, third)).licences == (
        Figures(rows=3, alone=0, missing=0, changed=0, reworded=0, moved=0),
        Figures(rows=3, alone=1, missing=1, changed=1, reworded=0, moved=0),
        Figures(rows=3, alone=0, missing=0, changed=0, reworded=0, moved=1),
    )


def test_rows_are_paired_or_stand_alone() -> None:
    found = summary(compared((("1", NOTICES), ("2", LAW)), (("1", NOTICES), ("4", WARRANTY))))
    assert (found.rows, found.paired, found.alone) == (3, 1, 2)
