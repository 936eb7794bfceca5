"""What stands above the library's list: a line to filter by, and what the licences are grouped by."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from glossator.ui.library_pane.groups import Grouping
from glossator.ui.retranslating import Retranslating

_DOWN = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class LibraryBar(Retranslating, QWidget):
    """Filters as one types; Down and Enter lead to the list, Escape clears the line."""

    words_changed = Signal(str)
    grouping_chosen = Signal(object)
    """The reader wants the licences grouped by this (a Grouping)."""
    list_wanted = Signal()
    """The keyboard should act on the list."""

    def __init__(self, grouping: Grouping, parent: QWidget) -> None:
        super().__init__(parent)
        self._typed = QLineEdit(self)
        self._caption = QLabel(self)
        self._buttons = {each: QToolButton(self) for each in Grouping}
        self._arrange()
        self._buttons[grouping].setChecked(True)
        self._retranslate()

    @property
    def words(self) -> str:
        """What is being looked for."""
        return self._typed.text()

    def clear(self) -> None:
        """Look for nothing."""
        self._typed.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that the line itself has no use for."""
        if event.key() in _DOWN:
            self.list_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.words:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self._typed.setClearButtonEnabled(True)
        self._typed.textChanged.connect(self.words_changed)
        self._caption.setProperty("role", "muted")
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._caption)
        row.addSpacing(4)
        exclusive = QButtonGroup(self)
        for grouping, button in self._buttons.items():
            button.setCheckable(True)
            button.clicked.connect(partial(self.grouping_chosen.emit, grouping))
            exclusive.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._typed)
        column.addLayout(row)
        self.setFocusProxy(self._typed)

    def _retranslate(self) -> None:
        self._typed.setPlaceholderText(self.tr("Filter the library"))
        self._typed.setAccessibleName(self.tr("Filter the library"))
        self._caption.setText(self.tr("Group by"))
        words = {Grouping.CATEGORY: self.tr("Category"), Grouping.FAMILY: self.tr("Family")}
        for grouping, button in self._buttons.items():
            button.setText(words[grouping])
            button.setAccessibleName(f"{self._caption.text()} {words[grouping]}")
