from hypothesis import given
from hypothesis import strategies as st

from glossator.core.clauses.model import Clause
from glossator.core.compare.model import Span
from glossator.core.library.model import Metadata
from glossator.core.provisions.model import Localised
from glossator.ui.compare_view.cells.entry import Entry
from glossator.ui.compare_view.marks.overlaps import MarkedWords, Overlaps

OFFSETS = st.integers(0, 60)
STRETCHES = st.lists(st.tuples(OFFSETS, st.integers(1, 30)).map(lambda pair: (pair[0], sum(pair))), max_size=20)


@given(STRETCHES.map(sorted), OFFSETS, OFFSETS)
def test_those_are_found_that_share_letters(stretches: list[tuple[int, int]], one: int, other: int) -> None:
    start, end = min(one, other), max(one, other)
    expected = [nth for nth, (first, last) in enumerate(stretches) if first < end and last > start]
    overlaps = Overlaps([first for first, _ in stretches], [last for _, last in stretches])
    assert list(overlaps.between(start, end)) == expected


def test_marks_are_found_by_the_clause_that_shows_their_words() -> None:
    card = Metadata("l", Localised("L", "L"), "L")
    entries = [Entry(0, 1, nth, Clause(str(nth), "", "", 1, start, start, start + 10, start + 10), 0, card)
               for nth, start in enumerate((0, 10, 20))]  # fmt: skip
    marks = MarkedWords([(Span(1, 12, 14), "late"), (Span(1, 5, 12), "over"), (Span(0, 12, 14), "elsewhere")])
    assert [marks.of(entry) for entry in entries] == [("over",), ("over", "late"), ()]
    assert MarkedWords[str]().of(entries[0]) == ()
