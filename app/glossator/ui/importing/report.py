"""What became of the documents that were brought in, above the text and without standing in its way."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from glossator.core.text.direction import strip_isolates
from glossator.ui.icons import icon, pixmap
from glossator.ui.library_pane.words import in_the_interfaces_direction
from glossator.ui.theme import Theme

if TYPE_CHECKING:  # the window starts without the readers of documents
    from glossator.ui.importing.wording import Offer, Telling

_HIGHEST = 230
_MOST_BUTTONS = 3


class ImportReport(QFrame):
    """A few lines for each document, with buttons for what can be done next; it stays until it is closed."""

    taken = Signal(object)
    """The reader takes up an `Offer`."""
    retold = Signal()
    """The language has changed: what is said must be said in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tellings: tuple[Telling, ...] = ()
        self._scroll = _Scroll(self)
        self._close = QToolButton(self)
        self._arrange()
        self.set_theme(theme)
        self._retranslate()
        self.hide()

    @property
    def words(self) -> str:
        """All that is being said; empty where it is closed."""
        return "" if self.isHidden() else self.accessibleName()

    def tell(self, tellings: "Iterable[Telling]") -> None:
        """Say this of the documents; nothing closes it."""
        self._tellings = tuple(tellings)
        self._fill()
        self.setVisible(bool(self._tellings))
        if self._tellings:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def take_focus(self) -> None:
        """Let the keyboard act on the first button."""
        buttons = self._scroll.entries.findChildren(QPushButton)
        (buttons[0] if buttons else self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._close.setIcon(icon("close", theme))
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.retold.emit()

    def _arrange(self) -> None:
        self.setProperty("role", "bar")
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._scroll, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _fill(self) -> None:
        entries = QWidget()
        column = QVBoxLayout(entries)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(8)
        for each in self._tellings:
            column.addLayout(self._entry(each, entries))
        self._scroll.show_entries(entries)
        self.setAccessibleName("\n".join(line for each in self._tellings for line in (each.words, *each.details)))

    def _entry(self, telling: "Telling", parent: QWidget) -> QLayout:
        sign = QLabel(parent)
        name, token = ("warning", "error") if telling.is_error else ("information", "accent")
        sign.setPixmap(pixmap(name, self._theme.colour(token)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        grid.addWidget(sign, 0, 0)
        grid.addWidget(_label(telling.words, "", parent), 0, 1)
        for nth, detail in enumerate(telling.details, start=1):
            grid.addWidget(_label(detail, "muted", parent), nth, 1, 1, 2)
        if len(telling.offers) == 1 or len(telling.offers) > _MOST_BUTTONS:
            grid.addLayout(self._buttons(telling.offers, parent), 0, 2)
        elif telling.offers:
            grid.addLayout(self._buttons(telling.offers, parent), len(telling.details) + 1, 1, 1, 2)
        return grid

    def _buttons(self, offers: "tuple[Offer, ...]", parent: QWidget) -> QLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if len(offers) > _MOST_BUTTONS:
            row.addWidget(self._menu_button(offers, parent))
        else:
            for offer in offers:
                button = QPushButton(offer.words, parent)
                button.clicked.connect(partial(self.taken.emit, offer))
                row.addWidget(button)
        if 1 < len(offers) <= _MOST_BUTTONS:
            row.addStretch(1)
        return row

    def _menu_button(self, offers: "tuple[Offer, ...]", parent: QWidget) -> QPushButton:
        button = QPushButton(self.tr("What it contains"), parent)
        menu = QMenu(button)
        for offer in offers:
            menu.addAction(offer.words.replace("&", "&&"), partial(self.taken.emit, offer))
        button.setMenu(menu)
        return button

    def _retranslate(self) -> None:
        self._close.setToolTip(self.tr("Close this notice"))
        self._close.setAccessibleName(self.tr("Close this notice"))


class _Scroll(QScrollArea):
    """As high as what it holds, up to a bound: a long list must leave room for the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries = QWidget()
        self.setWidget(self.entries)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def show_entries(self, entries: QWidget) -> None:
        """Hold these in place of the ones before."""
        self.entries = entries
        self.setWidget(entries)
        entries.setAutoFillBackground(False)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the entries, which have no height until their labels are shown."""
        taken = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return taken

    def hasHeightForWidth(self) -> bool:
        """Words wrap anew in another width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the entries need in this width, and no more than the bound."""
        return min(max(self.entries.heightForWidth(width), 0), _HIGHEST)

    def sizeHint(self) -> QSize:
        """No wider than it must be."""
        return QSize(0, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be."""
        return QSize(0, 0)


def _label(words: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(in_the_interfaces_direction([words]), parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setAccessibleName(strip_isolates(words))
    return label
