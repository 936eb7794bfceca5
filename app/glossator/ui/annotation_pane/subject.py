"""Above a note that is being written: what it is on, and for a new one how much of the licences."""

from collections.abc import Mapping, Sequence
from html import escape
from textwrap import shorten

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from glossator.core.notes.model import Anchor, Scope
from glossator.core.text.direction import Direction, isolate_atoms
from glossator.ui.annotation_pane.card import Card
from glossator.ui.annotation_pane.details.scope_box import ScopeBox
from glossator.ui.annotation_pane.directions import QT_DIRECTIONS
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme

_LONGEST_QUOTE, _LONGEST_OF_SEVERAL = 120, 60


class Subject(Retranslating, QWidget):
    """Shows the words of a card's note; `anchor` is what the reader wants the note to be held to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self._choices: Mapping[Scope, Card] = {}
        self._heading, self._quote = QLabel(self), QLabel(self)
        self.scope = ScopeBox(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for label, role in ((self._heading, "heading"), (self._quote, "muted")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addWidget(self.scope, alignment=Qt.AlignmentFlag.AlignLeading)
        self.scope.currentIndexChanged.connect(self._show)

    def show_card(self, card: Card, choices: Mapping[Scope, Card]) -> None:
        """Show what `card` is on; `choices` are what a new note may be on, none for one that is written."""
        self._card = card
        self._choices = choices
        self.scope.setVisible(len(choices) > 1)
        self.scope.offer(tuple(choices), card.note.scope)
        self._show()

    @property
    def anchor(self) -> Anchor | None:
        """What the note is to be held to; None where nothing is shown."""
        card = self.card
        return card.note.anchor if card else None

    @property
    def card(self) -> Card | None:
        """The card of the note as the reader has chosen what it is on; None where nothing is shown."""
        chosen = self._choices.get(self.scope.scope()) if self._choices else None
        return chosen or self._card

    def set_theme(self, theme: Theme) -> None:
        """Draw the pictures in the colours of `theme`."""
        self.scope.set_theme(theme)

    def _retranslate(self) -> None:
        self._show()

    def _show(self) -> None:
        card = self.card
        if card is None:
            return
        heading = self.tr("Note {number} on {place}") if card.number else self.tr("New note on {place}")
        self._heading.setText(heading.format(number=card.number, place=card.place))
        quotes = [" ".join(target.quote.split()) for target in card.note.targets if target.quote]
        longest = _LONGEST_QUOTE if len(quotes) < 2 else _LONGEST_OF_SEVERAL
        quote = "\n".join(shorten(each, longest, placeholder=" …") for each in quotes)
        self._quote.setText(isolate_atoms(quote) if card.quote_direction is Direction.RTL else quote)
        self._quote.setToolTip(_whole(quotes, card.quote_direction) if quote != "\n".join(quotes) else "")
        self._quote.setLayoutDirection(QT_DIRECTIONS[card.quote_direction])
        self._quote.setVisible(bool(quote))


def _whole(quotes: Sequence[str], direction: Direction) -> str:
    """The quotations as HTML, which a tip wraps."""
    return "".join(f'<p dir="{direction}">{escape(each)}</p>' for each in quotes)
