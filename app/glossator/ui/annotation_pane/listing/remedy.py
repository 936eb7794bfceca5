"""What helps notes that have no place: other words to hold to, or the licence that is not open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from glossator.ui.annotation_pane.listing.listing import Tab
from glossator.ui.retranslating import Retranslating


class Remedy(Retranslating, QWidget):
    """A line of advice with a button: `attach_wanted` for an orphan, `open_wanted` for a note that is not open."""

    attach_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tab = Tab.TEXT
        self._licence = ""
        self._advice, self.button = QLabel(self), QPushButton(self)
        self._advice.setProperty("role", "muted")
        self._advice.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 12, 8)
        column.setSpacing(6)
        column.addWidget(self._advice)
        column.addWidget(self.button)
        self.button.clicked.connect(self._help)
        self.hide()

    def show_tab(self, tab: Tab, licence: str) -> None:
        """Help the notes of `tab`; `licence` is the name of that of the chosen card, isolated, empty for none."""
        self._tab, self._licence = tab, licence
        self.button.setEnabled(bool(licence))
        self.setVisible(tab is not Tab.TEXT)
        self._retranslate()

    def _help(self) -> None:
        (self.attach_wanted if self._tab is Tab.ORPHANS else self.open_wanted).emit()

    def _retranslate(self) -> None:
        if self._tab is Tab.ORPHANS:
            self._advice.setText(self.tr("Drag a card onto the words that are meant, or select them in the text."))
            self.button.setText(self.tr("Attach to the selected words"))
        elif self._licence:
            self._advice.setText(self.tr("These notes are kept; they stand in the text again when it is open."))
            self.button.setText(self.tr("Open {licence}").format(licence=self._licence))
