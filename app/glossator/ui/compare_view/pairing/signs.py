"""The quiet signs beside clauses that the reviewer put together or apart."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap

from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.pairing.citing import cited
from glossator.ui.compare_view.pairing.pinned import Pinned, PinnedTo
from glossator.ui.compare_view.table.stage import Stage
from glossator.ui.icons import pixmap
from glossator.ui.theme import Theme

_SIDE, _ABOVE, _EDGE = 0.95, 0.8, 0.35
_EASE = 5
"""How many pixels around a sign belong to it, for it is small."""


@dataclass(frozen=True, slots=True)
class Signs:
    """The drawings of both."""

    together: QPixmap
    apart: QPixmap


def signs_in(theme: Theme) -> Signs:
    """The signs in the colours of `theme`."""
    return Signs(pixmap("paired", theme.colour("accent")), pixmap("apart", theme.colour("text-muted")))


def sign_rect(stage: Stage, entry: Entry) -> QRect:
    """Where the sign of `entry` stands: at the lines' end, a little above the first of them."""
    ems, margin = stage.grid.typography.ems, stage.grid.frames[entry.column].margin
    side, edge = ems(_SIDE), ems(_EDGE)
    left = margin.left + edge if stage.grid.frames[entry.column].mirrored else margin.right - side - edge
    top = stage.grid.cell(entry.row, entry.column).entry(entry).top - ems(_ABOVE)
    return QRect(left, top, side, side).translated(stage.cell_origin(entry.row, entry.column))


def paint_signs(painter: QPainter, row: int, column: int, stage: Stage, pinned: Pinned, signs: Signs) -> None:
    """Paint the signs of the clauses in a cell."""
    for entry in stage.grid.content.cells[row][column]:
        if found := pinned.of(entry):
            are_together = any(each.pin.together for each in found)
            painter.drawPixmap(sign_rect(stage, entry), signs.together if are_together else signs.apart)


def entry_of_sign_at(stage: Stage, point: QPoint, pinned: Pinned) -> Entry | None:
    """The clause whose sign is at `point` of the window."""
    for row, column in stage.places() if pinned.pins else ():
        for entry in stage.grid.content.cells[row][column]:
            if pinned.of(entry) and sign_rect(stage, entry).adjusted(-_EASE, -_EASE, _EASE, _EASE).contains(point):
                return entry
    return None


def said_of(entry: Entry, pinned: Pinned, content: Content) -> Iterator[str]:
    """What the reviewer said of a clause and others, in the language of the interface."""
    for each in pinned.of(entry):
        yield _sentence(each).format(
            one=cited(content, entry.column, entry.clause), other=cited(content, each.column, each.clause)
        )


def _sentence(said: PinnedTo) -> str:
    if said.pin.together:
        return QCoreApplication.translate("CompareView", "{one} and {other} answer each other: you paired them")
    return QCoreApplication.translate("CompareView", "{one} does not answer {other}: you keep them apart")
