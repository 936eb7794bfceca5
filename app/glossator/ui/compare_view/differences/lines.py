"""The lines at differing words: under what was added or said otherwise, through what was left out.

They run close to the letters, those of marked passages further below, so that both can be told where they meet.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from glossator.core.compare.model import ChangeKind
from glossator.core.text.direction import Direction
from glossator.ui.compare_view.cells.entry_layout import BlockLayout
from glossator.ui.compare_view.differences.index import Differing
from glossator.ui.theme import KindStyle

_BELOW = {Direction.LTR: 0.13, Direction.RTL: 0.4}
_THROUGH = {Direction.LTR: -0.25, Direction.RTL: -0.2}
_APART = 0.13
_WEIGHT, _FAINT_WEIGHT = 1.2, 1.0
_DOTS = (1.0, 2.5)
_DASHES = (5.0, 3.0)


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    """A line from `left` to `right`, `y` below the cell's top."""

    left: float
    right: float
    y: float
    kind: ChangeKind
    is_faint: bool


def difference_lines_of(block: BlockLayout, differing: Iterable[Differing], em: float) -> tuple[DifferenceLine, ...]:
    """The lines at `differing` words of `block`; what is said otherwise has two."""
    return tuple(
        DifferenceLine(rect.left(), rect.right(), baseline + em * drop, each.kind, each.is_faint)
        for each in differing
        if not (each.is_whole_move or each.is_quiet)
        for rect, baseline in block.runs(each.span)
        for drop in drops_of(each.kind, block.block.direction, is_faint=each.is_faint)
    )


def paint_difference_lines(painter: QPainter, lines: Iterable[DifferenceLine], styles: Mapping[str, KindStyle]) -> None:
    """Paint `lines` in the cell that `painter` is set to."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for line in lines:
        painter.setPen(_pen(line, styles[line.kind]))
        painter.drawLine(QPointF(line.left, line.y), QPointF(line.right, line.y))
    painter.restore()


def drops_of(kind: ChangeKind, direction: Direction, *, is_faint: bool) -> tuple[float, ...]:
    """How far below the baseline the lines at words that differ in this way run, in ems."""
    below = _BELOW[direction]
    if is_faint:
        return (below,)
    if kind is ChangeKind.DELETE:
        return (_THROUGH[direction],)
    return (below, below + _APART) if kind is ChangeKind.REPLACE else (below,)


def _pen(line: DifferenceLine, style: KindStyle) -> QPen:
    """Dots for words that say the same, dashes for words that moved."""
    pen = QPen(style.ink, _FAINT_WEIGHT if line.is_faint else _WEIGHT)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if line.is_faint:
        pen.setDashPattern(_DOTS)
    elif line.kind is ChangeKind.MOVE:
        pen.setDashPattern(_DASHES)
    return pen
