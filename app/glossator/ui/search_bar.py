"""Find as you type, over all columns."""

from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from glossator.ui.icons import icon
from glossator.ui.theme import Theme


class Searchable(Protocol):
    """What the bar searches in."""

    def search(self, words: str, exact: bool) -> int:
        """Mark `words` wherever they occur and return how often."""

    def go_to_hit(self, index: int) -> None:
        """Show the find of this index, counted from 0."""


class SearchBar(QFrame):
    """A line to type in, where one stands among the finds, and a switch for exact spelling."""

    closed = Signal()
    """The reader is done with searching."""

    def __init__(self, searchable: Searchable, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._searchable = searchable
        self._count = 0
        self._index = -1
        self._typed = QLineEdit(self)
        self._place = QLabel(self)
        self._previous, self._next, self._close = (QToolButton(self) for _ in range(3))
        self._exact = QCheckBox(self)
        self._arrange()
        self._connect()
        self._retranslate()
        self.set_theme(theme)
        self.hide()

    @property
    def place(self) -> str:
        """Where one stands among the finds, in words."""
        return self._place.text()

    def open(self) -> None:
        """Show the bar with the typed words selected, so that typing replaces them."""
        self.show()
        self._typed.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._typed.selectAll()
        self.search_again()

    def close_bar(self) -> None:
        """Hide the bar and its finds."""
        self.hide()
        self._searchable.search("", False)
        self.closed.emit()

    def go(self, step: int) -> None:
        """Go `step` finds on (back if negative), round the end."""
        if not self.isVisible():
            self.open()
        elif self._count:
            beyond_start = self._index < 0 and step < 0
            self._index = (self._index + step + beyond_start) % self._count
            self._searchable.go_to_hit(self._index)
            self._say_place()

    def search_again(self) -> None:
        """Look for the typed words; what was found before is no longer true, as when other licences are shown."""
        if self.isVisible():
            self._count = self._searchable.search(self._typed.text(), self._exact.isChecked())
            self._index = -1
            self._say_place()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for button, name in ((self._previous, "up"), (self._next, "down"), (self._close, "close")):
            button.setIcon(icon(name, theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift and Enter back, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        self.setProperty("role", "bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        self._typed.setClearButtonEnabled(True)
        self._typed.setMinimumWidth(160)
        self._place.setProperty("role", "muted")
        row.addWidget(self._typed, 1)
        for widget in (self._place, self._previous, self._next, self._exact, self._close):
            row.addWidget(widget)
        for button in (self._previous, self._next, self._close):
            button.setAutoRaise(True)
        self.setFocusProxy(self._typed)

    def _connect(self) -> None:
        self._typed.textChanged.connect(self._find_first)
        self._exact.toggled.connect(self._find_first)
        self._next.clicked.connect(lambda: self.go(1))
        self._previous.clicked.connect(lambda: self.go(-1))
        self._close.clicked.connect(self.close_bar)

    def _find_first(self) -> None:
        self.search_again()
        if self._count:
            self.go(1)

    def _say_place(self) -> None:
        if not self._typed.text():
            self._place.clear()
        elif not self._count:
            self._place.setText(self.tr("Not found"))
        elif self._index < 0:
            self._place.setText(self.tr("%n found", "", self._count))
        else:
            self._place.setText(self.tr("{index} of {count}").format(index=self._index + 1, count=self._count))
        for button in (self._previous, self._next):
            button.setEnabled(self._count > 0)

    def _retranslate(self) -> None:
        self._typed.setPlaceholderText(self.tr("Find in all columns"))
        self._typed.setAccessibleName(self.tr("Find in all columns"))
        self._exact.setText(self.tr("Exact spelling"))
        self._exact.setToolTip(self.tr("Tell capitals, quotation marks, vowel signs and forms of alef and yeh apart"))
        for button, name in (
            (self._previous, self.tr("Previous find (Shift+F3)")),
            (self._next, self.tr("Next find (F3)")),
            (self._close, self.tr("Close the search (Esc)")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._say_place()
