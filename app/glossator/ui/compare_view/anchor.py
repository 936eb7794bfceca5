"""What stays where it is when the same clauses are put into other rows."""

from dataclasses import dataclass

from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.scrolling import Place
from glossator.ui.compare_view.stage import Stage


@dataclass(frozen=True, slots=True)
class Anchor:
    """A clause, by its column and where it begins in the text, and how far below the window's top it stands."""

    column: int
    start: int
    top: int


def anchor_of(stage: Stage, focus: Entry | None) -> Anchor | None:
    """The focused clause if it is in sight, else the first that is; None where there is none."""
    shown = dict(stage.rows())
    if focus and focus.row in shown and stage.entry_rect(focus).bottom() >= 0 and _top(stage, focus) < stage.height:
        return Anchor(focus.column, focus.clause.start, _top(stage, focus))
    entries = (entry for place in stage.places() for entry in stage.grid.content.cells[place[0]][place[1]])
    entry = next((each for each in entries if stage.entry_rect(each).bottom() >= 0), None)
    return Anchor(entry.column, entry.clause.start, _top(stage, entry)) if entry else None


def place_of(anchor: Anchor, stage: Stage) -> Place:
    """Where to stand on `stage` so that the anchored clause is as far down as it was."""
    entry = stage.grid.content.entry_at(anchor.column, anchor.start)
    top = stage.grid.head(entry.row) + stage.grid.cell(entry.row, entry.column).entry(entry).top
    return Place(entry.row, top - anchor.top)


def _top(stage: Stage, entry: Entry) -> int:
    return stage.entry_rect(entry).top()
