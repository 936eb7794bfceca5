"""Gives a list of cards their sizes and their pictures."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QFont, QPainter, QTextDocument
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from glossator.core.notes.model import Note
from glossator.ui.annotation_pane.card import Card
from glossator.ui.annotation_pane.card_layout import Action, CardLayout, body_document
from glossator.ui.annotation_pane.card_painter import CardPainter, Regard
from glossator.ui.annotation_pane.cards_model import CARD_ROLE
from glossator.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag


class CardDelegate(QStyledItemDelegate):
    """Lays out and paints the cards of `view`."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._layouts: dict[str, tuple[Card, int, CardLayout]] = {}
        self._bodies: dict[str, tuple[str, QTextDocument]] = {}
        self.hovered_action: Action | None = None
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of `theme` from now on."""
        self._painter = CardPainter(theme)
        self.forget()

    def forget(self) -> None:
        """Measure everything anew: the fonts, the language or the colours are others."""
        self._layouts.clear()
        self._bodies.clear()

    def layout_of(self, card: Card, font: QFont) -> CardLayout:
        """The card as wide as the view is now, its labels in `font`."""
        width = self._view.viewport().width()
        known = self._layouts.get(card.note.id)
        if known and known[:2] == (card, width):
            return known[2]
        layout = CardLayout(card, self._body_of(card.note), width, font, is_mirrored=self._view.isRightToLeft())
        self._layouts[card.note.id] = card, width, layout
        return layout

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as the view, as high as the note needs."""
        return self.layout_of(index.data(CARD_ROLE), option.font).size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the card of `index`."""
        card = index.data(CARD_ROLE)
        painter.save()
        painter.translate(option.rect.topLeft())
        self._painter.paint(painter, card, self.layout_of(card, option.font), self._regard(option))
        painter.restore()

    def _body_of(self, note: Note) -> QTextDocument:
        known = self._bodies.get(note.id)
        if known and known[0] == note.body:
            return known[1]
        document = body_document(note.body, is_mirrored=self._view.isRightToLeft())
        self._bodies[note.id] = note.body, document
        return document

    def _regard(self, option: QStyleOptionViewItem) -> Regard:
        is_hovered = bool(option.state & _State.State_MouseOver)
        return Regard(
            is_chosen=bool(option.state & _State.State_Selected),
            has_focus=bool(option.state & _State.State_HasFocus),
            is_hovered=is_hovered,
            hovered_action=self.hovered_action if is_hovered else None,
        )
