"""Sets one block in lines: its font, its direction, and what hangs beside its first line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from glossator.core.text.direction import Direction
from glossator.ui.compare_view.cells.blocks import Block
from glossator.ui.compare_view.cells.entry_layout import BlockLayout
from glossator.ui.compare_view.cells.formats import FormatRange
from glossator.ui.compare_view.cells.typography import Typography
from glossator.ui.compare_view.table.frames import Box

_BULLET = re.compile(r"[-*•·‣▪◦–]\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class BlockSetter:
    """Sets blocks of columns whose lines begin on the right where `mirrored`."""

    typography: Typography
    mirrored: bool

    def set_block(
        self, block: Block, level: int, box: Box, top: int, push: int, formats: Sequence[FormatRange]
    ) -> BlockLayout:
        """`block` of a clause at `level`, in lines as wide as `box`, the first shorter by `push`; `top` in the cell."""
        face = self.typography.face(block.direction)
        font = face.heading(level) if block.is_heading else face.body
        layout = QTextLayout(block.shown.text, font)
        layout.setCacheEnabled(True)
        layout.setTextOption(_option(block.direction, self.mirrored))
        layout.setFormats(list(formats))
        bullet = _BULLET.match(block.shown.text)
        hang = round(QFontMetricsF(font).horizontalAdvance(bullet[0])) if bullet else 0
        height = self._break_lines(layout, box.width, face.pitch, push, hang)
        return BlockLayout(block, layout, box.left, top, height)

    def _break_lines(self, layout: QTextLayout, width: int, pitch: int, push: int, hang: int) -> int:
        """Break `layout` into lines `width` wide, the first shorter by `push`, the others by `hang`; their height.

        Baselines lie `pitch` apart, the first at the ascent that all cells share, whatever fonts a line falls back to.
        """
        height, shorter = 0, push
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(width - shorter)
            left = 0 if self.mirrored else shorter
            line.setPosition(QPointF(left, height + self.typography.ascent - line.ascent()))
            height, shorter = height + pitch, hang
            line = layout.createLine()
        layout.endLayout()
        return max(height, pitch)


@cache
def _option(direction: Direction, mirrored: bool) -> QTextOption:
    """Each line begins on the column's side, whichever way its own words run."""
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    right_to_left = direction is Direction.RTL
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def is_item(block: Block) -> bool:
    """Whether `block` is an item of a list."""
    return bool(_BULLET.match(block.shown.text))
