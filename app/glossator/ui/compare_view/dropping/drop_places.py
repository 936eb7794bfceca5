"""Where a licence that is dragged over the columns would come to stand."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from glossator.core.session.model import MOST_COLUMNS
from glossator.ui.compare_view.table.stage import Stage

_BAR = 4


@dataclass(frozen=True, slots=True)
class DropPlace:
    """Before the column of this index (counted from 0, one more than there are for the end), or in its place."""

    column: int
    replaces: bool = False


def drop_place(stage: Stage, x: int, reference: str) -> DropPlace | None:
    """Where the licence goes that is let go at `x`; None where it stands already.

    It comes between two columns, nearer to which the pointer is; where there is no room for another column it takes
    the place of the one under the pointer.
    """
    licences = stage.grid.content.comparison.licences
    column = stage.grid.columns.at(x + stage.shift)
    shown = [nth for nth, each in enumerate(licences) if reference in (each.reference, each.metadata.id)]
    if not shown and len(licences) >= MOST_COLUMNS:
        return DropPlace(column, replaces=True)
    box = stage.grid.columns.boxes[column]
    is_in_right_half = x + stage.shift - box.left > box.width // 2
    nth = column + (is_in_right_half != stage.mirrored)
    return None if shown and nth in (shown[0], shown[0] + 1) else DropPlace(nth)


def drop_rect(stage: Stage, place: DropPlace, height: int) -> QRect:
    """What is marked for `place`: the whole column, or a bar between two; both `height` pixels high."""
    boxes = stage.grid.columns.boxes
    if place.replaces:
        return QRect(stage.column_left(place.column), 0, boxes[place.column].width, height)
    beyond_last = place.column == len(boxes)
    box = boxes[place.column - beyond_last]
    edge = box.right if beyond_last != stage.mirrored else box.left
    left = min(max(edge - stage.shift - _BAR // 2, 0), stage.width - _BAR)
    return QRect(left, 0, _BAR, height)
