"""What the comparison comes to, in a line of the status bar."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from glossator.core.compare.summary import Summary
from glossator.ui.retranslating import Retranslating


class SummaryLabel(Retranslating, QLabel):
    """How many rows there are, how many differ in which way, and what kinds of restriction were gained and lost.

    What does not occur is left out. A click wants to see more.
    """

    activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = Summary(0, 0, 0, 0, 0)
        self._gained = self._lost = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_summary(self, found: Summary, gained: int, lost: int) -> None:
        """Show these figures; `gained` and `lost` count kinds of restriction against the leading licence."""
        self._summary, self._gained, self._lost = found, gained, lost
        self._retranslate()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the page."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    def _retranslate(self) -> None:
        found = self._summary
        rows = self.tr("%n row(s)", "", found.rows)
        differing = (
            (found.changed, self.tr("%n changed", "", found.changed)),
            (found.reworded, self.tr("%n in other words", "", found.reworded)),
            (found.moved, self.tr("%n moved", "", found.moved)),
            (found.alone, self.tr("%n only in one licence", "", found.alone)),
            (self._gained, self.tr("%n restriction(s) gained", "", self._gained)),
            (self._lost, self.tr("%n restriction(s) lost", "", self._lost)),
        )
        words = [rows, *(words for count, words in differing if count)]
        self.setText(" · ".join(words) if found.rows else "")
        self.setToolTip(self.tr("Click to see the summary of the comparison"))
