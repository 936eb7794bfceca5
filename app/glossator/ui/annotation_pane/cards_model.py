"""The notes as an item model: one row a card."""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from glossator.core.notes.filtering import Filed
from glossator.core.notes.markup import plain_text
from glossator.core.notes.redline import redline
from glossator.core.text.direction import isolate
from glossator.ui.annotation_pane.card import Card, CardMaker, Former
from glossator.ui.annotation_pane.details.redline_view import in_words
from glossator.ui.annotation_pane.details.scope_box import scope_name
from glossator.ui.annotation_pane.wording import (
    byline,
    former_line,
    hold_sentence,
    severity_name,
    status_name,
    suggestion_title,
    thread_line,
)
from glossator.ui.i18n import current_language
from glossator.ui.note_drag import mime_of

CARD_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CardsModel(QAbstractListModel):
    """Holds notes in the order in which they are listed; `CARD_ROLE` is the `Card` of one, made when asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[Filed, ...] = ()
        self._maker: CardMaker | None = None
        self._rows: dict[str, int] = {}
        self._cards: dict[str, Card] = {}

    @property
    def notes(self) -> tuple[Filed, ...]:
        """The notes that are listed."""
        return self._notes

    def show(self, notes: Sequence[Filed], maker: CardMaker) -> None:
        """List `notes`, whose cards `maker` makes."""
        ids = [each.note.id for each in notes]
        is_reset = ids != list(self._rows)
        if is_reset:
            self.beginResetModel()
        self._notes, self._maker = tuple(notes), maker
        self._rows = {note_id: row for row, note_id in enumerate(ids)}
        self._cards.clear()
        if is_reset:
            self.endResetModel()
        elif notes:
            self.dataChanged.emit(self.index(0), self.index(len(notes) - 1))

    def row_of(self, note_id: str) -> int | None:
        """The row of the note with this id; None where there is none."""
        return self._rows.get(note_id)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """The number of notes."""
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The card, or what a tooltip and a screen reader say of it."""
        if not 0 <= index.row() < len(self._notes):
            return None
        if role == CARD_ROLE:
            return self._card(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(self._card(index.row()))
        return _tooltip(self._card(index.row())) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A card can be dragged to the words that its note is to be held to."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """What is dragged."""
        return mime_of("").formats()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The note that is dragged: the first of several."""
        return mime_of(self._notes[indexes[0].row()].note.id)

    def _card(self, row: int) -> Card:
        filed = self._notes[row]
        card = self._cards.get(filed.note.id)
        if card is None and self._maker:
            card = self._cards[filed.note.id] = self._maker.card(filed.number, filed.placed)
        if card is None:
            raise KeyError(filed.note.id)
        return card


def _spoken(card: Card) -> str:
    note = card.note
    held = " ".join(filter(None, (hold_sentence(card.placement.hold), _change(card))))
    facts = [scope_name(note.scope), severity_name(note.severity), status_name(note.status), held, _topics(card)]
    tags = " ".join(f"#{tag}" for tag in note.tags)
    suggestion = f"{suggestion_title()}: {isolate(note.suggestion)}" if note.suggestion else ""
    replies = thread_line(note.replies) if note.replies else ""
    body = plain_text(note.body)
    former = [f"{line} {isolate(each.quote)}" for each, line in _former(card)]
    parts = [f"{card.number}", card.place, card.quote, body, suggestion, *facts, tags, byline(note), replies, *former]
    return "\n".join(filter(None, parts))


def _change(card: Card) -> str:
    return in_words(redline(card.quote, card.now)) if card.now else ""


def _tooltip(card: Card) -> str:
    # as HTML, which a tooltip wraps and plain text it does not
    topics = f"<p>{escape(_topics(card))}</p>" if card.topics else ""
    former = "".join(
        f"<hr><p>{escape(line)}</p><p dir='{each.direction}'>{escape(each.quote)}</p>" for each, line in _former(card)
    )
    return f'{topics}<p dir="{card.quote_direction}">{escape(card.quote)}</p>{former}'


def _former(card: Card) -> Iterator[tuple[Former, str]]:
    return ((each, former_line(each.licence, each.carried)) for each in card.former)


def _topics(card: Card) -> str:
    language = current_language()
    own = card.kind.name.in_language(language) if card.kind else card.note.kind
    return ", ".join(filter(None, (own, *(topic.kind.name.in_language(language) for topic in card.topics))))
