"""Paints the parts of one row of the library pane."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from glossator.core.library.library import Damaged
from glossator.core.text.direction import isolate
from glossator.ui.check_list import draw_words, slice_off, words_colour
from glossator.ui.icons import pixmap
from glossator.ui.library_pane.badges import BadgeRow
from glossator.ui.library_pane.entry import LibraryEntry
from glossator.ui.library_pane.row import GAP, RowPlaces, row_places, small
from glossator.ui.library_pane.words import no_restrictions
from glossator.ui.messages import sentence
from glossator.ui.theme import Theme

_BOX, _SIGN, _CHEVRON, _CHIP = 16, 16, 8, 18


class Inks:
    """A theme, and the signs drawn in its colours, each once."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._signs: dict[tuple[str, str], QPixmap] = {}

    def sign(self, name: str, token: str) -> QPixmap:
        """The drawing `name` in the colour of `token`."""
        if (name, token) not in self._signs:
            self._signs[name, token] = pixmap(name, self.theme.colour(token))
        return self._signs[name, token]


class RowPainter:
    """Paints upon the ground that the style has painted for the row of `option`."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, inks: Inks) -> None:
        self._painter = painter
        self._option = option
        self._inks = inks
        self._theme = inks.theme
        self._small = small(option.font)
        self._ink = words_colour(option)
        self._muted = words_colour(option, QPalette.ColorRole.PlaceholderText)

    def paint_title(self, title: str, shown: int, count: int) -> None:
        """Paint the title of a group that shows `shown` of `count` entries."""
        rect = self._option.rect
        sign, rest = slice_off(rect, 24, self._option.direction)
        self._paint_chevron(sign)
        said = str(count) if shown == count else f"{shown}/{count}"
        number, words = slice_off(rest, self._width(said) + GAP, self._option.direction, at_end=True)
        words = slice_off(words, GAP, self._option.direction, at_end=True)[1]
        self._words(slice_off(number, GAP, self._option.direction, at_end=True)[1], said, self._muted, self._small)
        bold = QFont(self._option.font)
        bold.setBold(True)
        self._words(words, title, self._ink, bold)

    def paint_entry(self, name: str, entry: LibraryEntry) -> None:
        """Paint box, name, signs and badges of a licence."""
        places = self._places()
        self._paint_box(places.box, entry)
        if sign := "information" if self._is_attended() else _standing(entry):
            self._paint_sign(sign, places.about, "text-muted")
        self._paint_name(self._paint_column(places.name, entry.column), name, entry.metadata.effective)
        if entry.restrictions:
            row = BadgeRow(entry.restrictions, places.below, self._option.font, self._option.direction)
            row.paint(self._painter, self._theme, self._muted, is_curated=entry.metadata.is_curated)
        else:
            self._words(places.below, no_restrictions(entry.metadata), self._muted, self._small)

    def paint_damaged(self, name: str, damaged: Damaged) -> None:
        """Paint the name of a folder and why it cannot be read."""
        places = self._places()
        self._paint_sign("warning", places.box, "error")
        self._words(places.name, isolate(name), self._ink, self._option.font)
        self._words(places.below, sentence(damaged.error), self._theme.colour("error"), self._small)

    def _places(self) -> RowPlaces:
        return row_places(self._option.rect, self._option.font, self._option.direction)

    def _is_attended(self) -> bool:
        """Whether the pointer or the keyboard is on the row."""
        return bool(self._option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected))

    def _paint_box(self, place: QRect, entry: LibraryEntry) -> None:
        option = QStyleOptionViewItem(self._option)
        option.rect = QRect(0, 0, _BOX, _BOX)
        option.rect.moveCenter(place.center())
        is_checked = entry.column >= 0
        option.state |= QStyle.StateFlag.State_On if is_checked else QStyle.StateFlag.State_Off
        if not (is_checked or entry.has_room):
            option.state &= ~QStyle.StateFlag.State_Enabled
        check = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        option.widget.style().drawPrimitive(check, option, self._painter, option.widget)

    def _paint_column(self, rect: QRect, column: int) -> QRect:
        """Paint the column's number at the end of `rect`, where there is one; returns what is left of it."""
        if column < 0:
            return rect
        chip, rest = slice_off(rect, _CHIP, self._option.direction, at_end=True)
        self._paint_chip(chip, str(column + 1))
        return slice_off(rest, GAP, self._option.direction, at_end=True)[1]

    def _paint_name(self, rect: QRect, name: str, date: str) -> None:
        """Paint the name, and the date at the end of `rect` where there is room for both."""
        needed = QFontMetrics(self._option.font).horizontalAdvance(name) + 2 * GAP + self._width(date)
        if date and needed <= rect.width():
            place, rect = slice_off(rect, self._width(date) + GAP, self._option.direction, at_end=True)
            self._words(slice_off(place, GAP, self._option.direction)[1], isolate(date), self._muted, self._small)
        self._words(rect, isolate(name), self._ink, self._option.font)

    def _paint_chip(self, place: QRect, number: str) -> None:
        chip = QRect(0, 0, _CHIP, _CHIP)
        chip.moveCenter(place.center())
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.colour("accent"))
        self._painter.drawEllipse(chip)
        self._painter.setFont(self._small)
        self._painter.setPen(self._theme.colour("on-accent"))
        self._painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, number)

    def _paint_sign(self, name: str, place: QRect, token: str) -> None:
        sign = QRect(0, 0, _SIGN, _SIGN)
        sign.moveCenter(place.center())
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter.drawPixmap(sign, self._inks.sign(name, token))

    def _paint_chevron(self, place: QRect) -> None:
        """A pointed line downwards where the group is open, towards the title where it is closed."""
        half, quarter = _CHEVRON / 2, _CHEVRON / 4
        line = [QPointF(-quarter, -half), QPointF(quarter, 0), QPointF(-quarter, half)]
        if self._option.state & QStyle.StateFlag.State_Open:
            line = [QPointF(-half, -quarter), QPointF(0, quarter), QPointF(half, -quarter)]
        elif self._option.direction is Qt.LayoutDirection.RightToLeft:
            line = [QPointF(-point.x(), point.y()) for point in line]
        centre = QRectF(place).center()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(self._muted, 1.6))
        self._painter.drawPolyline(QPolygonF([centre + point for point in line]))

    def _words(self, rect: QRect, words: str, colour: QColor, font: QFont) -> None:
        self._painter.setFont(font)
        draw_words(self._painter, rect, words, colour, self._option.direction)

    def _width(self, words: str) -> int:
        """The room that `words` take up in small letters, rounded up."""
        return QFontMetrics(self._small).horizontalAdvance(words) + 1


def _standing(entry: LibraryEntry) -> str:
    """The sign of a licence that is the reader's own, or that nobody has curated; empty for the others."""
    if entry.is_own:
        return "own-document"
    return "" if entry.metadata.is_curated else "not-curated"
