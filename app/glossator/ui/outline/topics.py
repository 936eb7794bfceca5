"""The topics of a comparison: rows gathered under the headings and kinds of provision that they are about."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from glossator.core.compare.model import Span
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.differences.landmarks import changed_places
from glossator.ui.compare_view.marks.marks import Marks
from glossator.ui.i18n import current_language


@dataclass(frozen=True, slots=True)
class Tally:
    """How much is marked in the rows of a topic."""

    restrictions: int = 0
    """Marked passages of the kinds that are shown."""
    differences: int = 0
    notes: int = 0


@dataclass(frozen=True, slots=True)
class Topic:
    """Rows `first` to `end` (exclusive), which are about one thing."""

    first: int
    end: int
    title: str
    level: int
    """1 for the outermost."""
    present: tuple[bool, ...]
    """For each column, whether its licence says anything on it."""
    tally: Tally = Tally()


def topics_of(content: Content, taxonomy: Taxonomy) -> tuple[Topic, ...]:
    """The topics in reading order; rows without heading or kind belong to the topic before them."""
    kinds = {kind.id: kind.name.in_language(current_language()) for kind in taxonomy.kinds}
    found: list[Topic] = []
    for nth, row in enumerate(content.comparison.rows):
        entry, title = _title(content, nth, kinds.get(row.topic, ""))
        present = tuple(bool(cell) for cell in content.cells[nth])
        if found and title in ("", found[-1].title):
            joined = tuple(map(max, found[-1].present, present))
            found[-1] = replace(found[-1], end=nth + 1, present=joined)
        else:
            found.append(Topic(nth, nth + 1, title, entry.clause.level if entry else 1, present))
    return tuple(found)


def tallied(topics: Sequence[Topic], content: Content, marks: Marks) -> tuple[Topic, ...]:
    """`topics` with what is marked in their rows now."""
    passages = _by_row(content, (each.span for each in marks.passages))
    notes = _by_row(content, (each.span for each in marks.notes))
    changes = _by_row(content, changed_places(content) if marks.differences.are_shown else ())

    def total(counts: Counter[int], topic: Topic) -> int:
        return sum(counts[row] for row in range(topic.first, topic.end))

    return tuple(
        replace(each, tally=Tally(total(passages, each), total(changes, each), total(notes, each))) for each in topics
    )


def _by_row(content: Content, spans: Iterable[Span]) -> Counter[int]:
    return Counter(content.entry_at(span.column, span.start).row for span in spans)


def _title(content: Content, row: int, kind: str) -> tuple[Entry | None, str]:
    """The clause that a row is named after, and its name: a heading, the leading licence's first, else the kind."""
    first = next(_in_order_of_columns(content, row), None)
    headed = next((entry for entry in _in_order_of_columns(content, row) if entry.clause.heading), None)
    if headed:
        return headed, headed.clause.title
    return first, kind


def _in_order_of_columns(content: Content, row: int) -> Iterator[Entry]:
    leading = content.comparison.leading
    for column in sorted(range(content.column_count), key=lambda nth: nth != leading):
        yield from content.cells[row][column]
