"""A widget that takes what is dragged over it, as far as one of its takers does."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

Taker = Callable[[QEvent], bool]
"""Asked about each event of a drag; whether it has taken it."""


class DropTarget(QWidget):
    """What nobody takes is left to the widgets around."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._takers: list[Taker] = []
        self.setAcceptDrops(True)

    def let_take(self, taker: Taker) -> None:
        """Ask `taker` too, before those that came earlier."""
        self._takers.insert(0, taker)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Something is dragged in."""
        self._offer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """It is dragged on."""
        self._offer(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It is dragged out again, which concerns all."""
        for taker in self._takers:
            taker(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """It is let go."""
        self._offer(event)

    def _offer(self, event: QDropEvent) -> None:
        if not any(taker(event) for taker in self._takers):
            event.ignore()
