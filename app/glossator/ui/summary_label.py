"""What the comparison comes to, in a line of the status bar."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from glossator.core.compare.model import Comparison
from glossator.core.compare.summary import Summary, summary


class SummaryLabel(QLabel):
    """How many rows there are, and how many of them differ in which way; what does not occur is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = Summary(0, 0, 0, 0, 0)

    def show_comparison(self, comparison: Comparison) -> None:
        """Sum `comparison` up."""
        self._summary = summary(comparison)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        found = self._summary
        rows = self.tr("%n row(s)", "", found.rows)
        differing = (
            (found.changed, self.tr("%n changed", "", found.changed)),
            (found.reworded, self.tr("%n in other words", "", found.reworded)),
            (found.moved, self.tr("%n moved", "", found.moved)),
            (found.alone, self.tr("%n only in one licence", "", found.alone)),
        )
        words = [rows, *(words for count, words in differing if count)]
        self.setText(" · ".join(words) if found.rows else "")
