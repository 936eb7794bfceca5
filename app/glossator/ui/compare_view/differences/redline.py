"""The redline: the words of the leading licence that another one left out, struck through where they would stand."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from glossator.core.clauses.model import Clause
from glossator.core.compare.model import Change, ChangeKind, Span
from glossator.ui.compare_view.cells.blocks import Block
from glossator.ui.compare_view.cells.shown_text import Added
from glossator.ui.compare_view.content import Content, Entry


@dataclass(frozen=True, slots=True)
class Struck:
    """Words that the licence of a column has no longer, and the offset in its document before which they stood."""

    offset: int
    words: str
    """With the space that parts them from what stands beside them."""


def struck_by_column(changes: Iterable[Change], content: Content) -> list[list[Struck]]:
    """For each column, in the order of its text, what it left out or said otherwise in substance."""
    found: list[list[Struck]] = [[] for _ in range(content.column_count)]
    for change in changes:
        if change.kind in (ChangeKind.DELETE, ChangeKind.REPLACE) and change.is_substantive:
            found[change.after.column].append(_struck(change, content))
    for column in found:
        column.sort(key=lambda each: each.offset)
    return found


def added_clauses(changes: Iterable[Change], content: Content) -> Iterator[Change]:
    """A change for each clause that the leading licence has nothing of, in a licence of its language."""
    comparison, moved = content.comparison, _moved(changes, content)
    new = [row for row in comparison.rows if not row.cells[comparison.leading]]
    for column in comparable_columns(content):
        clauses = comparison.licences[column].clauses
        indices = {clause.id: index for index, clause in enumerate(clauses)}
        for index in (indices[each] for row in new for each in row.cells[column]):
            if ((column, index), column) not in moved:
                words = _own_words(clauses[index], column, content.text(column))
                yield Change(ChangeKind.INSERT, Span(comparison.leading, 0, 0), words)


class GoneClauses:
    """The clauses of the leading licence that a licence of its language has nothing of, looked up where they stood."""

    def __init__(self, changes: Iterable[Change], content: Content) -> None:
        self._content = content
        self._columns = frozenset(comparable_columns(content))
        self._moved = _moved(changes, content)

    def at(self, row: int, column: int) -> tuple[Entry, ...]:
        """Those that `column` has nothing of in `row`."""
        cells, leading = self._content.comparison.rows[row].cells, self._content.comparison.leading
        if column not in self._columns or cells[column] or not cells[leading]:
            return ()
        left_out = self._content.cells[row][leading]
        return tuple(entry for entry in left_out if (entry.key, column) not in self._moved)


def comparable_columns(content: Content) -> list[int]:
    """The columns that are measured word by word by the leading one: those in its language."""
    leading = content.comparison.leading
    languages = [licence.metadata.language for licence in content.comparison.licences]
    return [nth for nth, each in enumerate(languages) if nth != leading and each == languages[leading]]


def _moved(changes: Iterable[Change], content: Content) -> set[tuple[tuple[int, int], int]]:
    """The keys of the clauses that words moved out of or into, each with the column that was measured then."""
    moves = [change for change in changes if change.kind is ChangeKind.MOVE]
    sides = ((span, change.after.column) for change in moves for span in (change.before, change.after))
    return {(content.entry_at(span.column, span.start).key, column) for span, column in sides}


def _own_words(clause: Clause, column: int, text: str) -> Span:
    """A clause without the white space that parts it from the next."""
    words = text[clause.start : clause.own_end]
    return Span(column, clause.start, clause.start + len(words.rstrip()))


def with_struck(blocks: Sequence[Block], struck: Iterable[Struck]) -> list[Block]:
    """`blocks` of an entry with what was struck out of it in the block where it stood."""
    added: list[list[Added]] = [[] for _ in blocks]
    starts = [block.shown.start for block in blocks]
    for each in struck:
        added[max(bisect_right(starts, each.offset) - 1, 0)].append((each.offset, each.words))
    return [
        replace(block, shown=block.shown.with_added(words)) if words else block
        for block, words in zip(blocks, added, strict=True)
    ]


def _struck(change: Change, content: Content) -> Struck:
    lead, text = content.text(change.before.column), content.text(change.after.column)
    at = change.after.start
    words = " ".join(lead[change.before.start : change.before.end].split())
    follows_space, stood_apart = _is_gap(text, at - 1), _is_gap(lead, change.before.start - 1)
    before = " " if stood_apart and not follows_space else ""
    after = " " if follows_space and not _is_gap(text, at) else ""
    return Struck(at, f"{before}{words}{after}")


def _is_gap(text: str, at: int) -> bool:
    return not 0 <= at < len(text) or text[at].isspace()
