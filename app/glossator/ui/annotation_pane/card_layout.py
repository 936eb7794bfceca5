"""Where everything stands on a card of a given width: measured once, painted often."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QTextDocument

from glossator.core.notes.markup import blocks
from glossator.core.notes.markup_html import as_html
from glossator.core.notes.model import Severity, Status
from glossator.core.text.direction import Direction, isolate_atoms
from glossator.ui.annotation_pane.card import Card, Topic
from glossator.ui.annotation_pane.look import NOTE_POINTS
from glossator.ui.annotation_pane.text_lines import TextLines
from glossator.ui.annotation_pane.wording import byline, hold_sentence, severity_name, status_name
from glossator.ui.i18n import current_language, reading_font

MARGIN, PADDING, GAP = 5, 11, 7
GLYPH, BUTTON, BAR = 14, 26, 3
_CHIP_SIDE, _CHIP_GAP = 7, 5
_QUOTE_LINES, _NOTICE_LINES, _BYLINE_LINES = 2, 4, 2


class Action(StrEnum):
    """What the buttons on a card do."""

    EDIT = "edit"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Chip:
    """A severity or status with picture and name, or the letters of a topic's badge; `rect` holds all of it."""

    subject: Severity | Status | Topic
    words: str
    rect: QRect
    glyph_rect: QRect
    words_rect: QRect


def body_document(body: str, *, is_mirrored: bool) -> QTextDocument:
    """A note's text, read from its Markdown; costly enough to be kept while a card's number or width changes."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(reading_font(NOTE_POINTS))
    document.setHtml(as_html(blocks(body, Direction.RTL if is_mirrored else Direction.LTR)))
    return document


class CardLayout:
    """The parts of `card` in a list item `width` pixels wide, with coordinates relative to the item.

    `body` is the note as `body_document` makes it, `font` that of the labels; `is_mirrored` says that the interface
    runs from right to left. Words keep their own direction.
    """

    def __init__(self, card: Card, body: QTextDocument, width: int, font: QFont, *, is_mirrored: bool) -> None:
        self._card, self._is_mirrored = card, is_mirrored
        self.body = body
        self._direction = Direction.RTL if is_mirrored else Direction.LTR
        self._inner = max(width - 2 * (MARGIN + PADDING), 1)
        self._y = MARGIN + PADDING
        self.figures = reading_font(font.pointSizeF())
        self.bold, self.small = QFont(font), QFont(font)
        self.figures.setBold(True)
        self.bold.setBold(True)
        self.small.setPointSizeF(font.pointSizeF() * 0.9)
        self._lay_out_head()
        self._lay_out_quote()
        self._lay_out_notice()
        self._lay_out_body()
        self._lay_out_chips()
        self._lay_out_byline()
        self.size = QSize(width, self._y - GAP + PADDING + MARGIN)

    @property
    def frame(self) -> QRect:
        """The card without the space around it."""
        return QRect(QPoint(0, 0), self.size).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def action_at(self, point: QPoint) -> Action | None:
        """The button at `point`."""
        return next((action for action, rect in self.buttons.items() if rect.contains(point)), None)

    def _lay_out_head(self) -> None:
        metrics = QFontMetrics(self.figures)
        side = metrics.horizontalAdvance(str(self._card.number)) + 10
        plate = QSize(max(side, metrics.height() + 2), metrics.height() + 2)
        height = max(BUTTON, plate.height())
        self.number = self._rect(0, (height - plate.height()) // 2, plate.width(), plate.height())
        right = self._inner - 2 * BUTTON
        self.buttons = {
            action: self._rect(right + nth * BUTTON, (height - BUTTON) // 2, BUTTON, BUTTON)
            for nth, action in enumerate(Action)
        }
        left = plate.width() + GAP
        self.place = TextLines(self._card.place, self.bold, max(right - left - GAP, 1), self._direction, 1)
        self.place_rect = self._rect(left, round(height - self.place.height) // 2, right - left - GAP, height)
        self._y += height + GAP

    def _lay_out_quote(self) -> None:
        direction = self._card.quote_direction
        words = isolate_atoms(self._card.quote) if direction is Direction.RTL else self._card.quote
        indent = BAR + GAP
        self.quote = TextLines(words, self.small, max(self._inner - indent, 1), direction, _QUOTE_LINES)
        height = round(self.quote.height)
        edge = MARGIN + PADDING
        is_rtl = direction is Direction.RTL
        # The quotation stands as in its licence, whichever way the interface runs.
        self.quote_bar = QRect(edge + (self._inner - BAR if is_rtl else 0), self._y, BAR, height)
        self.quote_rect = QRect(edge + (0 if is_rtl else indent), self._y, self._inner - indent, height)
        self._y += height + GAP

    def _lay_out_notice(self) -> None:
        sentence = hold_sentence(self._card.placement.hold, self._card.now)
        indent = GLYPH + GAP
        self.notice = TextLines(sentence, self.small, max(self._inner - indent, 1), self._direction, _NOTICE_LINES)
        height = round(self.notice.height) if sentence else 0
        self.notice_glyph = self._rect(0, 2, GLYPH, GLYPH if sentence else 0)
        self.notice_rect = self._rect(indent, 0, self._inner - indent, height)
        self._y += height + GAP if sentence else 0

    def _lay_out_body(self) -> None:
        self.body.setTextWidth(self._inner)
        height = round(self.body.size().height())
        self.body_rect = QRect(MARGIN + PADDING, self._y, self._inner, height)
        self._y += height + GAP

    def _lay_out_chips(self) -> None:
        self.chips: list[Chip] = []
        metrics = QFontMetrics(self.small)
        height = metrics.height() + 4
        x, y = 0, 0
        for subject, words in self._subjects():
            glyph = 0 if isinstance(subject, Topic) else GLYPH + 4
            width = glyph + metrics.horizontalAdvance(words) + 2 * _CHIP_SIDE
            if x and x + width > self._inner:
                x, y = 0, y + height + _CHIP_GAP
            rect = self._rect(x, y, width, height)
            glyph_rect = self._rect(x + _CHIP_SIDE, y + (height - GLYPH) // 2, GLYPH, GLYPH)
            words_rect = self._rect(x + glyph, y, width - glyph, height)
            self.chips.append(Chip(subject, words, rect, glyph_rect, words_rect))
            x += width + _CHIP_GAP
        self._y += y + height + GAP

    def _subjects(self) -> list[tuple[Severity | Status | Topic, str]]:
        note = self._card.note
        language = current_language()
        badges = [(topic, topic.kind.badge.in_language(language)) for topic in self._card.topics]
        return [(note.severity, severity_name(note.severity)), (note.status, status_name(note.status)), *badges]

    def _lay_out_byline(self) -> None:
        self.byline = TextLines(byline(self._card.note), self.small, self._inner, self._direction, _BYLINE_LINES)
        height = round(self.byline.height)
        self.byline_rect = self._rect(0, 0, self._inner, height)
        self._y += height + GAP

    def _rect(self, x: int, y: int, width: int, height: int) -> QRect:
        """A rectangle `x` pixels from where the interface begins, `y` below what is laid out so far."""
        left = self._inner - x - width if self._is_mirrored else x
        return QRect(MARGIN + PADDING + left, self._y + y, width, height)
