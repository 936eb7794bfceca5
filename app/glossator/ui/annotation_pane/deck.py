"""The cards of the listed notes and what is done with the chosen ones, or words on why there are none."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from glossator.core.notes.filtering import Filed
from glossator.core.session.workspace import Workspace
from glossator.ui.annotation_pane.card import Card, CardMaker
from glossator.ui.annotation_pane.empty_state import EmptyState
from glossator.ui.theme import Theme

if TYPE_CHECKING:  # the window starts without what cards are painted with
    from glossator.ui.annotation_pane.cards_model import CardsModel
    from glossator.ui.annotation_pane.cards_view import CardsView
    from glossator.ui.annotation_pane.several import Several


class Deck(QStackedWidget):
    """The list of cards is made with the first of them; until then there is the empty state alone."""

    made = Signal()
    """There is a list of cards now."""
    turned = Signal()
    """Keys act on another card."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self.empty = EmptyState(self)
        self._made: tuple[CardsModel, CardsView, Several] | None = None
        self.addWidget(self.empty)

    @property
    def model(self) -> "CardsModel":
        """The notes that are listed."""
        return self._parts()[0]

    @property
    def cards(self) -> "CardsView":
        """Their list."""
        return self._parts()[1]

    @property
    def several(self) -> "Several":
        """What is done with the chosen ones."""
        return self._parts()[2]

    @property
    def is_empty(self) -> bool:
        """Whether there is no card."""
        return self._made is None or self.model.rowCount() == 0

    def card(self) -> Card | None:
        """The card that keys act on."""
        return self.cards.card() if self._made else None

    def show_notes(self, notes: Sequence[Filed], maker: CardMaker) -> None:
        """List these; the chosen cards stay chosen, or the one that took the place of the last."""
        if not notes and self._made is None:
            return
        chosen, row, card = self.cards.selected(), self.cards.currentIndex().row(), self.card()
        self.model.show(notes, maker)
        if card and notes:
            same = self.model.row_of(card.note.id)
            self.cards.choose(chosen, min(row, len(notes) - 1) if same is None else same)
        self.setCurrentWidget(self.cards if notes else self.empty)

    def reveal(self, note_id: str) -> None:
        """Choose the card of a note and bring it into sight, where it is listed."""
        row = self.model.row_of(note_id)
        if row is not None:
            self.cards.setCurrentIndex(self.model.index(row))
            self.cards.scrollTo(self.model.index(row))

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of `theme` from now on."""
        self._theme = theme
        if self._made:
            self.cards.set_theme(theme)

    def _parts(self) -> "tuple[CardsModel, CardsView, Several]":
        if self._made is None:
            self._made = self._make()
            self.made.emit()
        return self._made

    def _make(self) -> "tuple[CardsModel, CardsView, Several]":
        from glossator.ui.annotation_pane.cards_model import CardsModel
        from glossator.ui.annotation_pane.cards_view import CardsView
        from glossator.ui.annotation_pane.several import Several

        model = CardsModel(self)
        cards = CardsView(model, self._theme, self)
        cards.selectionModel().currentChanged.connect(self.turned)
        self.addWidget(cards)
        return model, cards, Several(cards, model, self._workspace)
