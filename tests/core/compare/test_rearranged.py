"""What is told of the rows that moved along when two clauses were paired."""

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Comparison, Row
from glossator.core.compare.pins import Pin
from glossator.core.compare.rearranged import other_rows
from tests.core.compare.test_summary import LAW, NOTICES, TERM
from tests.support.licence_builder import Part, build


def rows(*cells: tuple[tuple[str, ...], ...]) -> Comparison:
    return Comparison((), tuple(Row("", 1.0, each) for each in cells), ())


def test_rows_that_hold_the_same_clauses_do_not_count() -> None:
    before = rows((("1",), ("1",)), (("2",), ()))
    assert other_rows(before, before, ()) == 0
    assert other_rows(before, rows((("2",), ()), (("1",), ("1",))), ()) == 0


def test_rows_with_the_clauses_that_were_moved_do_not_count() -> None:
    before = rows((("1",), ("1",)), (("2",), ("2",)))
    after = rows((("1",), ("2",)), (("2",), ()), ((), ("1",)))
    assert other_rows(before, after, ((0, "1"), (1, "2"))) == 2
    assert other_rows(before, after, ()) == 3


def test_pairing_across_tells_what_was_left_without_a_partner() -> None:
    licences = [build(name, [Part("1", "", NOTICES), Part("2", "", LAW), Part("3", "", TERM)]) for name in ("A", "B")]
    pinned = compare(licences, pins=[Pin((0, "1"), (1, "3"))])
    assert other_rows(compare(licences), pinned, ((0, "1"), (1, "3"))) == 2
