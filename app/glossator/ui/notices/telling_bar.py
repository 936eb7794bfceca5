"""Several things said at once, each with its details and with buttons for what can be done next."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from glossator.core.text.direction import strip_isolates
from glossator.ui.library_pane.words import in_the_interfaces_direction
from glossator.ui.notices.bar import Bar
from glossator.ui.notices.entries import Entries
from glossator.ui.notices.telling import Telling
from glossator.ui.theme import Theme

_MOST_BUTTONS = 3


class TellingBar(Bar):
    """A few lines for each thing; it stays until it is closed, or has nothing left to say."""

    taken = Signal(object)
    """The reader takes up what an `Offered` stands for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._tellings: tuple[Telling, ...] = ()
        self._entries = Entries(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._entries, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.set_theme(theme)

    def tell(self, tellings: Iterable[Telling]) -> None:
        """Say this in place of what was said before; nothing closes it."""
        self._tellings = tuple(tellings)
        self._fill()
        if self._tellings:
            self._announce()
        else:
            self.hide()

    def take_focus(self) -> None:
        """Let the keyboard act on the first button."""
        buttons = self._entries.entries.findChildren(QPushButton)
        (buttons[0] if buttons else self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        self._fill()

    def _fill(self) -> None:
        entries = QWidget()
        column = QVBoxLayout(entries)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(8)
        for each in self._tellings:
            column.addLayout(self._entry(each, entries))
        self._entries.show_entries(entries)
        self.setAccessibleName("\n".join(line for each in self._tellings for line in (each.words, *each.details)))

    def _entry(self, telling: Telling, parent: QWidget) -> QLayout:
        sign = QLabel(parent)
        sign.setPixmap(self._sign(is_error=telling.is_error))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        grid.addWidget(sign, 0, 0)
        grid.addWidget(_label(telling.words, "", parent), 0, 1)
        is_beside = telling.has_short_offers or not 1 < len(telling.offers) <= _MOST_BUTTONS
        width = 1 if telling.has_short_offers else 2
        for nth, detail in enumerate(telling.details, start=1):
            grid.addWidget(_label(detail, "muted", parent), nth, 1, 1, width)
        if telling.offers and is_beside:
            grid.addLayout(self._buttons(telling, parent), 0, 2, len(telling.details) + 1 if width == 1 else 1, 1)
        elif telling.offers:
            grid.addLayout(self._buttons(telling, parent), len(telling.details) + 1, 1, 1, 2)
        return grid

    def _buttons(self, telling: Telling, parent: QWidget) -> QLayout:
        offers = telling.offers
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if len(offers) > _MOST_BUTTONS:
            row.addWidget(self._menu_button(telling, parent))
        else:
            for offer in offers:
                button = QPushButton(offer.words, parent)
                button.clicked.connect(partial(self.taken.emit, offer))
                row.addWidget(button)
        if 1 < len(offers) <= _MOST_BUTTONS and not telling.has_short_offers:
            row.addStretch(1)
        return row

    def _menu_button(self, telling: Telling, parent: QWidget) -> QPushButton:
        button = QPushButton(telling.more, parent)
        menu = QMenu(button)
        for offer in telling.offers:
            menu.addAction(offer.words.replace("&", "&&"), partial(self.taken.emit, offer))
        button.setMenu(menu)
        return button


def _label(words: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(in_the_interfaces_direction([words]), parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setAccessibleName(strip_isolates(words))
    return label
