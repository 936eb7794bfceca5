"""Gives a list of cards their sizes and their pictures."""

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from glossator.core.notes.model import Note
from glossator.ui.annotation_pane.actions import Action
from glossator.ui.annotation_pane.card import Card
from glossator.ui.annotation_pane.card_layout import CardLayout
from glossator.ui.annotation_pane.card_painter import CardPainter, Regard
from glossator.ui.annotation_pane.card_papers import CardPapers, papers_of
from glossator.ui.annotation_pane.cards_model import CARD_ROLE
from glossator.ui.annotation_pane.details.redline_view import redline_styles
from glossator.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_MOST_KEPT = 200
"""Cards whose layout is kept: several windows full."""


class CardDelegate(QStyledItemDelegate):
    """Lays out and paints the cards of `view`."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._layouts: OrderedDict[str, tuple[Card, int, CardLayout]] = OrderedDict()
        self._papers: OrderedDict[str, tuple[Note, str, CardPapers]] = OrderedDict()
        self._unfolded: set[str] = set()
        self.hovered_action: Action | None = None
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of `theme` from now on."""
        self._painter = CardPainter(theme)
        self._styles = redline_styles(theme)
        self.forget()

    def forget(self) -> None:
        """Measure everything anew: the fonts, the language or the colours are others."""
        self._layouts.clear()
        self._papers.clear()

    def switch_thread(self, note_id: str) -> None:
        """Show the replies to a note, or fold them away."""
        self._unfolded ^= {note_id}
        self._layouts.pop(note_id, None)
        self._papers.pop(note_id, None)

    def layout_of(self, card: Card, font: QFont) -> CardLayout:
        """The card as wide as the view is now, its labels in `font`."""
        width, note_id = self._view.viewport().width(), card.note.id
        known = self._layouts.get(note_id)
        if known and known[:2] == (card, width):
            return known[2]
        layout = CardLayout(card, self._papers_of(card), width, font, is_mirrored=self._view.isRightToLeft())
        self._layouts[note_id] = card, width, layout
        if len(self._layouts) > _MOST_KEPT:
            self._layouts.popitem(last=False)
        return layout

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as the view, as high as the note needs."""
        return self.layout_of(index.data(CARD_ROLE), option.font).size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the card of `index`."""
        card = index.data(CARD_ROLE)
        painter.save()
        painter.translate(option.rect.topLeft())
        self._painter.paint(painter, card, self.layout_of(card, option.font), self._regard(card, option))
        painter.restore()

    def _papers_of(self, card: Card) -> CardPapers:
        known = self._papers.get(card.note.id)
        if known and known[:2] == (card.note, card.now):
            return known[2]
        is_unfolded = card.note.id in self._unfolded
        papers = papers_of(card, self._styles, is_mirrored=self._view.isRightToLeft(), is_unfolded=is_unfolded)
        self._papers[card.note.id] = card.note, card.now, papers
        if len(self._papers) > _MOST_KEPT:
            self._papers.popitem(last=False)
        return papers

    def _regard(self, card: Card, option: QStyleOptionViewItem) -> Regard:
        is_hovered = bool(option.state & _State.State_MouseOver)
        return Regard(
            is_chosen=bool(option.state & _State.State_Selected),
            has_focus=bool(option.state & _State.State_HasFocus),
            is_hovered=is_hovered,
            is_unfolded=card.note.id in self._unfolded,
            hovered_action=self.hovered_action if is_hovered else None,
        )
