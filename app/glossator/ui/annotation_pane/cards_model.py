"""The notes as an item model: one row a card."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from glossator.core.notes.markup import plain_text
from glossator.ui.annotation_pane.card import Card
from glossator.ui.annotation_pane.wording import byline, hold_sentence, severity_name, status_name
from glossator.ui.i18n import current_language

CARD_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CardsModel(QAbstractListModel):
    """Holds the cards in reading order; `CARD_ROLE` is the `Card` itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards that are shown."""
        return self._cards

    def show(self, cards: Sequence[Card]) -> None:
        """Show `cards`; nothing happens where they are shown already."""
        if tuple(cards) == self._cards:
            return
        if [card.note.id for card in cards] == [card.note.id for card in self._cards]:
            self._cards = tuple(cards)
            self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))
            return
        self.beginResetModel()
        self._cards = tuple(cards)
        self.endResetModel()

    def row_of(self, note_id: str) -> int | None:
        """The row of the note with this id; None where there is none."""
        return next((row for row, card in enumerate(self._cards) if card.note.id == note_id), None)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """The number of cards."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The card, or what a tooltip and a screen reader say of it."""
        if not 0 <= index.row() < len(self._cards):
            return None
        card = self._cards[index.row()]
        if role == CARD_ROLE:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(card)
        return _tooltip(card) if role == Qt.ItemDataRole.ToolTipRole else None


def _spoken(card: Card) -> str:
    note = card.note
    held = hold_sentence(card.placement.hold, card.now)
    facts = [severity_name(note.severity), status_name(note.status), held, _topics(card)]
    parts = [f"{card.number}", card.place, card.quote, plain_text(note.body), *facts, byline(note)]
    return "\n".join(filter(None, parts))


def _tooltip(card: Card) -> str:
    # as HTML, which a tooltip wraps and plain text it does not
    topics = f"<p>{escape(_topics(card))}</p>" if card.topics else ""
    return f'{topics}<p dir="{card.quote_direction}">{escape(card.quote)}</p>'


def _topics(card: Card) -> str:
    return ", ".join(topic.kind.name.in_language(current_language()) for topic in card.topics)
