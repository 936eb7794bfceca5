"""Find as you type, over all columns."""

from typing import Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from glossator.core.text.direction import direction_of_language, isolate, mark_direction, strip_isolates
from glossator.ui.compare_view.wayfinding.finder import Wanted
from glossator.ui.i18n import current_language
from glossator.ui.icons import icon
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme


class Searchable(Protocol):
    """What the bar searches in."""

    finished: SignalInstance
    """A search came to its end."""
    recounted: SignalInstance
    """Others of the finds are in places that are left out."""
    counts: tuple[int, ...]
    """How often the words were found in each column."""

    @property
    def names(self) -> tuple[str, ...]:
        """What the columns are called."""

    @property
    def marked_count(self) -> int:
        """How many finds can be gone to."""

    @property
    def first_ahead(self) -> int:
        """The index of the first from where one reads on; how many there are if none is."""

    @property
    def left_out(self) -> int:
        """How many of them are in places that are left out."""

    def begin(self, wanted: Wanted) -> None:
        """Mark `wanted` wherever it occurs; `finished` tells when that is done, which may be at once."""

    def go_to_hit(self, index: int) -> None:
        """Show the find of this index, counted from 0."""


class SearchBar(Retranslating, QFrame):
    """A line to type in, where one stands among the finds, how many there are in each column, and two switches."""

    closed = Signal()
    """The reader is done with searching."""

    def __init__(self, searchable: Searchable, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._searchable = searchable
        self._index = -1
        self._goes_to_first = False
        self._went_round = 0
        self._typed = QLineEdit(self)
        self._place, self._tally = QLabel(self), QLabel(self)
        self._previous, self._next, self._close = (QToolButton(self) for _ in range(3))
        self._whole, self._exact = QCheckBox(self), QCheckBox(self)
        self._arrange()
        self._connect()
        self._retranslate()
        self.set_theme(theme)
        self.hide()

    @property
    def place(self) -> str:
        """Where one stands among the finds, in words."""
        return self._place.text()

    @property
    def tally(self) -> str:
        """How many finds there are in each column, in words."""
        return self._tally.text()

    def open(self) -> None:
        """Show the bar with the typed words selected, so that typing replaces them."""
        self.show()
        self._typed.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._typed.selectAll()
        self.search_again()

    def close_bar(self) -> None:
        """Hide the bar and its finds."""
        self.hide()
        self._goes_to_first = False
        self._searchable.begin(Wanted(""))
        self.closed.emit()

    def go(self, step: int) -> None:
        """Go `step` finds on (1, or -1 for back) from the last one, else from where one reads; round the end."""
        count = self._searchable.marked_count
        if not self.isVisible():
            self.open()
        elif count:
            beyond = self._index + step if self._index >= 0 else self._searchable.first_ahead - (step < 0)
            self._went_round = 0 if 0 <= beyond < count else step
            self._index = beyond % count
            self._searchable.go_to_hit(self._index)
            self._say_place()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._typed, strip_isolates(self.place)))

    def search_again(self) -> None:
        """Look for the typed words; what was found before is no longer true, as when other licences are shown."""
        if self.isVisible():
            self._goes_to_first = False
            self._searchable.begin(self._wanted())

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

    def _wanted(self) -> Wanted:
        return Wanted(self._typed.text(), exact=self._exact.isChecked(), whole_words=self._whole.isChecked())

    def _arrange(self) -> None:
        self.setProperty("role", "bar")
        row = QHBoxLayout()
        self._typed.setClearButtonEnabled(True)
        self._typed.setMinimumWidth(140)
        row.addWidget(self._typed, 1)
        for widget in (self._place, self._previous, self._next, self._whole, self._exact, self._close):
            row.addWidget(widget)
        for label in (self._place, self._tally):
            label.setProperty("role", "muted")
        self._tally.setWordWrap(True)
        self._tally.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._tally)
        for button in (self._previous, self._next, self._close):
            button.setAutoRaise(True)
        self.setFocusProxy(self._typed)

    def _connect(self) -> None:
        self._typed.textChanged.connect(self._find_first)
        for switch in (self._exact, self._whole):
            switch.toggled.connect(self._find_first)
        self._next.clicked.connect(lambda: self.go(1))
        self._previous.clicked.connect(lambda: self.go(-1))
        self._close.clicked.connect(self.close_bar)
        self._searchable.finished.connect(self._take_finds)
        self._searchable.recounted.connect(self._say_tally)

    def _find_first(self) -> None:
        if self.isVisible():
            self._goes_to_first = True
            self._searchable.begin(self._wanted())

    def _take_finds(self) -> None:
        self._index, self._went_round = -1, 0
        self._say_place()
        self._say_tally()
        if self._goes_to_first:
            self.go(1)

    def _say_place(self) -> None:
        marked, found = self._searchable.marked_count, sum(self._searchable.counts)
        if not self._typed.text():
            self._place.clear()
        elif not found:
            self._place.setText(self.tr("Not found"))
        elif self._index < 0:
            self._place.setText(self.tr("%n found", "", found))
        else:
            self._place.setText(self.tr("{index} of {count}").format(index=self._index + 1, count=marked))
            if self._went_round:
                again = self.tr("from the beginning again") if self._went_round > 0 else self.tr("from the end again")
                self._place.setText(f"{self._place.text()} · {again}")
        for button in (self._previous, self._next):
            button.setEnabled(marked > 0)

    def _say_tally(self) -> None:
        """How many there are in each column, how many of them in rows that are left out, and how many are marked."""
        counts, searchable = self._searchable.counts, self._searchable
        columns = zip(searchable.names, counts, strict=False)
        said = [self.tr("{licence}: {count}").format(licence=isolate(name), count=count) for name, count in columns]
        if searchable.left_out:
            said.append(self.tr("%n of them in rows left out", "", searchable.left_out))
        if sum(counts) > searchable.marked_count:
            said.append(self.tr("the first %n are marked", "", searchable.marked_count))
        direction = direction_of_language(current_language())  # a label goes by the first letter, here of a name
        self._tally.setText(mark_direction(" · ".join(said), direction) if sum(counts) else "")
        self._tally.setVisible(bool(self._tally.text()))

    def _retranslate(self) -> None:
        self._typed.setPlaceholderText(self.tr("Find in all columns"))
        self._typed.setAccessibleName(self.tr("Find in all columns"))
        self._whole.setText(self.tr("Whole words"))
        self._whole.setToolTip(self.tr("Leave out what is found within longer words"))
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
        self._say_tally()
