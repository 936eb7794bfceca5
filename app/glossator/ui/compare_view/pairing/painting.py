"""The frames around the clause that another is picked for, and around the one that would be picked."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from glossator.ui.compare_view.cells.entry_layout import EntryLayout
from glossator.ui.compare_view.hand.attention import Attention
from glossator.ui.compare_view.table.frames import Frame
from glossator.ui.theme import Theme

_VEIL = 0.1


def paint_picking(painter: QPainter, entry: EntryLayout, frame: Frame, attention: Attention, theme: Theme) -> None:
    """Frame `entry` if it is one of the two: in a solid line and a dashed one."""
    if entry.entry not in (attention.origin, attention.candidate):
        return
    accent, veil = theme.colour("accent"), theme.colour("accent")
    veil.setAlphaF(_VEIL)
    solid = entry.entry == attention.origin
    inset = frame.typography.ems(0.25)
    rect = QRect(2, entry.top - inset, frame.width - 5, entry.bottom - entry.top + 2 * inset)
    painter.fillRect(rect, veil)
    painter.setPen(QPen(accent, 2, Qt.PenStyle.SolidLine if solid else Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)
