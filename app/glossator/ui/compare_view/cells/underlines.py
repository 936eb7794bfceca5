"""The lines under marked words, by our own hand.

Qt draws one underline at the height that suits Latin letters: it would cut through the tails of Arabic ones, and
where kinds overlap only one of them could be told.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QTextCharFormat

from glossator.core.compare.model import Span
from glossator.core.text.direction import Direction
from glossator.ui.compare_view.cells.entry_layout import BlockLayout
from glossator.ui.compare_view.differences.index import Differing
from glossator.ui.compare_view.marks.marks import Passage
from glossator.ui.theme import KindStyle

_Style = QTextCharFormat.UnderlineStyle
_PENS = {
    _Style.SingleUnderline: Qt.PenStyle.SolidLine,
    _Style.DashUnderline: Qt.PenStyle.DashLine,
    _Style.DotLine: Qt.PenStyle.DotLine,
    _Style.DashDotLine: Qt.PenStyle.DashDotLine,
    _Style.DashDotDotLine: Qt.PenStyle.DashDotDotLine,
}
_BELOW = {Direction.LTR: 0.17, Direction.RTL: 0.4}
_APART = 0.18
_MOST = 3
_LEAST_WEIGHT, _WEIGHT = 1.1, 0.075
_WAVE_STEP, _WAVE_HEIGHT = 2.7, 1.35
"""In weights of the line."""


@dataclass(frozen=True, slots=True)
class Underline:
    """A line from `left` to `right`, `y` below the cell's top, `weight` thick, in the style of `kind`."""

    left: float
    right: float
    y: float
    weight: float
    kind: str


def underlines_of(
    block: BlockLayout, passages: Iterable[Passage], em: float, differing: Sequence[Differing] = ()
) -> tuple[Underline, ...]:
    """The lines under `passages` in `block`; where two overlap, that of the longer one runs below.

    All run below those of `differing` words that they overlap.
    """
    drawn: list[tuple[Passage, int]] = []
    lines: list[Underline] = []
    weight = max(em * _WEIGHT, _LEAST_WEIGHT)
    for passage in sorted(passages, key=lambda each: each.span.end - each.span.start):
        taken = {tier for other, tier in drawn if _overlap(other.span, passage.span)}
        taken |= {0 for other in differing if not other.is_whole_move and _overlap(other.span, passage.span)}
        tier = next((tier for tier in range(_MOST) if tier not in taken), None)
        if tier is not None:
            drawn.append((passage, tier))
            drop = em * (_BELOW[block.block.direction] + _APART * tier)
            lines.extend(
                Underline(rect.left(), rect.right(), baseline + drop, weight, passage.provision.kind)
                for rect, baseline in block.runs(passage.span)
            )
    return tuple(lines)


def paint_underlines(painter: QPainter, lines: Iterable[Underline], styles: Mapping[str, KindStyle]) -> None:
    """Paint `lines` in the cell that `painter` is set to."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for line in lines:
        style = styles[line.kind]
        painter.setPen(QPen(style.ink, line.weight, _PENS.get(style.underline, Qt.PenStyle.SolidLine)))
        if style.underline == _Style.WaveUnderline:
            painter.drawLines(_wave(line))  # a polyline takes six times as long
        else:
            painter.drawLine(QPointF(line.left, line.y), QPointF(line.right, line.y))
    painter.restore()


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _wave(line: Underline) -> list[QLineF]:
    step, height = _WAVE_STEP * line.weight, _WAVE_HEIGHT * line.weight
    count = max(int((line.right - line.left) / step), 1)
    points = [QPointF(line.left + nth * step, line.y + height * (nth % 2)) for nth in range(count + 1)]
    return [QLineF(*ends) for ends in pairwise(points)]
