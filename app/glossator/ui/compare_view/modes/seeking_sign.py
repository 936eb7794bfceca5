"""The quiet sign that something is being looked for, where it will be told."""

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QLabel

from glossator.ui.compare_view.canvas import Canvas

_PATIENCE_MS = 200
"""How long nothing is said: most of what is looked for is found by then, and a sign would only flash."""


class SeekingSign(QLabel):
    """Stands over an empty cell of `canvas` while the closest passage is looked for."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self._cell = 0, 0
        self.setProperty("role", "card")
        self.setMargin(6)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._later = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._later.timeout.connect(self.show)

    def stand_over(self, row: int, column: int) -> None:
        """Come to this cell, if nothing is found before long."""
        self._cell = row, column
        self.setText(self.tr("Looking for the closest passage…"))
        self.adjustSize()
        self.follow()
        self._later.start()

    def follow(self) -> None:
        """Stay in the middle of what is to be seen of the cell."""
        self.move(self.shown_cell().center() - self.rect().center())

    def shown_cell(self) -> QRect:
        """What is to be seen of the cell."""
        return self._canvas.stage.cell_rect(*self._cell).intersected(self._canvas.viewport().rect())

    def leave(self) -> None:
        """Say nothing any more."""
        self._later.stop()
        self.hide()
