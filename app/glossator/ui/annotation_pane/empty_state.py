"""What the pane says while it lists no notes."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from glossator.ui.retranslating import Retranslating


class Emptiness(StrEnum):
    """Why nothing is listed."""

    NO_NOTES = "no-notes"
    NOT_FOUND = "not-found"
    """There are notes, but none that is looked for."""
    ELSEWHERE = "elsewhere"
    """There are notes, but none of them stands in the text."""


class EmptyState(Retranslating, QWidget):
    """Explains how to come to notes; `all_wanted` is emitted when the reader wants to see all there are."""

    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = Emptiness.NO_NOTES
        self.heading, self._advice = QLabel(self), QLabel(self)
        self.show_all = QPushButton(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for label, role in ((self.heading, "heading"), (self._advice, "muted")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addWidget(self.show_all, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_all.clicked.connect(self.all_wanted)
        self.explain(self._why)

    def explain(self, why: Emptiness) -> None:
        """Say why nothing is listed, and what helps."""
        self._why = why
        self._retranslate()

    def _retranslate(self) -> None:
        write = self.tr("Select words in a licence and press N to write a note on them.")
        said = {
            Emptiness.NO_NOTES: (self.tr("No notes yet"), write),
            Emptiness.NOT_FOUND: (self.tr("No note is like that"), self.tr("Look for less, or for something else.")),
            Emptiness.ELSEWHERE: (self.tr("No note stands in these licences"), write),
        }
        heading, advice = said[self._why]
        self.heading.setText(heading)
        self._advice.setText(advice)
        self.show_all.setText(self.tr("Show all notes"))
        self.show_all.setVisible(self._why is Emptiness.NOT_FOUND)
