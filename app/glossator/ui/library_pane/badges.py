"""A licence's restrictions in a row of lettered badges, as many as there is room for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from glossator.ui.check_list import draw_words, slice_off
from glossator.ui.compare_view.cells.ornaments import paint_badge
from glossator.ui.i18n import current_language
from glossator.ui.library_pane.entry import Restriction
from glossator.ui.library_pane.row import badge_height, small
from glossator.ui.theme import Theme

_BADGE_WIDTH, _APART, _NEAR = 28, 6, 3
_LETTERS = 0.76


@dataclass(frozen=True, slots=True)
class BadgePlace:
    """A badge, and behind it the number of its passages, told from two on."""

    restriction: Restriction
    plate: QRect
    count: QRect

    @property
    def said(self) -> str:
        """The number as it is painted."""
        return _said(self.restriction)


class BadgeRow:
    """The badges of `restrictions` in `rect`, the first of them first, and how many kinds are left over."""

    def __init__(
        self, restrictions: Sequence[Restriction], rect: QRect, font: QFont, direction: Qt.LayoutDirection
    ) -> None:
        self._font = font
        self._direction = direction
        self._metrics = QFontMetrics(small(font))
        self._rest = rect
        self.badges: list[BadgePlace] = []
        for nth, restriction in enumerate(restrictions):
            if not self._fits(restriction, len(restrictions) - nth - 1):
                break
            self.badges.append(self._place(restriction))
        self.left_over = len(restrictions) - len(self.badges)

    def paint(self, painter: QPainter, theme: Theme, muted: QColor, *, is_curated: bool) -> None:
        """Paint the badges, framed by dashes where rules marked the passages."""
        letters = QFont(self._font)
        letters.setPointSizeF(self._font.pointSizeF() * _LETTERS)
        letters.setBold(True)
        for badge in self.badges:
            style = theme.kind_style(badge.restriction.kind, current_language())
            paint_badge(painter, badge.plate, style, letters, is_curated=is_curated)
        painter.setFont(small(self._font))
        for badge in self.badges:
            draw_words(painter, badge.count, badge.said, muted, self._direction)
        if self.left_over:
            draw_words(painter, self._rest, _more(self.left_over), muted, self._direction)

    def _fits(self, restriction: Restriction, others: int) -> bool:
        needed = _BADGE_WIDTH + self._count_width(restriction)
        if others:
            needed += _APART + self._metrics.horizontalAdvance(_more(others))
        return needed <= self._rest.width()

    def _place(self, restriction: Restriction) -> BadgePlace:
        place, rest = slice_off(self._rest, _BADGE_WIDTH, self._direction)
        plate = QRect(place.left(), place.top(), place.width(), badge_height(self._font))
        plate.moveTop(place.center().y() - plate.height() // 2)
        count, rest = slice_off(rest, self._count_width(restriction), self._direction)
        self._rest = slice_off(rest, _APART, self._direction)[1]
        return BadgePlace(restriction, plate, slice_off(count, _NEAR, self._direction)[1])

    def _count_width(self, restriction: Restriction) -> int:
        said = _said(restriction)
        return _NEAR + self._metrics.horizontalAdvance(said) if said else 0


def _said(restriction: Restriction) -> str:
    return str(restriction.count) if restriction.count > 1 else ""


def _more(count: int) -> str:
    return f"+{count}"
