"""A card's picture: its layout in the theme's colours."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle

from glossator.core.notes.model import Severity, Status
from glossator.core.notes.placement import Hold, Placement
from glossator.core.provisions.taxonomy import Kind
from glossator.ui.annotation_pane.actions import HEAD_ACTIONS, Action
from glossator.ui.annotation_pane.card import Card, Topic
from glossator.ui.annotation_pane.card_layout import GAP, CardLayout, Paper
from glossator.ui.annotation_pane.chips import GLYPH, Chip, Label, Subject
from glossator.ui.annotation_pane.glyphs import paint_glyph
from glossator.ui.compare_view.cells.ornaments import paint_badge, paint_note_number
from glossator.ui.i18n import current_language
from glossator.ui.theme import Theme

_BESIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BEHIND = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SEVERITY_HUES = {
    Severity.INFORMATION: "blue",
    Severity.MINOR: "teal",
    Severity.MAJOR: "orange",
    Severity.BLOCKING: "red",
}


@dataclass(frozen=True, slots=True)
class Regard:
    """How the reader stands to a card just now."""

    is_chosen: bool = False
    has_focus: bool = False
    is_hovered: bool = False
    is_unfolded: bool = False
    hovered_action: Action | None = None


class CardPainter:
    """Paints cards in the colours of `theme`."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, card: Card, layout: CardLayout, regard: Regard) -> None:
        """Paint `card` with its item's top left corner at the painter's origin."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, layout.frame, regard)
        self._paint_head(painter, card, layout, regard)
        painter.fillRect(layout.quote_bar, self._theme.colour("note"))
        self._paint_notice(painter, card, layout, regard)
        self._paint_settling(painter, layout, regard)
        for lines in layout.lines:
            lines.lines.draw(painter, QPointF(lines.rect.topLeft()), self._ink(regard, is_muted=lines.is_muted))
        for paper in layout.papers:
            self._paint_paper(painter, paper)
        for chip in layout.chips:
            self._paint_chip(painter, chip, layout.small)
        self._paint_fold(painter, layout, regard)
        painter.restore()

    def _ink(self, regard: Regard, *, is_muted: bool) -> QColor:
        """Of words; none are muted on a chosen card, whose ground is too near to quiet letters."""
        return self._theme.colour("text-muted" if is_muted and not regard.is_chosen else "text")

    def _paint_frame(self, painter: QPainter, frame: QRect, regard: Regard) -> None:
        token = "focus" if regard.has_focus else "accent" if regard.is_chosen else "border"
        width = 2 if regard.is_chosen or regard.has_focus else 1
        inset = width / 2
        painter.setPen(QPen(self._theme.colour(token), width))
        painter.setBrush(self._theme.colour("selection" if regard.is_chosen else "surface"))
        painter.drawRoundedRect(QRectF(frame).adjusted(inset, inset, -inset, -inset), 8, 8)

    def _paint_head(self, painter: QPainter, card: Card, layout: CardLayout, regard: Regard) -> None:
        ink, paper = self._theme.colour("note"), self._theme.colour("surface")
        paint_note_number(painter, layout.number, card.number, layout.figures, ink, paper, is_active=regard.is_chosen)
        layout.place.draw(painter, QPointF(layout.place_rect.topLeft()), self._theme.colour("text"))
        if regard.is_chosen or regard.is_hovered:
            for action in HEAD_ACTIONS:
                is_hovered = action is regard.hovered_action
                self._paint_button(painter, action, layout.buttons[action], regard, is_hovered=is_hovered)

    def _paint_button(
        self, painter: QPainter, action: Action, rect: QRect, regard: Regard, *, is_hovered: bool
    ) -> None:
        if is_hovered:
            painter.setPen(QPen(self._theme.colour("border")))
            painter.setBrush(self._theme.colour("hatch"))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        square = QRectF(0, 0, 16, 16)
        square.moveCenter(QRectF(rect).center())
        paint_glyph(painter, square, action, self._ink(regard, is_muted=not is_hovered))

    def _paint_notice(self, painter: QPainter, card: Card, layout: CardLayout, regard: Regard) -> None:
        if layout.notice_rect.height() == 0:
            return
        colour = self._theme.colour("text" if regard.is_chosen else _notice_token(card.placement))
        paint_glyph(painter, QRectF(layout.notice_glyph), card.placement.hold, colour)
        layout.notice.draw(painter, QPointF(layout.notice_rect.topLeft()), colour)

    def _paint_settling(self, painter: QPainter, layout: CardLayout, regard: Regard) -> None:
        rect = layout.settle_rect
        if rect.isEmpty():
            return
        painter.setPen(QPen(self._theme.colour("border")))
        is_hovered = regard.hovered_action is Action.SETTLE
        painter.setBrush(self._theme.colour("hatch" if is_hovered else "surface-raised"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        inner = rect.adjusted(GAP, 0, -GAP, 0)
        glyph = QStyle.alignedRect(layout.direction, _BESIDE, QSize(GLYPH, GLYPH), inner)
        words = QStyle.alignedRect(layout.direction, _BEHIND, QSize(inner.width() - GLYPH - GAP, rect.height()), inner)
        paint_glyph(painter, QRectF(glyph), Status.ACCEPTED, self._theme.colour("text"))
        painter.setFont(layout.small)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, layout.settle_words)

    def _paint_paper(self, painter: QPainter, paper: Paper) -> None:
        painter.fillRect(paper.bar, self._theme.colour("note"))
        painter.save()
        painter.translate(paper.rect.topLeft())
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        context.palette = palette
        paper.document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_chip(self, painter: QPainter, chip: Chip, font: QFont) -> None:
        if isinstance(chip.subject, Topic):
            style = self._theme.kind_style(chip.subject.kind, current_language())
            paint_badge(painter, chip.rect, style, font, is_curated=chip.subject.is_curated)
            return
        frame, paper, ink = self._chip_colours(chip.subject)
        painter.setPen(QPen(frame, 1))
        painter.setBrush(paper)
        radius = chip.rect.height() / 2
        painter.drawRoundedRect(QRectF(chip.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if not isinstance(chip.subject, Kind | Label):
            paint_glyph(painter, QRectF(chip.glyph_rect), chip.subject, ink)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(chip.words_rect, Qt.AlignmentFlag.AlignCenter, chip.words)

    def _chip_colours(self, subject: Subject) -> tuple[QColor, QColor, QColor]:
        """Of the frame, the paper and the words."""
        colour = self._theme.colour
        if isinstance(subject, Label) and subject.is_tag:
            return colour("hatch"), colour("hatch"), colour("text")
        if not isinstance(subject, Severity | Kind):
            return colour("border"), colour("surface-raised"), colour("text")
        hue = subject.hue if isinstance(subject, Kind) else _SEVERITY_HUES[subject]
        ink = colour(f"{hue}-ink")
        return ink, colour(f"{hue}-tint"), ink

    def _paint_fold(self, painter: QPainter, layout: CardLayout, regard: Regard) -> None:
        if not layout.fold_glyph.isEmpty():
            glyph = "unfolded" if regard.is_unfolded else "folded"
            is_hovered = regard.hovered_action is Action.UNFOLD
            paint_glyph(painter, QRectF(layout.fold_glyph), glyph, self._ink(regard, is_muted=not is_hovered))


def _notice_token(placement: Placement) -> str:
    if placement.hold is Hold.NOT_OPEN:
        return "text-muted"
    return "accent" if placement.hold in (Hold.MOVED, Hold.CHANGED) else "error"
