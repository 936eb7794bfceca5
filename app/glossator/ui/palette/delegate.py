"""How an offer is painted: its name, and at the end of the line what says more about it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from glossator.core.text.direction import isolate
from glossator.ui.check_list import Index, draw_words, slice_off, words_colour
from glossator.ui.palette.model import OFFER_ROLE
from glossator.ui.palette.offer import Offer

_HEIGHT, _GAP = 10, 16
_ROUNDING = 4
"""Words set in several fonts may be wider than their metrics say."""
_LARGEST_DETAIL = 0.5
"""How much of a line its end may take."""


class OfferDelegate(QStyledItemDelegate):
    """One line an offer; what is not available is muted and says so."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line's height follows the font."""
        return QSize(super().sizeHint(option, index).width(), line_height(QFontMetrics(option.font).height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as the style does, and the words upon it."""
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        styled.text = ""
        styled.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, styled, painter, styled.widget)
        words = styled.rect.adjusted(_GAP // 2, 0, -_GAP // 2, 0)
        painter.save()
        painter.setFont(styled.font)
        painter.setLayoutDirection(styled.direction)
        offer: Offer = index.data(OFFER_ROLE)
        detail = isolate(offer.detail if offer.is_available else self.tr("not available"))
        wanted = QFontMetrics(styled.font).horizontalAdvance(detail) + _ROUNDING
        room = min(wanted, round(words.width() * _LARGEST_DETAIL))
        end, rest = slice_off(words, room, styled.direction, at_end=True)
        name = slice_off(rest, _GAP, styled.direction, at_end=True)[1]
        draw_words(painter, end, detail, words_colour(styled, QPalette.ColorRole.PlaceholderText), styled.direction)
        draw_words(painter, name, offer.name, words_colour(styled), styled.direction)
        painter.restore()


def line_height(font_height: int) -> int:
    """How high a line is that is set in a font of this height."""
    return font_height + _HEIGHT
