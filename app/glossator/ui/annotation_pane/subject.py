"""Above a note that is being written: what it is on, and for a new one how much of the licences."""

from collections.abc import Mapping
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

_LONGEST_QUOTE, _LONGEST_OF_SEVERAL = 180, 70


class Subject(Retranslating, QWidget):
    """Shows the words of a card's note; `anchor` is what the reader wants the note to be held to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self._anchors: Mapping[Scope, Anchor] = {}
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

    def show_card(self, card: Card, anchors: Mapping[Scope, Anchor]) -> None:
        """Show what `card` is on; `anchors` are what a new note may be held to, none for one that is written."""
        self._card = card
        self._anchors = anchors
        self.scope.setVisible(len(anchors) > 1)
        self.scope.offer(tuple(anchors))
        self._show()

    @property
    def anchor(self) -> Anchor | None:
        """What the note is to be held to; None where nothing is shown."""
        if self._card is None:
            return None
        chosen = self._anchors.get(self.scope.scope()) if self._anchors else None
        return chosen or self._card.note.anchor

    def set_theme(self, theme: Theme) -> None:
        """Draw the pictures in the colours of `theme`."""
        self.scope.set_theme(theme)

    def _retranslate(self) -> None:
        self._show()

    def _show(self) -> None:
        card, anchor = self._card, self.anchor
        if card is None or anchor is None:
            return
        heading = self.tr("Note {number} on {place}") if card.number else self.tr("New note on {place}")
        self._heading.setText(heading.format(number=card.number, place=card.place))
        quotes = [" ".join(target.quote.split()) for target in anchor.targets if target.quote]
        longest = _LONGEST_QUOTE if len(quotes) < 2 else _LONGEST_OF_SEVERAL
        quote = "\n".join(shorten(each, longest, placeholder=" …") for each in quotes)
        self._quote.setText(isolate_atoms(quote) if card.quote_direction is Direction.RTL else quote)
        self._quote.setLayoutDirection(QT_DIRECTIONS[card.quote_direction])
        self._quote.setVisible(bool(quote))
