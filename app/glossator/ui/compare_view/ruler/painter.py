"""How the marks of the overview ruler are drawn: each sign has a shape of its own beside its colour."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from glossator.core.compare.model import ChangeKind
from glossator.ui.compare_view.ruler.lanes import CHANGES, MARKS, Lanes
from glossator.ui.compare_view.ruler.marks import RulerMark, Sign
from glossator.ui.compare_view.ruler.scale import LEAST_HEIGHT
from glossator.ui.theme import KindStyle, Theme

_WIDER = 2
_STROKE = 2
_DASH, _DASHES = 2, 4
"""How high a dash of what moved is, and how far the next one begins below."""


@dataclass(frozen=True, slots=True)
class RulerPainter:
    """Draws in the colours of `theme`; `styles` has those of kinds of provision and of change."""

    painter: QPainter
    theme: Theme
    styles: Mapping[str, KindStyle]

    def draw(self, marks: Iterable[RulerMark], lanes: Lanes) -> None:
        """Draw `marks` in their lanes."""
        for mark in marks:
            if mark.sign in (Sign.ALONE, Sign.CHANGE):
                self.draw_change(mark, QRect(lanes.of_changes(mark.column), mark.top, CHANGES, mark.height))
            else:
                self.draw_mark(mark, QRect(lanes.of_marks(mark.column), mark.top, MARKS, mark.height))

    def draw_mark(self, mark: RulerMark, room: QRect) -> None:
        """A provision as a bar, words that were found as a framed line across, a note as a diamond."""
        if mark.sign is Sign.PROVISION:
            self.painter.fillRect(room, self.styles[mark.kind].ink)
        elif mark.sign is Sign.HIT:
            line = room.adjusted(-_WIDER, 0, _WIDER, 0)
            self.painter.fillRect(line, self.theme.colour("text-muted"))
            self.painter.fillRect(line.adjusted(1, 0, -1, 0), self.theme.colour("search-current"))
        else:
            self._draw_diamond(QPointF(room.left() + MARKS / 2, room.top() + LEAST_HEIGHT))

    def draw_change(self, mark: RulerMark, room: QRect) -> None:
        """Inserted words as a full bar, deleted ones as a stroke, replaced ones as two, moved ones as dashes.

        A clause that only one licence has is dotted, as the empty cell beside it is hatched.
        """
        if mark.sign is Sign.ALONE:
            self.painter.fillRect(room, QBrush(self.theme.colour("text-muted"), Qt.BrushStyle.Dense4Pattern))
            return
        ink = self.styles[mark.kind].ink
        if mark.kind == ChangeKind.INSERT:
            self.painter.fillRect(room, ink)
        elif mark.kind in (ChangeKind.DELETE, ChangeKind.REPLACE):
            self.painter.fillRect(QRect(room.left(), room.top(), _STROKE, room.height()), ink)
            if mark.kind == ChangeKind.REPLACE:
                self.painter.fillRect(room.adjusted(CHANGES - _STROKE, 0, 0, 0), ink)
        else:
            self._draw_dashes(room, ink)

    def _draw_dashes(self, room: QRect, ink: QColor) -> None:
        for top in range(room.top(), room.top() + room.height(), _DASHES):
            height = min(_DASH, room.top() + room.height() - top)
            self.painter.fillRect(QRect(room.left(), top, room.width(), height), ink)

    def _draw_diamond(self, centre: QPointF) -> None:
        reach = MARKS / 2
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(QPen(self.theme.colour("surface"), 1))
        self.painter.setBrush(self.theme.colour("note"))
        corners = ((-reach, 0), (0, -reach), (reach, 0), (0, reach))
        self.painter.drawPolygon([centre + QPointF(*corner) for corner in corners])
        self.painter.restore()
