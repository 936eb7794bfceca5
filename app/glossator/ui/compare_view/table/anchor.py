"""What stays where it is when the same clauses are put into other rows, or stand beside other licences."""

from collections.abc import Iterable
from dataclasses import dataclass

from glossator.core.library.references import position
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.table.scrolling import Place
from glossator.ui.compare_view.table.stage import Stage


@dataclass(frozen=True, slots=True)
class Anchor:
    """A clause, by its column and where it begins in the text, and how far below the window's top it stands."""

    column: int
    start: int
    top: int


def anchor_of(stage: Stage, focus: Entry | None) -> Anchor | None:
    """The focused clause if it is in sight, else the first that is; None where there is none."""
    if focus and _is_in_sight(stage, focus):
        return _anchor(stage, focus)
    return next((_anchor(stage, each) for each in _in_sight(stage, stage.places())), None)


def anchors_of(stage: Stage, focus: Entry | None) -> list[Anchor | None]:
    """For each column its clause that stays where it is: the focused one, else the first in sight, if there is one."""
    anchors: list[Anchor | None] = []
    for column in range(stage.grid.content.column_count):
        own = focus if focus and focus.column == column and _is_in_sight(stage, focus) else None
        shown = _in_sight(stage, [(row, column) for row, _ in stage.rows(column)])
        entry = own or next(iter(shown), None)
        anchors.append(_anchor(stage, entry) if entry else None)
    return anchors


def anchor_ahead(stage: Stage, column: int) -> Anchor | None:
    """The next clause of a column that shows none, or else its last, as one to begin at the window's top."""
    content, top = stage.grid.content, stage.place.row
    rows = content.rows_of(column)
    if not rows:
        return None
    row = min((row for row in rows if row >= top), default=max(rows))
    return Anchor(column, content.first_words(row, column).start, 0)


def place_of(anchor: Anchor, stage: Stage) -> Place:
    """Where to stand on `stage` so that the anchored clause, or the nearest row shown, is as far down as it was."""
    entry = stage.grid.content.entry_at(anchor.column, anchor.start)
    track = stage.grid.track(anchor.column)
    if entry.row not in track:
        row = track.nearest(entry.row)
        return Place(row, min(stage.grid.head(row) - anchor.top, 0))  # what is said above a row is not hidden
    top = stage.grid.head(entry.row) + stage.grid.cell(entry.row, entry.column).entry(entry).top
    return Place(entry.row, top - anchor.top)


def carried_over(anchors: Iterable[Anchor | None], before: Content, after: Content) -> Anchor | None:
    """The first of `anchors` whose licence `after` shows too, in the column where it stands there; None for none."""
    for anchor in anchors:
        column = _carried_column(anchor.column, before, after) if anchor else None
        if anchor and column is not None:
            return Anchor(column, anchor.start, anchor.top)
    return None


def carried_entry(entry: Entry | None, before: Content, after: Content) -> Entry | None:
    """The clause of `entry` where `after` shows it; None where it does not."""
    column = _carried_column(entry.column, before, after) if entry else None
    return after.entry_at(column, entry.clause.start) if entry and column is not None else None


def _carried_column(column: int, before: Content, after: Content) -> int | None:
    """Where the licence of a column stands now; None where it is gone."""
    place = position(before.comparison.licences[column].reference, after.comparison.licences)
    return None if place < 0 else place


def _in_sight(stage: Stage, places: Iterable[tuple[int, int]]) -> Iterable[Entry]:
    entries = (entry for row, column in places for entry in stage.grid.content.cells[row][column])
    return (entry for entry in entries if stage.entry_rect(entry).bottom() >= 0)


def _is_in_sight(stage: Stage, entry: Entry) -> bool:
    if not stage.is_in_sight(entry.row, entry.column):
        return False
    rect = stage.entry_rect(entry)
    return rect.bottom() >= 0 and rect.top() < stage.height


def _anchor(stage: Stage, entry: Entry) -> Anchor:
    return Anchor(entry.column, entry.clause.start, stage.entry_rect(entry).top())
