"""The line that stays under the reader's eyes while the letters grow or shrink."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint

from glossator.ui.compare_view.hand.attention import Attention
from glossator.ui.compare_view.hand.spots import spot_at
from glossator.ui.compare_view.table.scrolling import Place
from glossator.ui.compare_view.table.stage import Stage, title_height


@dataclass(frozen=True, slots=True)
class LineAnchor:
    """A character, by its column and its offset in the document, and how far below the window's top its line begins."""

    column: int
    offset: int
    top: int


def line_at(stage: Stage, point: QPoint) -> LineAnchor | None:
    """The line of the row at `point` that is nearest to it; None where there are no rows."""
    below_title = QPoint(point.x(), max(point.y(), title_height(stage)))
    nearest = spot_at(stage, below_title)
    columns = range(stage.grid.content.column_count)
    spots = (nearest, *(spot_at(stage, below_title, column) for column in columns))
    spot = next((each for each in spots if each and each.entry), None)
    return LineAnchor(spot.column, spot.offset, _line_top(stage, spot.column, spot.offset)) if spot else None


def line_in_focus(stage: Stage, attention: Attention) -> LineAnchor | None:
    """The line of the selection, else the first of the focused clause, if in sight; else the first line in sight."""
    shown = dict(stage.rows())
    selection, focus = attention.selection, attention.focus
    places = [(selection.column, selection.start)] if selection else []
    places += [(focus.column, focus.clause.start)] if focus else []
    for column, offset in places:
        in_sight = stage.grid.content.entry_at(column, offset).row in shown
        if in_sight and 0 <= _line_top(stage, column, offset) < stage.height:
            return LineAnchor(column, offset, _line_top(stage, column, offset))
    return line_at(stage, QPoint(stage.column_left(focus.column) if focus else 0, 0)) if stage.width else None


def place_of_line(anchor: LineAnchor, stage: Stage) -> Place:
    """Where to stand on `stage` so that the anchored line is as far down as it was."""
    entry = stage.grid.content.entry_at(anchor.column, anchor.offset)
    top = stage.grid.cell(entry.row, entry.column).entry(entry).line_top(anchor.offset)
    return Place(entry.row, stage.grid.head(entry.row) + top - anchor.top)


def _line_top(stage: Stage, column: int, offset: int) -> int:
    entry = stage.grid.content.entry_at(column, offset)
    line = stage.grid.cell(entry.row, column).entry(entry).line_top(offset)
    return stage.cell_origin(entry.row, column).y() + line
