"""The words that differ from the leading licence's, as far as the reader wants to see them, found by clause."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from glossator.core.compare.model import IGNORED, Change, ChangeKind, Cosmetic, Span
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.differences.redline import GoneClauses, Struck, added_clauses, struck_by_column


@dataclass(frozen=True, slots=True)
class Differing:
    """Words of one column that differ, never none, and the change that says how."""

    span: Span
    change: Change
    kind: ChangeKind
    """How the words are marked."""
    is_whole_move: bool = False
    """Whether a whole clause moved, which is said above it: marking every word would drown what was changed in them."""
    is_quiet: bool = False
    """Whether only a ground tells them, because another column shows in place what became of them."""

    @property
    def is_faint(self) -> bool:
        """Whether both licences say the same here, only in another form."""
        return not self.change.is_substantive and self.change.kind is not ChangeKind.MOVE

    @property
    def is_before(self) -> bool:
        """Whether these are the leading licence's words."""
        return self.span == self.change.before


class _Index:
    """What is shown of the changes of a comparison, in the order of each column's text."""

    def __init__(self, content: Content, changes: tuple[Change, ...], *, is_redline: bool) -> None:
        self._content = content
        self._is_redline = is_redline
        self.changes = changes
        self.in_text: list[list[Differing]] = [[] for _ in content.comparison.licences]
        for each in self._differing():
            self.in_text[each.span.column].append(each)
        for column in self.in_text:
            column.sort(key=lambda each: each.span.start)
        self.starts = [[each.span.start for each in column] for column in self.in_text]
        self.struck = struck_by_column(changes, content) if is_redline else []
        self.starts_struck = [[each.offset for each in column] for column in self.struck]
        self.gone = GoneClauses(changes, content) if is_redline else None

    def _differing(self) -> Iterator[Differing]:
        """Both sides of each change, without those that have no words."""
        added = added_clauses(self.changes, self._content) if self._is_redline else ()
        for change in (*self.changes, *added):
            for span in (change.before, change.after):
                if span.start < span.end:
                    yield self._marked(span, change)

    def _marked(self, span: Span, change: Change) -> Differing:
        is_whole = change.kind is ChangeKind.MOVE and self._content.is_whole(span)
        if not self._is_redline:
            return Differing(span, change, change.kind, is_whole_move=is_whole)
        replaces = change.kind is ChangeKind.REPLACE and change.is_substantive
        kind = ChangeKind.INSERT if replaces and span is change.after else change.kind
        return Differing(span, change, kind, is_whole_move=is_whole, is_quiet=span is change.before)


class Differences:
    """The changes of one comparison; those that the reader ignores are left out, all of them where she reads freely.

    What was shown once is not looked for again: readers switch to and fro.
    """

    def __init__(self, content: Content) -> None:
        self._content = content
        self._indexes: dict[tuple[bool, frozenset[Cosmetic], bool], _Index] = {}
        self.show(True, IGNORED)

    def show(self, are_shown: bool, ignored: Collection[Cosmetic], *, is_redline: bool = False) -> None:
        """Show the changes, or none, without those that are cosmetic for these reasons alone.

        In a redline each column shows in place what the leading licence says instead, struck through.
        """
        self.are_shown, self.ignored, self.is_redline = are_shown, frozenset(ignored), is_redline
        key = are_shown, self.ignored, is_redline
        if key not in self._indexes:
            changes = self._content.comparison.shown_changes(self.ignored) if are_shown else ()
            self._indexes[key] = _Index(self._content, changes, is_redline=is_redline)
        self._index = self._indexes[key]

    def follow(self, before: "Differences") -> None:
        """Show what was wanted before another comparison came."""
        self.show(before.are_shown, before.ignored, is_redline=before.is_redline)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What is shown, in the order of the comparison."""
        return self._index.changes

    def gone_at(self, row: int, column: int) -> tuple[Entry, ...]:
        """What the leading licence has in `row` and `column` has nothing of; nothing without a redline."""
        return self._index.gone.at(row, column) if self._index.gone else ()

    def all(self) -> Iterator[Differing]:
        """Everything that is shown, column by column, in the order of the text."""
        return chain.from_iterable(self._index.in_text)

    def of(self, entry: Entry) -> Sequence[Differing]:
        """What differs in the words of `entry`, in the order of the text."""
        starts, clause = self._index.starts[entry.column], entry.clause
        first = bisect_left(starts, clause.start)
        return self._index.in_text[entry.column][first : bisect_left(starts, clause.own_end, first)]

    def struck_in(self, entry: Entry) -> Sequence[Struck]:
        """What the leading licence says and `entry` no longer, in the order of the text; nothing without a redline."""
        if not self.is_redline:
            return ()
        starts, clause = self._index.starts_struck[entry.column], entry.clause
        first = bisect_left(starts, clause.start)
        ends_text = clause.own_end == len(self._content.text(entry.column))
        return self._index.struck[entry.column][first : bisect_left(starts, clause.own_end + ends_text, first)]
