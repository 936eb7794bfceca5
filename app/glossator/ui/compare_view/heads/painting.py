"""How a column's head is painted: lines of words, signs, and the passages counted by group."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from glossator.core.text.direction import isolate
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


Measured = tuple[Count, int]
"""A count, and how much room its words want."""


def fitting(counts: Sequence[Count], font: QFont, width: int) -> list[Measured]:
    """Those of `counts` that there is room for beside the number of the others; the first never gives way."""
    measured = [(count, width_of(count.words, font if nth else bold(font))) for nth, count in enumerate(counts)]
    more = _APART + width_of(f"+{len(counts)}", font)
    for nth, (_, wanted) in enumerate(measured):
        width -= (_APART if nth else 0) + _SQUARE + _NEAR + wanted
        is_last = nth == len(measured) - 1
        if nth and width < (0 if is_last else more):
            return measured[:nth]
    return measured


def least_width(count: Count, font: QFont) -> int:
    """How much room the number of `count` wants, without its name."""
    return _SQUARE + _NEAR + width_of(count.amount, bold(font))


def fitting_alone(count: Count, font: QFont, width: int) -> list[Measured]:
    """`count`, its number without its name, or nothing: whatever there is room for."""
    forms = [(each, width_of(each.words, bold(font))) for each in (count, replace(count, words=count.amount))]
    return [(each, wanted) for each, wanted in forms if _SQUARE + _NEAR + wanted <= width][:1]


@dataclass(frozen=True, slots=True)
class HeadPainter:
    """Paints in letters of `font`, in the colours of `theme`, each line from the side where `direction` begins."""

    painter: QPainter
    font: QFont
    theme: Theme
    direction: Qt.LayoutDirection

    def paint_words(self, room: QRect, words: str, token: str, *, is_bold: bool = False) -> None:
        """As much of `words` as there is room for, in the colour of `token`."""
        letters = bold(self.font) if is_bold else self.font
        self._draw(room, elided(words, QFontMetrics(letters), room.width()), token, letters)

    def _draw(self, room: QRect, words: str, token: str, letters: QFont) -> None:
        self.painter.setFont(letters)
        self.painter.setPen(self.theme.colour(token))
        self.painter.drawText(room, _FROM[self.direction], words)

    def paint_verified(self, room: QRect, *, is_intact: bool) -> None:
        """The sign that the text is the recorded one, or a warning that it is not."""
        name, token = ("verified", "text-muted") if is_intact else ("warning", "error")
        self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        square = QStyle.alignedRect(self.direction, Qt.AlignmentFlag.AlignCenter, QSize(SIGN, SIGN), room)
        self.painter.drawPixmap(square, pixmap(name, self.theme.colour(token)))

    def paint_counts(self, room: QRect, counts: Sequence[Measured], more: int, *, is_curated: bool) -> None:
        """Each of `counts` behind a square in its colour, and how many `more` there are."""
        for nth, (count, wanted) in enumerate(counts):
            place, room = slice_off(room, _SQUARE + _NEAR + wanted, self.direction)
            square, words = slice_off(place, _SQUARE, self.direction)
            self._paint_square(square, count.hue, is_curated=is_curated)
            words = slice_off(words, _NEAR, self.direction)[1]
            if nth:
                self._draw(words, count.words, "text-muted", self.font)
            else:
                self.paint_words(words, count.words, "text", is_bold=True)
            room = slice_off(room, _APART, self.direction)[1]
        if more:
            self.paint_words(room, isolate(f"+{more}"), "text-muted")

    def _paint_square(self, place: QRect, hue: str, *, is_curated: bool) -> None:
        """As badges are: framed by dashes where only rules marked the passages."""
        square = QRectF(0.5, 0.5, _SQUARE - 1, _SQUARE - 1)
        square.moveCenter(QRectF(place).center())
        style = Qt.PenStyle.SolidLine if is_curated else Qt.PenStyle.DashLine
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(QPen(self.theme.colour(f"{hue}-ink"), 1, style))
        self.painter.setBrush(self.theme.colour(f"{hue}-tint"))
        self.painter.drawRoundedRect(square, 2, 2)
