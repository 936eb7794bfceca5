"""Where everything stands on a card of a given width: measured once, painted often."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextDocument

from glossator.core.notes.settling import TO_BE_SETTLED
from glossator.core.text.direction import Direction, isolate_atoms
from glossator.ui.annotation_pane.actions import HEAD_ACTIONS, Action
from glossator.ui.annotation_pane.card import Card
from glossator.ui.annotation_pane.card_papers import CardPapers
from glossator.ui.annotation_pane.chips import GLYPH, Chip, lay_chips, subjects_of
from glossator.ui.annotation_pane.text_lines import TextLines
from glossator.ui.annotation_pane.wording import byline, hold_sentence, settle_title, suggestion_title, thread_line
from glossator.ui.i18n import reading_font

MARGIN, PADDING, GAP = 5, 11, 7
BUTTON, BAR = 26, 3
_PLACE_LINES, _QUOTE_LINES, _NOTICE_LINES, _BYLINE_LINES = 2, 2, 4, 2


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """Plain lines at their place; `is_muted` says that they are secondary."""

    lines: TextLines
    rect: QRect
    is_muted: bool = True


@dataclass(frozen=True, slots=True)
class Paper:
    """Text with styles at its place, and the bar that stands beside it in the direction of its words."""

    document: QTextDocument
    rect: QRect
    bar: QRect


class CardLayout:
    """The parts of `card` in a list item `width` pixels wide, with coordinates relative to the item.

    `papers` are its texts as `papers_of` makes them, `font` that of the labels; `is_mirrored` says that the interface
    runs from right to left. Words keep their own direction.
    """

    def __init__(self, card: Card, papers: CardPapers, width: int, font: QFont, *, is_mirrored: bool) -> None:
        self._card, self._is_mirrored = card, is_mirrored
        self._direction = Direction.RTL if is_mirrored else Direction.LTR
        self._inner = max(width - 2 * (MARGIN + PADDING), 1)
        self._y = MARGIN + PADDING
        self.figures = reading_font(font.pointSizeF())
        self.bold, self.small = QFont(font), QFont(font)
        self.figures.setBold(True)
        self.bold.setBold(True)
        self.small.setPointSizeF(font.pointSizeF() * 0.9)
        self.lines: list[Paragraphs] = []
        self.papers: list[Paper] = []
        self._lay_out_head()
        self._lay_out_quote(papers)
        self._lay_out_notice(papers)
        self._lay_out_settling()
        self.body_rect = self._lay_paper(papers.body)
        self._lay_out_suggestion(papers)
        self._lay_out_chips()
        self.byline_rect = self._lay_lines(byline(card.note), _BYLINE_LINES)
        self._lay_out_thread(papers)
        self.size = QSize(width, self._y - GAP + PADDING + MARGIN)

    @property
    def direction(self) -> Qt.LayoutDirection:
        """In which the interface runs."""
        return Qt.LayoutDirection.RightToLeft if self._is_mirrored else Qt.LayoutDirection.LeftToRight

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
        right = self._inner - len(HEAD_ACTIONS) * BUTTON
        self.buttons = {
            action: self._rect(right + nth * BUTTON, (height - BUTTON) // 2, BUTTON, BUTTON)
            for nth, action in enumerate(HEAD_ACTIONS)
        }
        left = plate.width() + GAP
        room = max(right - left - GAP, 1)
        self.place = TextLines(self._card.place, self.bold, room, self._direction, _PLACE_LINES)
        taken = max(height, round(self.place.height))
        self.place_rect = self._rect(left, round(taken - self.place.height) // 2 if taken == height else 0, room, taken)
        self.place_rect.setHeight(round(self.place.height))
        self._y += taken + GAP

    def _lay_out_quote(self, papers: CardPapers) -> None:
        """The words as they were quoted; where they changed or are lost, the notice stands above them."""
        direction, quote = self._card.quote_direction, self._card.quote
        self.quote_bar = self.quote_rect = QRect(MARGIN + PADDING, self._y, 0, 0)
        if papers.quotation or not quote:
            return
        words = isolate_atoms(quote) if direction is Direction.RTL else quote
        lines = TextLines(words, self.small, max(self._inner - BAR - GAP, 1), direction, _QUOTE_LINES)
        self.quote_bar, self.quote_rect = self._quoted(round(lines.height))
        self.lines.append(Paragraphs(lines, self.quote_rect))
        self._y += self.quote_rect.height() + GAP

    def _lay_out_notice(self, papers: CardPapers) -> None:
        sentence = hold_sentence(self._card.placement.hold)
        indent = GLYPH + GAP
        self.notice = TextLines(sentence, self.small, max(self._inner - indent, 1), self._direction, _NOTICE_LINES)
        height = round(self.notice.height) if sentence else 0
        self.notice_glyph = self._rect(0, 2, GLYPH, GLYPH if sentence else 0)
        self.notice_rect = self._rect(indent, 0, self._inner - indent, height)
        self._y += height + GAP if sentence else 0
        if papers.quotation:
            self._lay_quoted_paper(papers.quotation)

    def _lay_out_settling(self) -> None:
        """A button with words below what the reader is to look at."""
        self.settle_rect, self.settle_words = QRect(), settle_title()
        if self._card.placement.hold not in TO_BE_SETTLED:
            return
        metrics = QFontMetrics(self.small)
        width = GLYPH + 3 * GAP + metrics.horizontalAdvance(self.settle_words)
        self.settle_rect = self._rect(0, 0, min(width, self._inner), max(metrics.height() + GAP, BUTTON))
        self.buttons[Action.SETTLE] = self.settle_rect
        self._y += self.settle_rect.height() + GAP

    def _lay_out_suggestion(self, papers: CardPapers) -> None:
        if papers.suggestion:
            self._lay_lines(suggestion_title(), 1)
            self._y -= GAP // 2
            self._lay_quoted_paper(papers.suggestion)

    def _lay_out_chips(self) -> None:
        chips, height = lay_chips(subjects_of(self._card), self.small, self._inner)
        self.chips = [self._placed(chip) for chip in chips]
        self._y += height + GAP

    def _lay_out_thread(self, papers: CardPapers) -> None:
        replies = self._card.note.replies
        self.fold_glyph = QRect()
        if not replies:
            return
        indent = GLYPH + GAP
        line = TextLines(thread_line(replies), self.small, max(self._inner - indent, 1), self._direction, 1)
        height = max(round(line.height), GLYPH)
        self.fold_glyph = self._rect(0, (height - GLYPH) // 2, GLYPH, GLYPH)
        self.lines.append(Paragraphs(line, self._rect(indent, 0, self._inner - indent, height), is_muted=False))
        self.buttons[Action.UNFOLD] = self._rect(0, -2, self._inner, height + 4)
        self._y += height + GAP
        for reply in papers.replies:
            self._lay_lines(reply.byline, 1, indent)
            self._y -= GAP // 2
            self._lay_paper(reply.body, indent)

    def _lay_lines(self, words: str, most: int, indent: int = 0) -> QRect:
        """Plain lines below what is laid out so far."""
        room = max(self._inner - indent, 1)
        lines = TextLines(words, self.small, room, self._direction, most)
        rect = self._rect(indent, 0, room, round(lines.height))
        self.lines.append(Paragraphs(lines, rect))
        self._y += rect.height() + GAP
        return rect

    def _lay_paper(self, document: QTextDocument, indent: int = 0) -> QRect:
        room = max(self._inner - indent, 1)
        document.setTextWidth(room)
        rect = self._rect(indent, 0, room, round(document.size().height()))
        self.papers.append(Paper(document, rect, bar=QRect()))
        self._y += rect.height() + GAP
        return rect

    def _lay_quoted_paper(self, document: QTextDocument) -> None:
        document.setTextWidth(max(self._inner - BAR - GAP, 1))
        bar, rect = self._quoted(round(document.size().height()))
        self.papers.append(Paper(document, rect, bar))
        self._y += rect.height() + GAP

    def _quoted(self, height: int) -> tuple[QRect, QRect]:
        """A bar, and the place for words of a licence beside it, which stand as they do there."""
        indent, edge = BAR + GAP, MARGIN + PADDING
        is_rtl = self._card.quote_direction is Direction.RTL
        bar = QRect(edge + (self._inner - BAR if is_rtl else 0), self._y, BAR, height)
        return bar, QRect(edge + (0 if is_rtl else indent), self._y, self._inner - indent, height)

    def _placed(self, chip: Chip) -> Chip:
        """`chip`, laid from left to right, in the direction of the interface."""
        whole, picture, words = (
            self._rect(rect.x(), rect.y(), rect.width(), rect.height())
            for rect in (chip.rect, chip.glyph_rect, chip.words_rect)
        )
        return replace(chip, rect=whole, glyph_rect=picture, words_rect=words)

    def _rect(self, x: int, y: int, width: int, height: int) -> QRect:
        """A rectangle `x` pixels from where the interface begins, `y` below what is laid out so far."""
        left = self._inner - x - width if self._is_mirrored else x
        return QRect(MARGIN + PADDING + left, self._y + y, width, height)
