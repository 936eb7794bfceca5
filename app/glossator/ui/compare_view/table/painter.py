"""Paints the table in the window: rows with their bands, cells, hatching, and the titles that stay in sight."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter

from glossator.core.text.direction import Direction
from glossator.ui.compare_view.cells.painter import CellPainter
from glossator.ui.compare_view.pairing.pinned import Pinned
from glossator.ui.compare_view.pairing.signs import Signs, paint_signs
from glossator.ui.compare_view.table.row_bands import Band
from glossator.ui.compare_view.table.stage import Stage, title_height
from glossator.ui.compare_view.table.standing_title import standing_title
from glossator.ui.eliding import elided
from glossator.ui.theme import Theme

_TOPIC_INSET = 0.7
_STRIP = 64


@dataclass(frozen=True, slots=True)
class TablePainter:
    """Paints what `stage` shows; `hatch` fills the cells without counterpart, `signs` stand at clauses of `pinned`."""

    stage: Stage
    theme: Theme
    cells: CellPainter
    hatch: QBrush
    pinned: Pinned
    signs: Signs

    def paint(self, painter: QPainter, clip: QRect, *, has_focus: bool) -> None:
        """Paint everything that lies in `clip`."""
        painter.fillRect(clip, self.theme.colour("surface"))
        for column, box in enumerate(self.stage.grid.columns.boxes):
            left, track = self.stage.column_left(column), self.stage.grid.track(column)
            for row, top in self.stage.rows(column):
                rect = QRect(left, top, box.width, track.measure(row))
                if rect.intersects(clip):
                    self._paint_cell(painter, row, column, rect, clip, has_focus=has_focus)
        if self.stage.grid.arrangement.is_free:
            self._paint_edges(painter)
        else:
            self._paint_heads(painter, clip)
        if clip.top() < title_height(self.stage):
            self._paint_titles(painter)

    def _paint_heads(self, painter: QPainter, clip: QRect) -> None:
        """The lines between rows, and what is said above each."""
        grid = self.stage.grid
        for row, top in self.stage.rows():
            if clip.top() <= top + grid.band_height(row) and top <= clip.bottom():
                painter.fillRect(QRect(0, top, self.stage.width, 1), self.theme.colour("border"))
                if grid.bands[row]:
                    self._paint_band(painter, row, top)

    def _paint_edges(self, painter: QPainter) -> None:
        """The lines between columns, also below their last clauses."""
        for column in range(self.stage.grid.content.column_count):
            left = self.stage.column_left(column)
            if left > 0:
                painter.fillRect(QRect(left, 0, 1, self.stage.height), self.theme.colour("border"))

    def _paint_cell(
        self, painter: QPainter, row: int, column: int, rect: QRect, clip: QRect, *, has_focus: bool
    ) -> None:
        cell = self.stage.grid.cell(row, column)
        if cell.entries or cell.gone:
            origin = QPointF(rect.left(), rect.top() + self.stage.grid.head(row))
            painter.save()
            painter.setClipRect(rect.intersected(clip))
            self.cells.paint(painter, cell, origin, QRectF(clip), has_focus=has_focus)
            if self.pinned.pins:
                paint_signs(painter, row, column, self.stage, self.pinned, self.signs)
            painter.restore()
        else:
            self._paint_hatching(painter, rect, clip)
        if rect.left() > 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), self.theme.colour("border"))

    def _paint_hatching(self, painter: QPainter, rect: QRect, clip: QRect) -> None:
        """Qt shares patterns that are higher than a strip among threads, and waiting for these takes far longer."""
        painter.setBrushOrigin(rect.topLeft())
        shown = rect.intersected(clip)
        for top in range(shown.top(), shown.bottom() + 1, _STRIP):
            height = min(_STRIP, shown.bottom() + 1 - top)
            painter.fillRect(QRect(shown.left(), top, shown.width(), height), self.hatch)

    def _paint_band(self, painter: QPainter, row: int, top: int) -> None:
        """Name what the row is about in a band across all columns, and in each how its clause stands to the others."""
        grid = self.stage.grid
        inset = grid.typography.ems(_TOPIC_INSET)
        band = QRect(0, top + 1, self.stage.width, grid.band_height(row))
        painter.fillRect(band, self.theme.colour("surface-raised"))
        direction = Direction.RTL if self.stage.mirrored else Direction.LTR
        for words, left, width in self._words_in_band(grid.bands[row]):
            rect = QRect(left + inset, band.top(), width - 2 * inset, band.height())
            self._paint_words(painter, rect, words, direction)

    def _words_in_band(self, band: Band) -> Iterator[tuple[str, int, int]]:
        """The words of `band` with the left edge and the width of their room; a topic alone has the whole window."""
        if not band.signs:
            yield band.topic, 0, self.stage.width
        for column, sign in enumerate(band.signs):
            said = [band.topic, sign] if column == 0 else [sign]
            width = self.stage.grid.columns.boxes[column].width
            yield " · ".join(filter(None, said)), self.stage.column_left(column), width

    def _paint_titles(self, painter: QPainter) -> None:
        for column in range(self.stage.grid.content.column_count):
            entry = self.stage.top_entry(column)
            title = standing_title(entry, self.stage.grid.content) if entry else ""
            if title:
                self._paint_title(painter, column, title)

    def _paint_title(self, painter: QPainter, column: int, title: str) -> None:
        frame = self.stage.grid.frames[column]
        band = QRect(self.stage.column_left(column) + 1, 0, frame.width - 1, title_height(self.stage))
        painter.fillRect(band, self.theme.colour("surface-raised"))
        painter.fillRect(QRect(QPoint(band.left(), band.bottom()), band.bottomRight()), self.theme.colour("border"))
        words = QRect(band.left() - 1 + frame.line(1).left, 0, frame.line(1).width, band.height())
        self._paint_words(painter, words, title, frame.direction)

    def _paint_words(self, painter: QPainter, rect: QRect, words: str, direction: Direction) -> None:
        """Paint small quiet words at the side where lines of this direction begin."""
        mirrored = direction is Direction.RTL
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        font = self.stage.grid.typography.face(direction).small
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        painter.setFont(font)
        painter.setPen(self.theme.colour("text-muted"))
        painter.drawText(rect, flags, elided(words, QFontMetrics(font), rect.width()))
