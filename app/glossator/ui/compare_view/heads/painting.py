"""How a column's head is painted: lines of words, signs, and the passages counted by group."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from glossator.ui.check_list import slice_off
from glossator.ui.compare_view.heads.rooms import SIGN
from glossator.ui.compare_view.heads.words import Count
from glossator.ui.eliding import elided
from glossator.ui.icons import pixmap
from glossator.ui.theme import Theme

_SQUARE, _NEAR, _APART = 9, 5, 10
_ON_ONE_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_FROM = {
    Qt.LayoutDirection.LeftToRight: int(_ON_ONE_LINE | Qt.AlignmentFlag.AlignLeft),
    Qt.LayoutDirection.RightToLeft: int(_ON_ONE_LINE | Qt.AlignmentFlag.AlignRight),
}


def bold(font: QFont) -> QFont:
    """The letters of what matters most in a head: its title and its first count."""
    letters = QFont(font)
    letters.setBold(True)
    return letters


def width_of(words: str, font: QFont) -> int:
    """How much room `words` want on one line, in pixels."""
    return QFontMetrics(font).horizontalAdvance(words) + 1


def counts_that_fit(counts: Sequence[Count], font: QFont, width: int) -> int:
    """How many of `counts` there is room for, beside the number of the others; the first never gives way."""
    more = _APART + width_of(f"+{len(counts)}", font)
    for nth, count in enumerate(counts):
        width -= (_APART if nth else 0) + width_of_count(count, font if nth else bold(font))
        is_last = nth == len(counts) - 1
        if nth and width < (0 if is_last else more):
            return nth
    return len(counts)


def without_name(count: Count) -> Count:
    """The number alone."""
    return replace(count, words=str(count.number))


def width_of_count(count: Count, font: QFont) -> int:
    """How much room `count` wants with its square, in pixels."""
    return _SQUARE + _NEAR + width_of(count.words, font)


@dataclass(frozen=True, slots=True)
class HeadPainter:
    """Paints in letters of `font`, in the colours of `theme`, each line from the side where `direction` begins."""

    painter: QPainter
    font: QFont
    theme: Theme
    direction: Qt.LayoutDirection

    def paint_words(self, room: QRect, words: str, token: str, font: QFont | None = None) -> None:
        """As much of `words` as there is room for, in the colour of `token`."""
        letters = font or self.font
        self.painter.setFont(letters)
        self.painter.setPen(self.theme.colour(token))
        self.painter.drawText(room, _FROM[self.direction], elided(words, QFontMetrics(letters), room.width()))

    def paint_verified(self, room: QRect, *, is_intact: bool) -> None:
        """The sign that the text is the recorded one, or a warning that it is not."""
        name, token = ("verified", "text-muted") if is_intact else ("warning", "error")
        self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        square = QStyle.alignedRect(self.direction, Qt.AlignmentFlag.AlignCenter, QSize(SIGN, SIGN), room)
        self.painter.drawPixmap(square, pixmap(name, self.theme.colour(token)))

    def paint_counts(self, room: QRect, counts: Sequence[Count], more: int, *, is_curated: bool) -> None:
        """Each of `counts` behind a square in its colour, and how many `more` there are."""
        for nth, count in enumerate(counts):
            square, room = slice_off(room, _SQUARE + _NEAR, self.direction)
            self._paint_square(slice_off(square, _SQUARE, self.direction)[0], count.hue, is_curated=is_curated)
            font, token = (self.font, "text-muted") if nth else (bold(self.font), "text")
            words, room = slice_off(room, width_of(count.words, font), self.direction)
            self.paint_words(words, count.words, token, font)
            room = slice_off(room, _APART, self.direction)[1]
        if more:
            self.paint_words(room, f"+{more}", "text-muted")

    def _paint_square(self, place: QRect, hue: str, *, is_curated: bool) -> None:
        """As badges are: framed by dashes where only rules marked the passages."""
        square = QRectF(0.5, 0.5, _SQUARE - 1, _SQUARE - 1)
        square.moveCenter(QRectF(place).center())
        style = Qt.PenStyle.SolidLine if is_curated else Qt.PenStyle.DashLine
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(QPen(self.theme.colour(f"{hue}-ink"), 1, style))
        self.painter.setBrush(self.theme.colour(f"{hue}-tint"))
        self.painter.drawRoundedRect(square, 2, 2)
