"""The button that offers the closest passage where the pointer rests on an empty cell."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPushButton

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.hand.spots import Spot, spot_at


class ClosestOffer(QObject):
    """Watches the pointer over `canvas`; keys have an action of their own for it."""

    wanted = Signal(int, int)
    """The passage is wanted for the empty cell of this row and column."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._here: Spot | None = None
        self.button = QPushButton(canvas.viewport())
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.hide()
        self.button.clicked.connect(self._take)
        canvas.tell(self)
        canvas.stage_changed.connect(self.withdraw)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._offer_at(event.position().toPoint())
        elif event.type() == QEvent.Type.Leave:
            self.withdraw()
        return super().eventFilter(watched, event)

    def withdraw(self) -> None:
        """Offer nothing until the pointer moves again."""
        self._here = None
        self.button.hide()

    def _offer_at(self, point: QPoint) -> None:
        spot = spot_at(self._canvas.stage, point)
        rect = self._canvas.stage.cell_rect(spot.row, spot.column) if spot else None
        if spot is None or rect is None or spot.entry or not rect.contains(point):
            self.withdraw()
        elif self._here is None or (spot.row, spot.column) != (self._here.row, self._here.column):
            self._here = spot
            shown = rect.intersected(self._canvas.viewport().rect())
            self.button.setText(self.tr("Closest passage"))
            self.button.adjustSize()
            self.button.move(shown.center() - self.button.rect().center())
            self.button.setVisible(shown.height() >= self.button.height())

    def _take(self) -> None:
        if self._here:
            self.wanted.emit(self._here.row, self._here.column)
