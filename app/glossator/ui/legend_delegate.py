"""A line of the legend: a kind as the columns mark it, and how often it occurs."""

from math import ceil

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView, QWidget

from glossator.ui.check_list import CHECKED, ENTRY_ROLE, CheckDelegate, Index, slice_off, words_colour
from glossator.ui.compare_view.cells.ornaments import paint_badge
from glossator.ui.i18n import current_language
from glossator.ui.legend_model import LegendEntry
from glossator.ui.theme import KindStyle, Theme

_BADGE_WIDTH, _BADGE_HEIGHT, _GAP = 28, 18, 8
_AROUND = 6
"""Pixels above and below a name together."""


class LegendDelegate(CheckDelegate):
    """Shows a kind by its badge and its name on its tint, underlined in its pattern; a long name takes more lines."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, index: Index) -> None:
        """Paint badge, name and count."""
        entry: LegendEntry = index.data(ENTRY_ROLE)
        style = self.theme.kind_style(entry.kind, current_language())
        _paint_small_badge(painter, slice_off(rect, _BADGE_WIDTH, option.direction)[0], style, option.font)
        name, count = _places(rect, entry, option)
        painter.setFont(option.font)
        painter.setPen(words_colour(option, QPalette.ColorRole.PlaceholderText))
        painter.drawText(count, Qt.AlignmentFlag.AlignCenter, str(entry.count))
        is_shown = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is CHECKED
        marked = _format(style, words_colour(option)) if is_shown else None
        painter.setPen(words_colour(option))
        layout = _set(str(index.data()), option, name.width(), marked)
        layout.draw(painter, QPointF(name.left(), name.center().y() - _height(layout) / 2 + 1))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the lines of the name need in the width that the list has."""
        size, entry, view = super().sizeHint(option, index), index.data(ENTRY_ROLE), option.widget
        if entry is None or not isinstance(view, QTreeView):
            return size
        line = QStyleOptionViewItem(option)
        self.initStyleOption(line, index)
        line.rect = QRect(0, 0, view.viewport().width() - view.indentation(), size.height())
        words = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, line, view)
        layout = _set(line.text, line, _places(words, entry, line)[0].width())
        return QSize(size.width(), max(size.height(), ceil(_height(layout)) + _AROUND))


def _places(rect: QRect, entry: LegendEntry, option: QStyleOptionViewItem) -> tuple[QRect, QRect]:
    """Where name and count of `entry` stand in `rect`, beside the badge."""
    rest = slice_off(rect, _BADGE_WIDTH + _GAP, option.direction)[1]
    width = QFontMetrics(option.font).horizontalAdvance(str(entry.count)) + _GAP
    count, name = slice_off(rest, width, option.direction, at_end=True)
    return name, count


def _paint_small_badge(painter: QPainter, rect: QRect, style: KindStyle, font: QFont) -> None:
    plate = QRect(0, 0, _BADGE_WIDTH, _BADGE_HEIGHT)
    plate.moveCenter(rect.center())
    letters = QFont(font)
    letters.setPointSizeF(font.pointSizeF() * 0.8)
    letters.setBold(True)
    paint_badge(painter, plate, style, letters, is_curated=True)


def _format(style: KindStyle, colour: QColor) -> QTextCharFormat:
    marked = QTextCharFormat()
    marked.setBackground(style.tint)
    marked.setForeground(colour)
    marked.setUnderlineStyle(style.underline)
    marked.setUnderlineColor(style.ink)
    return marked


def _set(name: str, option: QStyleOptionViewItem, width: int, marked: QTextCharFormat | None = None) -> QTextLayout:
    """The name set in lines of `width` pixels, `marked` as its passages are; plain where the kind is switched off."""
    layout = QTextLayout(name, option.font)
    layout.setTextOption(_running(option.direction))
    if marked:
        whole = QTextLayout.FormatRange()
        whole.start, whole.length, whole.format = 0, len(name), marked
        layout.setFormats([whole])
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    return layout.boundingRect().height()


def _running(direction: Qt.LayoutDirection) -> QTextOption:
    text_option = QTextOption(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading))
    text_option.setTextDirection(direction)
    text_option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return text_option
